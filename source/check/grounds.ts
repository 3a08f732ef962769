import type {Figures, LastYear, NoLastYear} from '../draft/draft.ts';
import type {Address, Cell, Form} from '../form/form.ts';
import {isFaultText} from '../form/is-fault-text.ts';
import type {Quantity} from '../form/quantity.ts';
import type {Sources} from '../report/sources.ts';
import type {Reason, ResultCell, Total} from './finding.ts';
import type {Term} from './rule.ts';
import {type TextGrounds, type TextInput, textGrounds} from './text-grounds.ts';
import {totals} from './totals.ts';

export type Fault = {address?: Address; source: string; text: string};

/** One year's figures with their form. */
export type Year = {form: Form; figures: Figures; totals: ReadonlyMap<Address, Total>};

/** Everything an evaluator may look at. */
export type Grounds = Year & {
	/** The reporting year, where it is known. */
	year?: number;
	faults: readonly Fault[];
	/** Addresses of cells that hold a text instead of a figure. */
	faulted: ReadonlySet<Address>;
	last?: Year;
	/** There is a last year, but of a form that is not known here, or it is not the year before. */
	lastUnfit: boolean;
	noLastYear?: NoLastYear;
	/** Absent: there is no text to check, or none is asked for. */
	text?: TextGrounds;
};

/** The figures that some terms name, and what is missing among them. */
export type Gathered = {cells: ResultCell[]; values: number[]; lacks?: Reason};

export type GroundsInput = {
	form: Form;
	figures: Figures;
	faults?: readonly Fault[];
	year?: number;
	lastYear?: LastYear;
	lastForm?: Form;
	noLastYear?: NoLastYear;
	text?: TextInput;
};

export function grounds(input: GroundsInput): Grounds {
	const {form, figures, lastYear, noLastYear, year} = input;
	const faults = [...(input.faults ?? []), ...keptFaults(input)];
	const lastForm = input.lastForm ?? (lastYear?.form === form.id ? form : undefined);
	const fit =
		lastForm?.id === lastYear?.form && (year === undefined || lastYear?.year === year - 1);
	const ground: Grounds = {
		form,
		...(year !== undefined && {year}),
		figures,
		totals: totals(form, figures),
		faults,
		faulted: new Set(faults.flatMap(({address}) => address ?? [])),
		last:
			lastYear && lastForm && fit
				? {
						form: lastForm,
						figures: lastYear.figures,
						totals: totals(lastForm, lastYear.figures),
					}
				: undefined,
		lastUnfit: lastYear !== undefined && !(lastForm && fit),
		noLastYear,
	};
	if (input.text) ground.text = textGrounds(input.text, sourcesOf(ground, input.text));
	return ground;
}

// In the text the tables count as they stand: a stated total as it is stated.
function sourcesOf(ground: Grounds, {unit = '', fees}: TextInput): Sources {
	const {form, year = 0, last} = ground;
	return {
		form,
		year,
		unit,
		figure: (address) => figureOf(ground, address),
		...(fees && {fees}),
		...(last && {last: {form: last.form, figure: (address) => figureOf(last, address)}}),
	};
}

// Words that a cell keeps where its figure should stand; what a reading names already is not named again.
function keptFaults({form, figures, faults = []}: GroundsInput): Fault[] {
	const named = new Set(faults.map(({address}) => address));
	return Object.entries(figures).flatMap(([address, entry]) => {
		const cell = form.cell.get(address);
		if (!cell || named.has(address) || !isFaultText(entry, cell.unit)) return [];
		return [{address, source: entry.source ?? '', text: entry.text!}];
	});
}

/** The figure that counts: an entry's value, a total's effective figure. */
export function figureOf({totals, figures}: Year, address: Address): Quantity {
	const total = totals.get(address);
	return total ? total.effective : (figures[address]?.value ?? null);
}

export function resultCell(year: Year, address: Address): ResultCell {
	const entry = year.figures[address];
	const total = year.totals.get(address);
	const value = total ? total.effective : (entry?.value ?? null);
	const source = entry?.source;
	return source === undefined ? {address, value} : {address, value, source};
}

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

/**
Takes together the figures of some terms. What is missing this year is named before what is missing of last year:
it is what the clerk can mend.
*/
export function gather(grounds: Grounds, terms: readonly Term[]): Gathered {
	const cells: ResultCell[] = [];
	const values: number[] = [];
	let lacks: Reason | undefined;
	for (const term of terms) {
		const last = typeof term !== 'string';
		const missing = last
			? takeLast(grounds, term.last, cells, values)
			: take(grounds, term, cells, values);
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

function take(grounds: Grounds, pattern: string, cells: ResultCell[], values: number[]) {
	let lacks: Reason | undefined;
	for (const {address} of cellsAt(grounds.form, pattern)) {
		const cell = resultCell(grounds, address);
		cells.push(cell);
		if (cell.value !== null) values.push(cell.value);
		if (grounds.faulted.has(address)) lacks = 'fault';
		else if (cell.value === null) lacks ??= faultBelow(grounds, address) ? 'fault' : 'blank';
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
	for (const cell of found) {
		const {address} = cell;
		if (!whole && last.form !== form && !means(form, cell)) return 'notComparable';
		const value = figureOf(last, address);
		cells.push({address, value, last: true});
		if (value === null) lacks = 'noLastYear';
		else values.push(value);
	}

	return lacks;
}
