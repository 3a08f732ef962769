import type {HeadColumn} from './find-heads.ts';
import {foldWord} from './fold-word.ts';
import type {LedgerRow} from './row.ts';
import type {WordBook} from './word-book.ts';

const isAscii = /^[ -~]*$/;
const period =
	/^(?:20\d\d年?度?)?(?:\d{1,2}月份?|本[月年页季]度?|第?[一二三四1-4]季度?|[上下]半年|全年|年度|截[至止].{0,8}?)?(?:合计|小计|总计|共计|累计)数?\d*件?$/u;

/** Whether a line that begins like this is one of totals: 合计, 第一季度小计, 截至本月累计. */
export function isTotal(text: string, book: WordBook): boolean {
	if (text === '' || text.length > 20 || isAscii.test(text)) return false;
	const folded = foldWord(text);
	return book.totals.has(folded) || period.test(folded);
}

/** What a line of totals states: 372件, or the figure in the column of 件数. */
export function statedTotal(
	row: LedgerRow,
	columns: ReadonlyArray<HeadColumn | undefined>,
): number | undefined {
	for (let nth = 0; nth < row.count; nth++) {
		const cell = row.cell(nth);
		const inPieces = columns[row.column(nth)]?.role === 'pieces';
		const text = cell?.text.normalize('NFKC').trim() ?? '';
		const found = inPieces
			? /^(\d{1,7})件?$/u.exec(text)
			: /^(?:合计|小计|总计|共计|共)?[:\s]*(\d{1,7})件$/u.exec(text);
		if (found) return Number(found[1]);
	}

	return undefined;
}
