import {parseQuantity} from '../../form/quantity.ts';

/**
How a cell shows the figure that is written into it. rounded: the same figure with fewer digits · other: another
figure, words, or nothing at all.
*/
export type Shown = 'same' | 'rounded' | 'other';

/**
Whether what a cell shows is the figure it was given: grouping, a unit behind it, leading zeros and the brackets of
a negative number change nothing, and a dash for 0 is how the trade writes it.

@param shown - what the number format makes of the figure
@param unit - the unit the figure is counted in
*/
export function shownFigure(value: number, shown: string, unit: string): Shown {
	const text = shown.replaceAll(/[\s\u00A0]+/gu, ' ').trim();
	if (value === 0 && /^[-–—－]+$/u.test(text)) return 'same';
	const bracketed = /^\((.*)\)$/u.exec(text)?.[1];
	const read = readShown(bracketed === undefined ? text : `-${bracketed}`, unit);
	if (read === undefined) return 'other';
	if (read.value === value) return 'same';
	// A figure with fewer decimals is still the one that was meant; a power of ten is not, and nothing is not either.
	if (read.value === 0) return 'other';
	const step = 10 ** -read.decimals;
	return !read.scaled && Math.abs(read.value - value) <= step / 2 + Number.EPSILON * Math.abs(value)
		? 'rounded'
		: 'other';
}

function readShown(
	text: string,
	unit: string,
): {value: number; decimals: number; scaled: boolean} | undefined {
	// 0075 and 6.99E+03 are ways to show a number, though nobody types one so.
	const plain = /^[+-]?\d+(?:\.(\d*))?(e[+-]?\d+)?$/iu.exec(text);
	if (plain)
		return {
			value: Number(text),
			decimals: plain[1]?.length ?? 0,
			scaled: plain[2] !== undefined,
		};
	const parsed = parseQuantity(text, unit);
	if (parsed.kind !== 'figure' || parsed.remark !== undefined) return undefined;
	return {value: parsed.value, decimals: /\.(\d+)/u.exec(text)?.[1]?.length ?? 0, scaled: false};
}
