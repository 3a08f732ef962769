import type {Address, Cell, Form, Section, SectionId} from '../form/form.ts';
import type {Direction} from './action.ts';

/** Rows and columns a cell covers in the printed table, both ends included. */
export type Box = {top: number; bottom: number; left: number; right: number};

export function boxOf({at, span}: Cell): Box {
	return {
		top: at[0],
		bottom: at[0] + span[0] - 1,
		left: at[1],
		right: at[1] + span[1] - 1,
	};
}

/** @throws TypeError when the form has no such section */
export function sectionOf(form: Form, id: SectionId): Section {
	const section = form.sections.find((one) => one.id === id);
	if (!section) throw new TypeError(`${form.id} has no section ${id}`);
	return section;
}

/** The cell at an address. @throws TypeError when the form has none */
export function cellOf(form: Form, address: Address): Cell {
	const cell = form.cell.get(address);
	if (!cell) throw new TypeError(`${form.id} has no cell ${address}`);
	return cell;
}

/** The cell next to one in the printed table; totals count, heads do not. */
export function neighbour(form: Form, address: Address, by: Direction): Cell | undefined {
	const from = cellOf(form, address);
	const box = boxOf(from);
	const vertical = by === 'up' || by === 'down';
	const forward = by === 'down' || by === 'right';
	let best: Cell | undefined;
	let bestRank: readonly [number, number] = [0, 0];
	for (const cell of sectionOf(form, from.section).cells) {
		const other = boxOf(cell);
		const overlaps = vertical
			? other.left <= box.right && other.right >= box.left
			: other.top <= box.bottom && other.bottom >= box.top;
		const distance = {
			up: box.top - other.bottom,
			down: other.top - box.bottom,
			left: box.left - other.right,
			right: other.left - box.right,
		}[by];
		if (!overlaps || distance <= 0) continue;
		const aside = Math.abs(vertical ? other.left - box.left : other.top - box.top);
		if (!best || distance < bestRank[0] || (distance === bestRank[0] && aside < bestRank[1])) {
			best = cell;
			bestRank = [distance, aside];
		}
	}

	return best ?? (vertical ? sameColumn(form, from, forward ? 1 : -1) : undefined);
}

// Table 四 prints its three blocks side by side in one line: down goes to the same column of the next block.
function sameColumn(form: Form, from: Cell, by: 1 | -1): Cell | undefined {
	const {rows} = sectionOf(form, from.section);
	const row = rows[rows.findIndex(({id}) => id === from.row.id) + by];
	const cell = row && form.cell.get(`${from.section}/${row.id}/${from.column.id}`);
	return cell?.at[0] === from.at[0] ? cell : undefined;
}

/** The next or previous cell to fill, in reading order; undefined at the table's end. */
export function nextEntry(form: Form, address: Address, by: 1 | -1): Cell | undefined {
	const from = cellOf(form, address);
	const cells = readingOrder(sectionOf(form, from.section));
	for (let index = cells.indexOf(from) + by; cells[index]; index += by)
		if (cells[index]!.kind === 'entry') return cells[index];
	return undefined;
}

/** The cell to fill after Enter: the next one below, else the top of the next column. */
export function entryBelow(form: Form, address: Address): Cell | undefined {
	const from = cellOf(form, address);
	const {cells} = sectionOf(form, from.section);
	const box = boxOf(from);
	const below = cells.filter((cell) => {
		const other = boxOf(cell);
		return other.top > box.bottom && other.left <= box.right && other.right >= box.left;
	});
	const entries = cells.filter((cell) => cell.kind === 'entry');
	const first = (some: readonly Cell[], byColumn: boolean) =>
		[...some].sort((one, two) => {
			const down = one.at[0] - two.at[0];
			const aside = one.at[1] - two.at[1];
			return byColumn ? aside || down : down || aside;
		})[0];
	return (
		first(
			below.filter((cell) => cell.kind === 'entry'),
			false,
		) ??
		first(
			entries.filter((cell) => cell.at[1] > box.left),
			true,
		)
	);
}

/** Line by line as printed. */
export function readingOrder(section: Section): Cell[] {
	return [...section.cells].sort((one, two) => one.at[0] - two.at[0] || one.at[1] - two.at[1]);
}

/** Every cell that lies in the block between two cells of one table, line by line. */
export function cellsBetween(form: Form, one: Address, two: Address): Cell[] {
	const section = sectionOf(form, cellOf(form, one).section);
	const box = around(boxOf(cellOf(form, one)), boxOf(cellOf(form, two)));
	return readingOrder(section).filter((cell) => {
		const {top, bottom, left, right} = boxOf(cell);
		return top <= box.bottom && bottom >= box.top && left <= box.right && right >= box.left;
	});
}

function around(one: Box, two: Box): Box {
	return {
		top: Math.min(one.top, two.top),
		bottom: Math.max(one.bottom, two.bottom),
		left: Math.min(one.left, two.left),
		right: Math.max(one.right, two.right),
	};
}
