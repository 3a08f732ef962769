import type {Checked, Level} from '../../check/finding.ts';
import {soleSuspects} from '../../check/sole-suspects.ts';
import type {Desk} from '../../desk/desk.ts';
import type {Address, Cell} from '../../form/form.ts';
import type {Style} from '../../look/style.ts';

/** What a cell shows: its figure, one sign behind it, and how it is set. */
export type CellLook = {text: string; sign: string; styles: readonly Style[]};

const none: readonly Style[] = [];
type Marked = Level | 'explained';

const levelLooks: Readonly<Record<Marked, {sign: string; styles: readonly Style[]}>> = {
	must: {sign: '!', styles: ['red', 'bold']},
	explain: {sign: '?', styles: ['yellow', 'bold']},
	hint: {sign: 'i', styles: ['cyan']},
	explained: {sign: '√', styles: ['green']},
};

/**
The figure of a cell as the table shows it: a total while addends are blank is partial (`61…`), a figure
with words carries `*`, an accepted one (推定) `^`, one that a finding names `!`, `?` or `i` by its level, `√` once it is explained.
*/
export function cellLook(desk: Desk, cell: Cell): CellLook {
	const level = markedCells(desk.checked).get(cell.address);
	const finding = level && levelLooks[level];
	const {text, sign, styles} = plainLook(desk, cell);
	return finding ? {text, sign: finding.sign, styles: finding.styles} : {text, sign, styles};
}

function plainLook({draft, checked}: Desk, {address, kind}: Cell): CellLook {
	const entry = draft.figures[address];
	const remark = entry?.inferred === 'open' ? '^' : entry?.remark === undefined ? ' ' : '*';
	if (kind === 'entry') {
		if (entry?.value === null || entry === undefined)
			return {text: entry?.text ?? '', sign: remark, styles: ['dim']};
		return {text: String(entry.value), sign: remark, styles: none};
	}

	const total = checked.totals.get(address);
	if (total === undefined) return {text: '', sign: remark, styles: none};
	if (total.effective !== null)
		return {text: String(total.effective), sign: remark, styles: ['bold']};
	if (total.partial === null) return {text: '', sign: remark, styles: none};
	return {text: String(total.partial), sign: '…', styles: ['dim']};
}

const levels: readonly Marked[] = ['explained', 'hint', 'explain', 'must'];
const known = new WeakMap<Checked, ReadonlyMap<Address, Marked>>();

/**
The cells that findings point at, with the gravest level of each: what is suspected and, of a long sum,
its total; of a short rule every cell. Blanks are progress, not faults: they are counted on the first line.
*/
export function markedCells(checked: Checked): ReadonlyMap<Address, Marked> {
	const found = known.get(checked);
	if (found) return found;
	const all = new Map<Address, Marked>();
	const mark = (address: Address, level: Marked) => {
		const before = all.get(address);
		if (before === undefined || levels.indexOf(level) > levels.indexOf(before))
			all.set(address, level);
	};

	for (const result of checked.results) {
		const {status, causedBy, cells, left} = result;
		if ((status !== 'fail' && status !== 'explained') || causedBy !== undefined) continue;
		const level = status === 'explained' ? status : result.level;
		if (status === 'fail') for (const {address} of soleSuspects(result)) mark(address, level);
		const own = cells.filter((cell) => !cell.last);
		const shown = own.length > 4 ? own.slice(-1) : own;
		for (const {address, value} of shown) if (value !== null || left !== null) mark(address, level);
	}

	known.set(checked, all);
	return all;
}
