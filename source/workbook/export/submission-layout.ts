import type {Address, Cell, Form, Section} from '../../form/form.ts';

/** A cell of our submission workbook: `{sheet: '三', ref: 'D7'}`. */
export type Place = {sheet: string; ref: string};

/** Rows above each table: the mark of a 送审稿, the official title, 填报单位 and 年度. */
export const rowsAbove = 3;

/** `A1` of a row and a column counted from 0. */
export function a1(row: number, column: number): string {
	let letters = '';
	for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
		letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
	return `${letters}${row + 1}`;
}

/** Row and column, counted from 0, of `D7` or `$D$7`; what is no reference gives −1 or NaN. */
export function fromA1(ref: string): [row: number, column: number] {
	let column = 0;
	let row = 0;
	let at = 0;
	for (; at < ref.length; at++) {
		const code = ref.charCodeAt(at) & 0xdf;
		if (code >= 0x41 && code <= 0x5a) column = column * 26 + code - 0x40;
		else if (ref[at] !== '$') break;
	}

	for (; at < ref.length; at++) {
		const digit = ref.charCodeAt(at) - 0x30;
		if (digit >= 0 && digit <= 9) row = row * 10 + digit;
		else if (ref[at] !== '$') return [Number.NaN, Number.NaN];
	}

	return [row - 1, column - 1];
}

/** Where our workbook keeps a cell of the form: one sheet for each table, named by its part. */
export function placeOf(form: Form, cell: Cell): Place {
	const section = form.sections.find(({id}) => id === cell.section)!;
	return {sheet: section.part, ref: a1(rowsAbove + cell.at[0], cell.at[1])};
}

/** The line under the title of a sheet. Ends are columns, both included. */
export type HeadLine = {
	unitLabel: [number, number];
	unit: [number, number];
	yearLabel: [number, number];
	year: [number, number];
};

/** 填报单位：, the unit, 年度：, the year. */
export function headLine({layout: {columns}}: Section): HeadLine {
	const label = columns > 6 ? 1 : 0;
	const year = columns > 6 ? columns - 2 : columns - 1;
	return {
		unitLabel: [0, label],
		unit: [label + 1, year - 2],
		yearLabel: [year - 1, year - 1],
		year: [year, columns - 1],
	};
}

/** The cell of the unit and of the year on a sheet; those of the first sheet are filled, the others follow it. */
export function headPlaces(section: Section): {unit: Place; year: Place; mark: Place} {
	const {unit, year} = headLine(section);
	const at = (row: number, column: number) => ({sheet: section.part, ref: a1(row, column)});
	return {
		unit: at(rowsAbove - 1, unit[0]),
		year: at(rowsAbove - 1, year[0]),
		mark: at(0, 0),
	};
}

/**
The live formula of a total: blank while an addend is blank, because a blank is no zero.

@throws TypeError when the form computes no such total
*/
export function totalFormula(form: Form, total: Address): string {
	const relation = form.relations.find((one) => one.total === total);
	if (!relation) throw new TypeError(`${total} is no total`);
	const range = ranges(relation.addends.map((address) => form.cell.get(address)!)).join(',');
	return `IF(COUNT(${range})<${relation.addends.length},"",SUM(${range}))`;
}

// Addends that stand side by side are written as one range.
function ranges(cells: readonly Cell[]): string[] {
	const found: Array<{from: [number, number]; to: [number, number]}> = [];
	for (const {at} of cells) {
		const place: [number, number] = [rowsAbove + at[0], at[1]];
		const last = found.at(-1);
		const follows =
			last &&
			((place[0] === last.to[0] && last.from[0] === place[0] && place[1] === last.to[1] + 1) ||
				(place[1] === last.to[1] && last.from[1] === place[1] && place[0] === last.to[0] + 1));
		if (follows) last.to = place;
		else found.push({from: place, to: place});
	}

	return found.map(({from, to}) => (from === to ? a1(...from) : `${a1(...from)}:${a1(...to)}`));
}
