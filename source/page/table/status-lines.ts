import {saySource} from '../../check/say-source.ts';
import type {Desk} from '../../desk/desk.ts';
import {cellOf} from '../../desk/geometry.ts';
import {cursorOf, figureOf, selectionSum} from '../../desk/selection.ts';
import {exactDifference, exactSum} from '../../form/exact.ts';
import type {Cell} from '../../form/form.ts';
import {labelOf} from '../../form/label-of.ts';
import type {Quantity} from '../../form/quantity.ts';
import {type Language, say} from '../../text/say.ts';
import {lastFigure} from './last-figure.ts';

/**
What is known of the cell under the cursor, most important first: its full official name, last year's figure and
the difference, the stated total, 元 for 万元, words kept with it, where it came from. Of a selected block: its sum.
*/
export function statusParts(language: Language, desk: Desk): string[] {
	const cell = cellOf(desk.form, cursorOf(desk));
	const block = desk.anchor === undefined ? undefined : selectionSum(desk);
	if (block && block.cells > 1) {
		return [labelOf(cell), say(language, 'screen.selected', {...block})];
	}

	const entry = desk.draft.figures[cell.address];
	const figure = figureOf(desk, cell);
	return [
		labelOf(cell),
		...(entry?.inferred ? [say(language, `screen.inferred.${entry.inferred}`)] : []),
		...lastYearParts(language, desk, cell, figure),
		...totalParts(language, desk, cell),
		...(cell.figure === 'amount' && figure !== null
			? [say(language, 'screen.yuan', {yuan: yuan(figure)})]
			: []),
		...(entry?.text === undefined ? [] : [say(language, 'screen.typedAs', {words: entry.text})]),
		...(entry?.remark === undefined ? [] : [say(language, 'screen.remark', {words: entry.remark})]),
		...(entry?.source === undefined
			? []
			: [say(language, 'screen.source', {source: saySource(entry.source, language)})]),
	];
}

/** The figure whole, or that there is none: for the screen reader, and where the table shows `###`. */
export function figureWords(language: Language, desk: Desk, cell: Cell): string {
	const figure = figureOf(desk, cell);
	if (figure !== null) return String(figure);
	const partial = desk.checked.totals.get(cell.address)?.partial;
	if (partial !== null && partial !== undefined)
		return say(language, 'screen.partial', {value: partial});
	return desk.draft.figures[cell.address]?.text ?? say(language, 'screen.blankCell');
}

function lastYearParts(
	language: Language,
	{draft, form}: Desk,
	cell: Cell,
	figure: Quantity,
): string[] {
	const last = draft.header.lastYear;
	if (!last) return [];
	const before = lastFigure(last.figures, cell, form);
	if (before === undefined) return [];
	if (before === null) return [say(language, 'screen.lastYear.blank')];
	if (figure === null) return [say(language, 'screen.lastYear.only', {value: before})];
	const change = exactDifference(figure, before);
	const sign = change > 0 ? '+' : change < 0 ? '−' : '±';
	return [say(language, 'screen.lastYear', {value: before, change: `${sign}${Math.abs(change)}`})];
}

function totalParts(language: Language, {draft, checked}: Desk, cell: Cell): string[] {
	if (cell.kind === 'entry') return [];
	const total = checked.totals.get(cell.address);
	const {stated, source} = draft.figures[cell.address] ?? {};
	if (stated === undefined || stated === null) {
		const own =
			total?.computed === null && total.partial !== null
				? say(language, 'screen.partial', {value: total.partial})
				: say(language, 'screen.computedCell');
		return stated === null ? [say(language, 'screen.statedBlank'), own] : [own];
	}

	// What no file brought was typed or pasted by the clerk.
	const said = [
		say(language, source === undefined ? 'screen.typedTotal' : 'screen.stated', {value: stated}),
	];
	if (total && total.computed !== null && total.computed !== stated)
		said.push(say(language, 'screen.computed', {value: total.computed}));
	return said;
}

/** 万元 read back in 元, grouped by thousands, without rounding: 72701.2578 is 727,012,578. */
function yuan(amount: number): string {
	const [whole = '0', fraction = ''] = exactSum([amount]).toString().replace('-', '').split('.');
	const digits = `${whole}${fraction.padEnd(4, '0').slice(0, 4)}`.replace(/^0+(?=\d)/, '');
	const rest = fraction.slice(4);
	const grouped = digits.replaceAll(/\B(?=(\d{3})+$)/g, ',');
	return `${amount < 0 ? '-' : ''}${grouped}${rest ? `.${rest}` : ''}`;
}
