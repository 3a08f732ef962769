import type {Cell, Form, Section} from '../../form/form.ts';
import {a1, headLine, rowsAbove, totalFormula} from './submission-layout.ts';
import {
	type MadeSheet,
	sharedTexts,
	type TextPart,
	workbookParts,
	worksheetMarkup,
} from './workbook-parts.ts';
import {type Look, looks} from './workbook-styles.ts';
import {xmlText} from './xml-text.ts';

/**
The blank submission workbook of a form, part by part: one sheet for each table with the official
merges and labels, input cells validated and unlocked, totals as live formulas, each table on one A4 page.
The same form gives the same text.

@param behind - makes more sheets behind the tables
*/
export function blankWorkbook(
	form: Form,
	behind?: (numberOf: (text: string) => number) => MadeSheet | readonly MadeSheet[],
): TextPart[] {
	const texts = sharedTexts();
	const sheets = form.sections.map((section): MadeSheet => {
		const {part, layout} = section;
		const end = {row: rowsAbove + layout.rows, column: layout.columns - 1};
		const heads = rowsAbove + Math.max(1, layout.head);
		return {name: part, markup: sheetMarkup(form, section, texts.numberOf), end, heads};
	});
	if (behind) sheets.push(...[behind(texts.numberOf)].flat());
	return workbookParts(form.title, sheets, texts, {gouji: form.id});
}

