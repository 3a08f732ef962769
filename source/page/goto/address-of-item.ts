import {columnCell} from '../../desk/column-cell.ts';
import type {Desk} from '../../desk/desk.ts';
import {cellOf, readingOrder} from '../../desk/geometry.ts';
import {cursorOf} from '../../desk/selection.ts';
import type {Address, Cell} from '../../form/form.ts';
import {plainLabel} from '../../form/label-of.ts';

const arabic: Record<string, string> = {
	一: '1',
	二: '2',
	三: '3',
	四: '4',
	五: '5',
	六: '6',
	七: '7',
	八: '8',
};

// 三（三）4, 三(三)4, 三三4, 3.3.4 and 334 are one item.
function foldItem(text: string): string {
	return [...text.normalize('NFKC').toLowerCase()]
		.filter((letter) => !/[\s().,、·。]/u.test(letter))
		.map((letter) => arabic[letter] ?? letter)
		.join('');
}

/**
The cell of an official item (`三（三）4`), of the start of one, or of a label; with a column behind it
(`三（三）4 商业企业`); or of a column alone. The cursor's own table, row and column are preferred.
*/
export function addressOfItem(desk: Desk, text: string): Address | undefined {
	const [item = '', column] = text.trim().split(/[\s/·]+/u);
	if (item === '') return undefined;
	const found = inRow(desk, item, column);
	if (found ?? column) return found;
	// The column may follow without a space.
	const [behind] = desk.form.cells
		.map((cell) => plainLabel(cell.column.label))
		.filter((label) => item.endsWith(label) && item !== label)
		.sort((one, two) => two.length - one.length);
	return (behind && inRow(desk, item.slice(0, -behind.length), behind)) ?? columnCell(desk, item);
}

function inRow(desk: Desk, item: string, column: string | undefined): Address | undefined {
	const cursor = cellOf(desk.form, cursorOf(desk));
	const sections = [...desk.form.sections].sort(
		(one, two) => Number(two.id === cursor.section) - Number(one.id === cursor.section),
	);
	const folded = foldItem(item);
	const fits = [
		(cell: Cell) => foldItem(cell.row.item) === folded,
		(cell: Cell) => foldItem(cell.row.item).startsWith(folded),
		(cell: Cell) => cell.row.label.includes(item),
	];
	for (const fit of fits) {
		for (const section of sections) {
			const cells = readingOrder(section).filter((cell) => fit(cell));
			const found =
				column === undefined
					? toFill(
							cells.find((cell) => cell.column.id === cursor.column.id),
							cells,
						)
					: cells.find((cell) => plainLabel(cell.column.label).includes(column));
			if (found ?? (column === undefined && cells[0])) return (found ?? cells[0])!.address;
		}
	}

	return undefined;
}

// In the column of totals there is nothing to fill: the first cell of the line that is to be filled is meant.
function toFill(own: Cell | undefined, line: readonly Cell[]): Cell | undefined {
	return own?.kind === 'total'
		? (line.find(({kind, row}) => kind === 'entry' && row.id === own.row.id) ?? own)
		: own;
}
