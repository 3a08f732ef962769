import type {Address} from '../form/form.ts';
import {isFaultText} from '../form/is-fault-text.ts';
import type {Desk} from './desk.ts';

/** The cells where words stand that are no figure (约3): neither blank nor filled, until somebody types a figure. */
export function wordsForFigures({form, draft}: Pick<Desk, 'form' | 'draft'>): Address[] {
	return form.cells.flatMap(({address, kind, unit}) => {
		const entry = draft.figures[address];
		return kind === 'entry' && entry && isFaultText(entry, unit) ? [address] : [];
	});
}
