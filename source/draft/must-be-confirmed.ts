import {Failure} from '../failure.ts';
import type {Draft} from './draft.ts';
import {inferences} from './inferences.ts';

/**
Asked before anything is handed in, from the screen or without one. No 特殊情况说明 stands in for it.

@throws Failure `draft.unconfirmed` (exit 1) while nobody has confirmed the state of a draft that was mended;
`draft.inferred` (exit 1) while an accepted suggestion has not been compared with the ledger
*/
export function mustBeConfirmed({id, header, figures}: Draft): void {
	const {unit, year} = header;
	if (header.unconfirmed !== undefined) throw new Failure('draft.unconfirmed', {id, unit, year}, 1);
	const count = inferences(figures, 'open').length;
	if (count > 0) throw new Failure('draft.inferred', {id, unit, year, count}, 1);
}
