import {foldFigure} from '../../form/fold-figure.ts';
import {parseQuantity, type QuantityFault} from '../../form/quantity.ts';

/** What a cell shows, beside the number it stores. */
export type Shown =
	| {kind: 'same'}
	/** Another figure than the one that is stored: only a person can say which counts. */
	| {kind: 'other'; value: number; remark?: string}
	| {kind: 'fault'; why: QuantityFault};

/**
Holds what a number format shows against the number it stands for. Thousands separators, the unit, a currency sign,
leading zeros, brackets around a negative number and words behind the figure change nothing; rounding to fewer digits
does, and so does a format that shows no figure at all. A stored 0 may be shown as a dash or as nothing.

@param shows - what the cell shows
@param value - the number it stores, without the noise of binary fractions
@param unit - the unit the figure is counted in
*/
export function shownFigure(shows: string, value: number, unit: string): Shown {
	const plain = plainNumber(shows);
	if (plain !== undefined && (isSame(plain, value) || isScientific(shows, plain, value)))
		return {kind: 'same'};
	const parsed = parseQuantity(shows.replace(/^\s*[¥￥]/u, ''), unit);
	if (parsed.kind === 'fault') return {kind: 'fault', why: nameOf(parsed.why)};
	if (parsed.kind === 'blank')
		return value === 0 ? {kind: 'same'} : {kind: 'fault', why: 'notShown'};
	const {value: figure, remark} = parsed;
	if (isSame(figure, value)) return {kind: 'same'};
	return {kind: 'other', value: figure, ...(remark && {remark})};
}

// Without what a format adds to a number; undefined where more than that stands there.
function plainNumber(shows: string): number | undefined {
	const bare = foldFigure(shows)
		.replaceAll(/[,\s¥]/gu, '')
		.replace(/^\((.*)\)$/u, '-$1');
	return /^[+-]?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/iu.test(bare) ? Number(bare) : undefined;
}

// 6.99E+03 for 6991 is how a workbook shows it, digits cut short; nobody takes that for the figure itself.
function isScientific(shows: string, plain: number, value: number): boolean {
	const decimals = /\.(\d+)e/iu.exec(foldFigure(shows))?.[1]?.length ?? 0;
	return /e/iu.test(shows) && Number(value.toExponential(decimals)) === plain;
}

function isSame(one: number, other: number): boolean {
	return Math.abs(one - other) <= Math.abs(other) * 1e-12;
}

// Words are not wrong in themselves: there is a number behind them.
function nameOf(why: QuantityFault): QuantityFault {
	return why === 'words' ? 'notShown' : why;
}
