import type {Address, Cell, Form} from '../form/form.ts';
import {labelOf, plainLabel} from '../form/label-of.ts';
import type {Action} from './action.ts';
import type {SearchDialog} from './dialog.ts';
import {cellOf, readingOrder} from './geometry.ts';
import {deskOf, putDesk, stay, tell} from './put-desk.ts';
import type {Updated} from './request.ts';
import {cursorOf, figureOf} from './selection.ts';
import type {Desk, Session} from './session.ts';
import {moveTo} from './update-moves.ts';

/** Going to a cell by its official item, and to the next cell a search found. */
export function updateFind(session: Session, action: Action): Updated | undefined {
	const desk = deskOf(session);
	if (!desk) return undefined;
	switch (action.type) {
		case 'goToText': {
			const address = addressOfItem(desk, action.text);
			if (!address)
				return tell(session, 'bad', {key: 'session.noSuchItem', values: {text: action.text}});
			return stay(putDesk({...session, dialog: undefined}, moveTo(desk, address)));
		}

		case 'nextBlank': {
			const {blanks} = desk.checked;
			if (blanks.length === 0) return tell(session, 'good', {key: 'session.noBlanks'});
			const order = desk.form.cells.map(({address}) => address);
			const at = order.indexOf(cursorOf(desk));
			const ahead = blanks.filter((one) => (order.indexOf(one) - at) * action.by > 0);
			const line = ahead.length > 0 ? ahead : blanks;
			const address = line.at(action.by === 1 ? 0 : -1)!;
			return stay(putDesk(session, moveTo(desk, address)));
		}

		case 'nextFound': {
			const cells = desk.found?.cells ?? [];
			if (cells.length === 0) return tell(session, 'plain', {key: 'session.notFound'});
			const at = cells.indexOf(cursorOf(desk));
			const next = at === -1 ? (action.by === 1 ? 0 : cells.length - 1) : at + action.by;
			const address = cells[(next + cells.length) % cells.length]!;
			return stay(putDesk(session, moveTo(desk, address)));
		}

		default:
			return undefined;
	}
}

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
The cell of an official item (`三（三）4`), of the start of one, or of a label; with a column behind a space
(`三（三）4 商业企业`). The cursor's own table and column are preferred.
*/
export function addressOfItem(desk: Desk, text: string): Address | undefined {
	const [item = '', column] = text.trim().split(/[\s/·]+/u);
	if (item === '') return undefined;
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

/**
The cells a text finds: figures and remarks that contain it, and of each row whose label does one cell, that of the
cursor's column where the row has it. Rows found only by the labels above them come last.
*/
export function searchHits(desk: Desk, text: string): SearchDialog['hits'] {
	const sought = fold(text);
	if (sought === '') return [];
	const column = cellOf(desk.form, cursorOf(desk)).column.id;
	const ranked = inOrder(desk.form, desk).map((cell) => ({
		cell,
		figure: figureOf(desk, cell),
		rank: rankOf(desk, cell, sought, column),
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
