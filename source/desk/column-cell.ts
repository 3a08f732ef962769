import type {Address, Cell} from '../form/form.ts';
import {plainLabel} from '../form/label-of.ts';
import type {Desk} from './desk.ts';
import {cellOf, readingOrder} from './geometry.ts';
import {cursorOf} from './selection.ts';

/** Where a column is found: in the cursor's row where that has it, else on the first cell of it to be filled. */
export function columnCell(desk: Desk, words: string): Address | undefined {
	if (words.length < 2) return undefined;
	const cursor = cellOf(desk.form, cursorOf(desk));
	const tables = [...desk.form.sections].sort(
		(one, two) => Number(two.id === cursor.section) - Number(one.id === cursor.section),
	);
	for (const table of tables) {
		const cells = readingOrder(table).filter((cell) => names(cell, words));
		const own = cells.find((cell) => cell.section === cursor.section && cell.row === cursor.row);
		const found = own ?? cells.find(({kind}) => kind === 'entry') ?? cells[0];
		if (found) return found.address;
	}

	return undefined;
}

function names({column}: Cell, words: string): boolean {
	return column.label.includes(words) || plainLabel(column.label).includes(words);
}
