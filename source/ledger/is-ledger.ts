import type {Sheet} from '../workbook/sheet.ts';
import {findHeads} from './find-heads.ts';
import type {FirstLine} from './first-line.ts';
import {foldWord} from './fold-word.ts';
import type {WordBook} from './word-book.ts';

/** So far down a head is looked for. */
const mostAbove = 40;

/**
Whether a long file is a ledger and no return, told by its first lines: to look for the tables of a return among tens of
thousands of lines would take longer than to count them.
*/
export function isLedger(sheets: readonly Sheet[], book: WordBook): boolean {
	return ledgerSheet(sheets, book, mostAbove) !== undefined;
}

/**
The first sheet with the head of a ledger, in a file that holds no label of a return.

@param least - only where it has more rows than that
*/
export function ledgerSheet(
	sheets: readonly Sheet[],
	book: WordBook,
	least = 0,
): Sheet | undefined {
	let found: Sheet | undefined;
	for (const sheet of sheets) {
		const lines = firstLines(sheet);
		const isReturn = lines.some(({texts}) =>
			[...texts.values()].some((text) =>
				book.returns.some((label) => foldWord(text).includes(label)),
			),
		);
		if (isReturn) return undefined;
		if (found || sheet.rows <= least) continue;
		const merges = sheet.merges.map(({from, to}) => ({
			top: from[0] + 1,
			left: from[1],
			bottom: to[0] + 1,
			right: to[1],
		}));
		if (findHeads(lines, merges, book)) found = sheet;
	}

	return found;
}

function firstLines({cells, rows}: Sheet): FirstLine[] {
	const lines: FirstLine[] = [];
	for (let row = 0; row < Math.min(rows, mostAbove); row++) {
		const texts = new Map<number, string>();
		let figures = false;
		for (const [column, cell] of Object.entries(cells[row] ?? [])) {
			const text = cell?.text.replaceAll(/\s+/gu, '') ?? '';
			if (text === '') continue;
			if (cell?.number !== undefined || /^[\d./\-年月日:√✓]+$/u.test(text)) figures = true;
			else texts.set(Number(column), text);
		}

		if (texts.size > 0 || figures) lines.push({row: row + 1, texts, figures});
	}

	return lines;
}
