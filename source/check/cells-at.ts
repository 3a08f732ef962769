import type {Cell, Form} from '../form/form.ts';

const expanded = new WeakMap<Form, Map<string, readonly Cell[]>>();

/** The cells of a form that a pattern names, in table order. A whole table means its entries. */
export function cellsAt(form: Form, pattern: string): readonly Cell[] {
	let known = expanded.get(form);
	if (!known) {
		known = new Map();
		expanded.set(form, known);
	}

	let cells = known.get(pattern);
	if (!cells) {
		const [section, row, column] = pattern.split('/');
		const whole = row === '*' && column === '*';
		cells = form.cells.filter(
			(cell) =>
				cell.section === section &&
				(row === '*' || cell.row.id === row) &&
				(column === '*' || cell.column.id === column) &&
				(!whole || cell.kind === 'entry'),
		);
		known.set(pattern, cells);
	}

	return cells;
}
