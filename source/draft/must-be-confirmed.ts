import {Failure} from '../failure.ts';
import type {Draft} from './draft.ts';

/**
Asked before anything is handed in, from the screen or without one. No 特殊情况说明 stands in for it.

@throws Failure `draft.unconfirmed` (exit 1) while nobody has confirmed the state of a draft that was mended
*/
export function mustBeConfirmed({id, header}: Draft): void {
	if (header.unconfirmed === undefined) return;
	throw new Failure('draft.unconfirmed', {id, unit: header.unit, year: header.year}, 1);
}
