import {foldFigure} from '../../form/fold-figure.ts';
import {shownFigure} from '../import/shown-figure.ts';

/**
How a cell shows the figure that is to be written into it, judged as the reader of workbooks judges it. rounded: fewer
of its digits · unseen: a 0 as nothing, or as a word for nothing · other: another figure, words, or nothing at all.
*/
export type ShownInTarget = 'same' | 'rounded' | 'unseen' | 'other';

/**
Whether whoever opens the workbook sees the figure.

@param shows - what the number format makes of the figure
@param unit - the unit the figure is counted in
*/
export function shownInTarget(value: number, shows: string, unit: string): ShownInTarget {
	const shown = shownFigure(shows, value, unit);
	const text = foldFigure(shows).trim();
	if (shown.kind === 'fault') return 'other';
	if (shown.kind === 'same') {
		if (value === 0 && !/[\d\-–—－]/u.test(text)) return 'unseen';
		return /\de[+-]?\d/iu.test(text) && Number(text) !== value ? 'rounded' : 'same';
	}

	const decimals = /\.(\d+)/u.exec(text)?.[1]?.length ?? 0;
	const step = 10 ** -decimals;
	const isNear = Math.abs(shown.value - value) <= step / 2 + Number.EPSILON * Math.abs(value);
	// A fee of 0.3 that shows as 0 is not rounded, it is gone.
	return isNear && shown.value !== 0 && shown.remark === undefined ? 'rounded' : 'other';
}
