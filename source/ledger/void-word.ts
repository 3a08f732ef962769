import {foldWord} from './fold-word.ts';
import type {WordBook} from './word-book.ts';

const isAscii = /^[ -~]*$/;

/** Whether a remark, or what stands instead of a number, says that the line is none: 作废, 误登. */
export function isVoidWord(text: string, book: WordBook): boolean {
	if (text === '' || text.length > 40 || isAscii.test(text)) return false;
	const folded = foldWord(text);
	return book.voids.has(folded) || /^(?:此件|该件|本件|此条|本条)?已?作废/u.test(folded);
}

/** The same of a number, which on a line that shows how to fill the ledger in may be 2024-示例. */
export function isVoidNumber(text: string, book: WordBook): boolean {
	return isVoidWord(text, book) || (text.length <= 20 && /示例|样例|范例|填写例/u.test(text));
}
