import type {Step} from '../draft/transaction.ts';
import type {Address, Form} from '../form/form.ts';
import {labelOf} from '../form/label-of.ts';
import type {Message} from '../text/say.ts';

/** Says what was undone or redone: of one cell its name and the figure it has now, of more how many. */
export function namedStep(form: Form, step: Step, by: 'undo' | 'redo'): Message {
	const cells = new Set<Address>(
		step.changes.flatMap((change) => ('address' in change ? [change.address] : [])),
	);
	const start = by === 'undo' ? 'undone' : 'redone';
	const [only] = cells;
	const cell = cells.size === 1 && only !== undefined ? form.cell.get(only) : undefined;
	if (!cell || step.how === 'verified') {
		const how = step.how === 'undo' || step.how === 'redo' ? 'typed' : step.how;
		return {key: `${start}.${how}`, values: {cells: cells.size}};
	}

	const figure = step.changes.find(
		(change) => 'address' in change && (change.field === 'value' || change.field === 'stated'),
	);
	const label = labelOf(cell);
	if (!figure) return {key: `${start}.words`, values: {label}};
	const now = by === 'undo' ? figure.before : figure.after;
	return typeof now === 'number'
		? {key: `${start}.figure`, values: {label, figure: now}}
		: {key: `${start}.blank`, values: {label}};
}