function sheetMarkup(form: Form, section: Section, numberOf: (text: string) => number): string {
	const {layout, title} = section;
	const {unitLabel, unit, yearLabel, year} = headLine(section);
	const widths = sheetWidths(section);
	const cells = new Map<string, string>();
	const merges: string[] = [];
	const block = (
		at: readonly [number, number],
		span: readonly [number, number],
		look: Look,
		inner?: (ref: string) => string,
	) => {
		for (let row = at[0]; row < at[0] + span[0]; row++) {
			for (let column = at[1]; column < at[1] + span[1]; column++)
				cells.set(a1(row, column), `<c r="${a1(row, column)}" s="${looks[look]}"/>`);
		}

		const ref = a1(at[0], at[1]);
		if (inner) cells.set(ref, inner(ref));
		if (span[0] * span[1] > 1)
			merges.push(`${ref}:${a1(at[0] + span[0] - 1, at[1] + span[1] - 1)}`);
	};

	const text = (value: string, look: Look) => (ref: string) =>
		`<c r="${ref}" s="${looks[look]}" t="s"><v>${numberOf(value)}</v></c>`;

	const formula = (value: string, look: Look) => (ref: string) =>
		`<c r="${ref}" s="${looks[look]}" t="str"><f>${xmlText(value)}</f><v></v></c>`;
	const wide = (ends: readonly [number, number]): [number, number] => [1, ends[1] - ends[0] + 1];
	const first = form.sections[0]!;
	const follow = (column: number) => {
		const ref = `'${first.part}'!${a1(rowsAbove - 1, column)}`;
		return `IF(${ref}="","",${ref})`;
	};

	const leads = section === first;
	block([0, 0], [1, layout.columns], 'mark');
	block([1, 0], [1, layout.columns], 'title', text(title, 'title'));
	block([2, 0], wide(unitLabel), 'headLabel', text('填报单位：', 'headLabel'));
	block([2, yearLabel[0]], [1, 1], 'yearLabel', text('年度：', 'yearLabel'));
	block(
		[2, unit[0]],
		wide(unit),
		leads ? 'unit' : 'unitBelow',
		leads ? undefined : formula(follow(headLine(first).unit[0]), 'unitBelow'),
	);
	block(
		[2, year[0]],
		wide(year),
		leads ? 'year' : 'yearBelow',
		leads ? undefined : formula(follow(headLine(first).year[0]), 'yearBelow'),
	);
	block([rowsAbove, 0], [layout.rows, layout.columns], 'heading');
	merges.pop();
	for (const {at, span, text: words} of layout.texts) {
		const isLabel =
			at[0] >= layout.head && at[1] < layout.labels && span[1] < layout.columns && span[0] === 1;
		const look = isLabel && layout.head > 0 ? 'label' : 'heading';
		block([rowsAbove + at[0], at[1]], span, look, text(words, look));
	}

	for (const cell of section.cells) {
		const look = cell.kind === 'total' ? 'total' : 'entry';
		block(
			[rowsAbove + cell.at[0], cell.at[1]],
			cell.span,
			look,
			cell.kind === 'total' ? formula(totalFormula(form, cell.address), 'total') : undefined,
		);
	}

	const heights = heightsOf(section, widths);
	const rows = heights.map((height, row) => {
		const inRow = Array.from(
			{length: layout.columns},
			(_, column) => cells.get(a1(row, column)) ?? '',
		);
		return `<row r="${row + 1}" ht="${height}" customHeight="1">${inRow.join('')}</row>`;
	});
	const frozen = a1(rowsAbove + layout.head, layout.head > 0 ? layout.labels : 0);
	const pane =
		layout.head > 0 && layout.labels > 0
			? `<pane xSplit="${layout.labels}" ySplit="${rowsAbove + layout.head}" topLeftCell="${frozen}" activePane="bottomRight" state="frozen"/><selection pane="bottomRight"/>`
			: '';
	const cols = widths.map(
		(width, index) =>
			`<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
	);
	const landscape = layout.columns > 12;
	return worksheetMarkup(
		`<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><dimension ref="A1:${a1(heights.length - 1, layout.columns - 1)}"/><sheetViews><sheetView${leads ? ' tabSelected="1"' : ''} showGridLines="0" workbookViewId="0">${pane}</sheetView></sheetViews><sheetFormatPr defaultRowHeight="20"/><cols>${cols.join('')}</cols><sheetData>${rows.join('')}</sheetData><sheetProtection sheet="1" objects="1" scenarios="1" formatColumns="0" formatRows="0"/><mergeCells count="${merges.length}">${merges.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>${validations(section)}<printOptions horizontalCentered="1"/><pageMargins left="0.5" right="0.5" top="0.75" bottom="0.6" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="${landscape ? 'landscape' : 'portrait'}" fitToWidth="1" fitToHeight="1"/>`,
	);
}

function validations(section: Section): string {
	const entries = section.cells.filter((cell) => cell.kind === 'entry');
	const kinds = [
		{
			figure: 'count',
			type: 'whole',
			low: 'operator="greaterThanOrEqual"',
			formula: '<formula1>0</formula1>',
			words: '请填大于或等于 0 的整数；没有的填 0。',
		},
		{
			figure: 'amount',
			type: 'decimal',
			low: 'operator="greaterThanOrEqual"',
			formula: '<formula1>0</formula1>',
			words: '请填大于或等于 0 的数，单位：万元；没有的填 0。',
		},
		{
			figure: 'signed',
			type: 'whole',
			low: 'operator="between"',
			formula: '<formula1>-999999999</formula1><formula2>999999999</formula2>',
			words: '请填整数，减少的填负数；没有的填 0。',
		},
	] as const;
	const made = kinds.flatMap(({figure, type, low, formula, words}) => {
		const refs = areas(entries.filter((cell) => cell.figure === figure));
		if (refs.length === 0) return [];
		return [
			`<dataValidation type="${type}" ${low} allowBlank="1" showInputMessage="1" showErrorMessage="1" errorTitle="请核对" error="${words}" sqref="${refs.join(' ')}">${formula}</dataValidation>`,
		];
	});
	return made.length === 0
		? ''
		: `<dataValidations count="${made.length}">${made.join('')}</dataValidations>`;
}

// Cells beside each other, then lines of the same width below each other, as one range.
function areas(cells: readonly Cell[]): string[] {
	const found: Array<{top: number; left: number; bottom: number; right: number}> = [];
	for (const {at} of cells) {
		const row = rowsAbove + at[0];
		const last = found.at(-1);
		if (last && last.top === row && last.right === at[1] - 1) last.right = at[1];
		else found.push({top: row, left: at[1], bottom: row, right: at[1]});
	}

	for (let index = found.length - 1; index > 0; index--) {
		const [upper, lower] = [found[index - 1]!, found[index]!];
		if (upper.bottom !== lower.top - 1 || upper.left !== lower.left || upper.right !== lower.right)
			continue;
		upper.bottom = lower.bottom;
		found.splice(index, 1);
	}

	return found.map(({top, left, bottom, right}) =>
		top === bottom && left === right ? a1(top, left) : `${a1(top, left)}:${a1(bottom, right)}`,
	);
}

// Widths in characters of the default font; a Chinese character takes two.
/** Widths of the columns of a table on paper. */
export function sheetWidths({layout: {columns, labels, head}}: Section): number[] {
	if (head === 0 && labels === 0) return Array.from({length: columns}, () => 8.5);
	if (labels === 1)
		return [24, ...Array.from({length: columns - 1}, () => Math.max(9, 72 / (columns - 1)))];
	return Array.from({length: columns}, (_, index) =>
		index === labels - 1 ? 36 : index >= labels ? 8.5 : index === 0 ? 5 : 10,
	);
}

// Explicit heights: a wrapped label in a merged block is clipped where a program guesses them.
function heightsOf({layout}: Section, widths: readonly number[]): number[] {
	// A long unit takes two lines where its column is narrow.
	const heights = [
		16,
		30,
		layout.columns > 6 ? 22 : 34,
		...Array.from({length: layout.rows}, () => 24),
	];
	for (const {at, span, text} of layout.texts) {
		const width = widths.slice(at[1], at[1] + span[1]).reduce((sum, one) => sum + one, 0);
		const each = Math.max(1, Math.floor((width - 1) / 2.1));
		const needed = Math.ceil([...text].length / each) * 15 + 4;
		for (let row = at[0]; row < at[0] + span[0]; row++)
			heights[rowsAbove + row] = Math.max(heights[rowsAbove + row]!, Math.ceil(needed / span[0]));
	}

	return heights;
}
