import {columnCell} from '../../desk/column-cell.ts';
import type {Desk} from '../../desk/desk.ts';
import {cellOf, readingOrder} from '../../desk/geometry.ts';
import {cursorOf, figureOf} from '../../desk/selection.ts';
import type {Cell, Form} from '../../form/form.ts';
import {labelOf} from '../../form/label-of.ts';
import type {Hit} from './state.ts';

/**
The cells a text finds: figures and remarks that contain it, of a column its cell in the cursor's row, and of
each row whose label does one cell, that of the cursor's column where the row has it. Rows found only by the labels above them come last.
*/
export function searchHits(desk: Desk, text: string): readonly Hit[] {
	const sought = fold(text);
	if (sought === '') return [];
	const column = cellOf(desk.form, cursorOf(desk)).column.id;
	const head = columnCell(desk, sought);
	const ranked = inOrder(desk.form, desk).map((cell) => ({
		cell,
		figure: figureOf(desk, cell),
		rank: cell.address === head ? 1 : rankOf(desk, cell, sought, column),
	}));
	return [1, 2].flatMap((rank) =>
		ranked
			.filter((one) => one.rank === rank)
			.map(({cell, figure}) => ({
				address: cell.address,
				label: labelOf(cell),
				figure: figure === null ? '' : String(figure),
			})),
	);
}

function fold(text: string): string {
	return text.normalize('NFKC').trim().toLowerCase();
}

function rankOf(desk: Desk, cell: Cell, sought: string, column: string): 0 | 1 | 2 {
	const figure = figureOf(desk, cell);
	if (figure !== null && String(figure).includes(sought.replaceAll(',', ''))) return 1;
	if (desk.draft.figures[cell.address]?.remark?.includes(sought)) return 1;
	const {section, row} = cell;
	const own = landingOf(desk.form, cell, desk.form.cell.get(`${section}/${row.id}/${column}`));
	if (own?.address !== cell.address) return 0;
	if (fold(`${row.item}${row.label}`).includes(sought)) return 1;
	const around = [...row.group, ...(cell.column.group ?? []), cell.column.label];
	return around.some((label) => fold(label).includes(sought)) ? 2 : 0;
}

// Where a row is found: in the cursor's column, but in the column of totals on its first cell to be filled.
function landingOf({cells}: Form, {section, row}: Cell, own: Cell | undefined): Cell | undefined {
	if (own?.kind === 'entry') return own;
	const inRow = (one: Cell) => one.section === section && one.row.id === row.id;
	return cells.find((one) => one.kind === 'entry' && inRow(one)) ?? own ?? cells.find(inRow);
}

function inOrder(form: Form, desk: Desk): Cell[] {
	const tables = [...form.sections].sort(
		(one, two) => Number(two.id === desk.table) - Number(one.id === desk.table),
	);
	return tables.flatMap((section) => readingOrder(section));
}
