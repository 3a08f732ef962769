import {exactSum} from '../../form/exact.ts';
import type {Quantity} from '../../form/quantity.ts';
import {a1, fromA1} from './submission-layout.ts';

const place = String.raw`\$?[A-Z]{1,3}\$?\d+`;
const range = `${place}(?::${place})?`;
const term = String.raw`(?:SUM\(${range}(?:,${range})*\)|${place}|\d+(?:\.\d+)?)`;
const whole = new RegExp(`^[+=]?(-?${term})((?:[+-]${term})*)$`);

const guarded = new RegExp(`^IF\\(COUNT\\((${range}(?:,${range})*)\\)<(\\d+),"",(.*)\\)$`);

/**
What a sum gives: a total of a foreign workbook is `SUM(D7:I7)`, `D7+E7+F7` or both together; one of ours is
blank while an addend is.

@param formula - as stored, without `=`
@param numberAt - the number in a cell of the same sheet; null: blank, which sums as 0 in every spreadsheet program
@returns undefined when the formula is anything else
*/
export function evaluateSum(
	formula: string,
	numberAt: (ref: string) => Quantity,
): Quantity | undefined {
	const plain = formula.replaceAll(/\s+/g, '').toUpperCase();
	const [, counted, least, guardedSum] = guarded.exec(plain) ?? [];
	if (counted !== undefined) {
		const there = quantitiesIn(counted, numberAt).filter((value) => value !== null);
		return there.length < Number(least) ? null : evaluateSum(guardedSum!, numberAt);
	}

	if (!whole.test(plain)) return undefined;
	const values: number[] = [];
	const terms = plain.replace(/^[+=]/, '').matchAll(new RegExp(`(^-?|[+-])(${term})`, 'g'));
	for (const [, sign, one] of terms)
		for (const value of termValues(one!, numberAt)) values.push(sign === '-' ? -value : value);
	return exactSum(values);
}

/** A formula as a cell so many rows and columns further on has it: `$` holds a part fast. */
export function shiftFormula(formula: string, rows: number, columns: number): string {
	return formula.replaceAll(
		/(?<![\p{L}\p{N}_.$])(\$?)([A-Z]{1,3})(\$?)(\d+)(?![\p{N}(])/gu,
		(_, fastColumn: string, letters: string, fastRow: string, digits: string) => {
			const [row, column] = fromA1(letters + digits);
			const [, moved = '', line = ''] =
				/^([A-Z]+)(\d+)$/.exec(
					a1(row + (fastRow ? 0 : rows), column + (fastColumn ? 0 : columns)),
				) ?? [];
			return `${fastColumn}${moved}${fastRow}${line}`;
		},
	);
}

function termValues(text: string, numberAt: (ref: string) => Quantity): number[] {
	if (/^\d/.test(text)) return [Number(text)];
	const inside = text.startsWith('SUM(') ? text.slice(4, -1) : text;
	return quantitiesIn(inside, numberAt).map((value) => value ?? 0);
}

function quantitiesIn(ranges: string, numberAt: (ref: string) => Quantity): Quantity[] {
	return ranges.split(',').flatMap((piece) => {
		const [from = '', to = from] = piece.replaceAll('$', '').split(':');
		const [top, left] = fromA1(from);
		const [bottom, right] = fromA1(to);
		const values: Quantity[] = [];
		for (let row = Math.min(top, bottom); row <= Math.max(top, bottom); row++)
			for (let column = Math.min(left, right); column <= Math.max(left, right); column++)
				values.push(numberAt(a1(row, column)));
		return values;
	});
}
