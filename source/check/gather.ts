import type {Address, Cell, Form} from '../form/form.ts';
import {cellsAt} from './cells-at.ts';
import type {Reason, ResultCell} from './finding.ts';
import type {Grounds} from './grounds.ts';
import type {Term} from './rule.ts';
import {lastCell, resultCell} from './year.ts';

/** The terms of a rule, looked up once for a form: cells of this year, or a pattern for cells of last year. */
export type Sought = ReadonlyArray<{cells: readonly Cell[]; last?: string}>;

/** The figures that some terms name, and what is missing among them. */
export type Gathered = {cells: ResultCell[]; values: number[]; lacks?: Reason};

/** Looks up what some terms name. */
export function seek(form: Form, terms: readonly Term[]): Sought {
	return terms.map((term) =>
		typeof term === 'string'
			? {cells: cellsAt(form, term), last: undefined}
			: {cells: [], last: term.last},
	);
}

/**
Takes together the figures of some terms. What is missing this year is named before what is missing of last year:
it is what the clerk can mend.
*/
export function gather(grounds: Grounds, sought: Sought): Gathered {
	const cells: ResultCell[] = [];
	const values: number[] = [];
	let lacks: Reason | undefined;
	for (const term of sought) {
		const missing =
			term.last === undefined
				? take(grounds, term.cells, cells, values)
				: takeLast(grounds, term.last, cells, values);
		if (missing && (!lacks || weight[missing] > weight[lacks])) lacks = missing;
	}

	return {cells, values, lacks};
}

const weight: Record<Reason, number> = {
	fault: 4,
	blank: 3,
	notComparable: 2,
	noLastYear: 1,
	numerals: 0,
};

/** The graver of two reasons why something cannot be checked. */
export function graver(one?: Reason, other?: Reason): Reason | undefined {
	if (!one || !other) return one ?? other;
	return weight[one] >= weight[other] ? one : other;
}

function take(
	grounds: Grounds,
	sought: readonly Cell[],
	cells: ResultCell[],
	values: number[],
): Reason | undefined {
	let lacks: Reason | undefined;
	for (const one of sought) {
		const cell = resultCell(grounds, one);
		cells.push(cell);
		if (cell.value !== null) values.push(cell.value);
		if (grounds.faulted.has(cell.address)) lacks = 'fault';
		else if (cell.value === null) lacks ??= faultBelow(grounds, cell.address) ? 'fault' : 'blank';
	}

	return lacks;
}

/** Whether a total is missing because a text stands where one of its addends should. */
export function faultBelow(grounds: Grounds, address: Address): boolean {
	if (grounds.faulted.size === 0 || !grounds.totals.has(address)) return false;
	return grounds.form.relations.some(
		({total, addends}) =>
			total === address &&
			addends.some((addend) => grounds.faulted.has(addend) || faultBelow(grounds, addend)),
	);
}

/** Across forms a figure compares only where its address stands under the same printed labels, in the same unit. */
function means(form: Form, {address, row, column, unit}: Cell): boolean {
	const own = form.cell.get(address);
	return own?.row.label === row.label && own.column.label === column.label && own.unit === unit;
}

function takeLast(
	{form, last, lastUnfit}: Grounds,
	pattern: string,
	cells: ResultCell[],
	values: number[],
): Reason | undefined {
	if (!last) return lastUnfit ? 'notComparable' : 'noLastYear';
	const found = cellsAt(last.form, pattern);
	if (found.length === 0) return 'notComparable';
	let lacks: Reason | undefined;
	const whole = pattern.endsWith('/*/*');
	for (const one of found) {
		if (!whole && last.form !== form && !means(form, one)) return 'notComparable';
		const cell = lastCell(last, one);
		cells.push(cell);
		if (cell.value === null) lacks = 'noLastYear';
		else values.push(cell.value);
	}

	return lacks;
}
