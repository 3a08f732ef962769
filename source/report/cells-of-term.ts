import type {Address, Cell, Form} from '../form/form.ts';
import {linesOf} from '../form/lines-of.ts';
import type {Cells} from './reference.ts';

/** The cells a term adds up in a form, in the order of its rows; none where the form knows nothing of the kind. */
export function cellsOfTerm(form: Form, term: Cells): readonly Cell[] {
	const found = known.get(form) ?? new WeakMap<Cells, readonly Cell[]>();
	known.set(form, found);
	const cells = found.get(term) ?? cellsAnew(form, term);
	found.set(term, cells);
	return cells;
}

// A text is valued at every key, and its terms are the same.
const known = new WeakMap<Form, WeakMap<Cells, readonly Cell[]>>();

function cellsAnew(form: Form, {section: id, rows, columns}: Cells): readonly Cell[] {
	const section = form.sections.find((one) => one.id === id);
	if (!section) return [];
	return rows
		.flatMap((pattern) => linesOf(section.rows, pattern))
		.flatMap((row) =>
			columns
				.flatMap((pattern) => linesOf(section.columns, pattern))
				.map((column) => form.cell.get(addressOf(id, row.id, column.id))),
		)
		.filter((cell) => cell !== undefined);
}

function addressOf(section: string, row: string, column: string): Address {
	return `${section}/${row}/${column}`;
}
