import type {PrintedCell, PrintedTable} from './printed-tables.ts';
import {a1} from './submission-layout.ts';
import {type MadeSheet, worksheetMarkup} from './workbook-parts.ts';
import {type Look, looks} from './workbook-styles.ts';

/** What stands on a sheet that is made to be printed: lines as wide as the paper, and tables. */
export type PaperPart =
	| {text: string; look: Look; height: number}
	/** `shares`: of the width, one for each column. */
	| {table: PrintedTable; shares: readonly number[]};

export type PaperSheet = {
	name: string;
	parts: readonly PaperPart[];
	/** Rows that stand again on every page. */
	heads: number;
	/** All on one page, or as many pages as it takes. */
	fit: 'page' | 'width';
	/** The words at the head of every page. */
	pageHead?: string;
};

/** Columns of the sheet, over which every table spreads. */
const columns = 60;

/** Their width; a page that is as high as the paper allows has room at its sides. */
const widths = {page: 1.9, width: 1.5};

/** A sheet to print: A4 portrait, tables of different columns below each other, rows as high as their text. */
export function paperSheet(
	{name, parts, heads, fit, pageHead}: PaperSheet,
	numberOf: (text: string) => number,
): MadeSheet {
	const rows: string[] = [];
	const merges: string[] = [];
	const put = (cells: ReadonlyMap<number, string>, height: number) => {
		const inRow = Array.from({length: columns}, (_, column) => cells.get(column) ?? '');
		rows.push(
			`<row r="${rows.length + 1}" ht="${height}" customHeight="1">${inRow.join('')}</row>`,
		);
	};
	const cell = (row: number, column: number, look: Look, content?: string | number) => {
		const head = `<c r="${a1(row, column)}" s="${looks[look]}"`;
		if (content === undefined || content === '') return `${head}/>`;
		return typeof content === 'number'
			? `${head}><v>${content}</v></c>`
			: `${head} t="s"><v>${numberOf(content)}</v></c>`;
	};

	for (const part of parts) {
		const top = rows.length;
		if ('text' in part) {
			merges.push(`${a1(top, 0)}:${a1(top, columns - 1)}`);
			put(new Map([[0, cell(top, 0, part.look, part.text)]]), part.height);
			continue;
		}

		const {table, shares} = part;
		const edges = edgesOf(shares);
		const lines = Array.from({length: table.rows}, () => new Map<number, string>());
		for (const one of table.cells) {
			const [from, to] = [edges[one.at[1]]!, edges[one.at[1] + one.span[1]]!];
			for (let row = one.at[0]; row < one.at[0] + one.span[0]; row++)
				for (let column = from; column < to; column++) {
					const isFirst = row === one.at[0] && column === from;
					const content = isFirst ? contentOf(one) : undefined;
					lines[row]?.set(column, cell(top + row, column, lookOf(one), content));
				}

			if (to - from > 1 || one.span[0] > 1)
				merges.push(
					`${a1(top + one.at[0], from)}:${a1(top + one.at[0] + one.span[0] - 1, to - 1)}`,
				);
		}

		const heights = heightsOf(table, edges, widths[fit]);
		for (const [row, cells] of lines.entries()) put(cells, heights[row]!);
	}

	const merged = merges.map((ref) => `<mergeCell ref="${ref}"/>`).join('');
	const page = fit === 'page' ? 1 : 0;
	const inside = `<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><dimension ref="A1:${a1(rows.length - 1, columns - 1)}"/><sheetViews><sheetView showGridLines="0" workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="18"/><cols><col min="1" max="${columns}" width="${widths[fit]}" customWidth="1"/></cols><sheetData>${rows.join('')}</sheetData><mergeCells count="${merges.length}">${merged}</mergeCells><printOptions horizontalCentered="1"/><pageMargins left="0.5" right="0.5" top="0.6" bottom="0.5" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="portrait" fitToWidth="1" fitToHeight="${page}"/><headerFooter>${pageHead ? `<oddHeader>&amp;C&amp;14${pageHead}</oddHeader>` : ''}${page ? '' : '<oddFooter>&amp;C&amp;P / &amp;N</oddFooter>'}</headerFooter>`;
	return {
		name,
		markup: worksheetMarkup(inside),
		end: {row: rows.length, column: columns - 1},
		heads,
	};
}

// A figure with a remark is words; and a program rounds decimals to what a narrow cell holds, but breaks words.
const isNumber = ({text, number}: PrintedCell) =>
	number !== undefined && Number.isInteger(number) && text === String(number);
const contentOf = (cell: PrintedCell) => (isNumber(cell) ? cell.number : cell.text);

function lookOf(cell: PrintedCell): Look {
	if (cell.kind === 'label') return 'label';
	return isNumber(cell) ? 'total' : 'heading';
}

// Where each column of a table begins, and where the last one ends.
function edgesOf(shares: readonly number[]): number[] {
	const whole = shares.reduce((sum, one) => sum + one, 0);
	let reached = 0;
	const edges = [0];
	for (const [index, one] of shares.entries()) {
		reached += one;
		const left = shares.length - index - 1;
		const wanted = Math.round((reached / whole) * columns);
		edges.push(Math.min(columns - left, Math.max(edges.at(-1)! + 1, wanted)));
	}

	return edges;
}

// Explicit heights: a wrapped text in a merged block is clipped where a program guesses them.
function heightsOf({rows, cells}: PrintedTable, edges: readonly number[], width: number): number[] {
	const heights = Array.from({length: rows}, () => 18);
	for (const {at, span, text} of cells) {
		const room = Math.max(2, (edges[at[1] + span[1]]! - edges[at[1]]!) * width * 1.2 - 1.5);
		const wide = [...text].reduce(
			(sum, one) => sum + ((one.codePointAt(0) ?? 0) > 0x2e7f ? 2 : 1),
			0,
		);
		const needed = Math.ceil(wide / room) * 15 + 4;
		for (let row = at[0]; row < at[0] + span[0]; row++)
			heights[row] = Math.max(heights[row] ?? 18, Math.ceil(needed / span[0]));
	}

	return heights;
}
