import type {Figures} from '../../draft/draft.ts';
import {exactSum} from '../../form/exact.ts';
import type {Cell, Form} from '../../form/form.ts';
import type {Quantity} from '../../form/quantity.ts';

/** Last year's figure of a cell; of a total the stated one, else its addends' sum. Undefined: last year's form has no such cell. */
export function lastFigure(figures: Figures, cell: Cell, form: Form): Quantity | undefined {
	const entry = figures[cell.address];
	if (cell.kind === 'entry') return entry === undefined ? undefined : entry.value;
	if (typeof entry?.stated === 'number') return entry.stated;
	const relation = form.relations.find(({total}) => total === cell.address);
	const addends = (relation?.addends ?? []).map((address) =>
		lastFigure(figures, form.cell.get(address)!, form),
	);
	if (addends.some((one) => one === undefined)) return entry === undefined ? undefined : null;
	const known = addends.filter((one) => typeof one === 'number');
	return known.length === addends.length ? exactSum(known) : null;
}
