import type {Address, Cell, Form} from '../form/form.ts';
import {labelOf, plainLabel, rowName} from '../form/label-of.ts';
import {type Language, say} from '../text/say.ts';
import type {ProseSaid} from './finding.ts';

/** Where a finding is, in the words of the form: `三（二）部分公开`, `表三“自然人”列`, a cell's full label. */
export function sayPlace(at: string, form: Form, language: Language): string {
	const cell = form.cell.get(at);
	if (cell) return labelOf(cell);
	const [id, rowId, columnId] = at.split('/');
	const section = form.sections.find((one) => one.id === id);
	if (!section) return say(language, 'check.wholeReturn');
	const row = section.rows.find((one) => one.id === rowId);
	if (row) return rowName(row);
	const column = section.columns.find((one) => one.id === columnId);
	if (!column) return section.title;
	const values = {part: section.part, column: plainLabel(column.label)};
	return say(language, 'check.columnOf', values);
}

/** Where a finding in the text is: `一、总体情况`, `一、总体情况第3段`. */
export function sayTextPlace(
	at: string,
	{number, variant}: ProseSaid,
	form: Form,
	language: Language,
): string {
	const id = /^\w+/u.exec(at)?.[0];
	const part = form.parts?.find((one) => one.id === id);
	if (variant === 'opening' || !part) return say(language, 'check.opening');
	const {title} = part;
	return number === undefined ? title : say(language, 'check.paragraph', {title, number});
}

/** A cell as one calls it beside another: the column in a row, the row in a column, else its full label. */
export function sayCell(address: Address, at: string, form: Form, language: Language): string {
	const cell = form.cell.get(address);
	return cell ? within(cell, at, language) : '';
}

function within(cell: Cell, at: string, language: Language): string {
	const [section, row, column] = at.split('/');
	if (section !== cell.section) return labelOf(cell);
	if (column === '*' && row === cell.row.id)
		return say(language, 'check.column', {column: plainLabel(cell.column.label)});
	if (row === '*' && column === cell.column.id) return rowName(cell.row);
	if (row === cell.row.id) return plainLabel(cell.column.label);
	return labelOf(cell);
}
