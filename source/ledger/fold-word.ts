import {simplify} from '../workbook/import/fold-label.ts';

// `（一）`, `(三)`, `1.`, `3、`, `一、`, at the beginning and behind a separator. 三安全 and 四类 keep their numbers.
const enumerator =
	/(?<=^|[-—–:/>→|;])\s*(?:\((?:[一二三四五六七八九十]{1,3}|\d{1,2})\)[、.]?|[一二三四五六七八九十]{1,3}(?:[、.]|(?=\())|\d{1,2}(?:[.、)]\s*|(?=\p{Script=Han})))/gu;
const memo = new Map<string, string>();

/** A word of a ledger as it is compared: 简体, without numbering, brackets, spaces and signs. */
export function foldWord(text: string): string {
	const known = memo.get(text);
	if (known !== undefined) return known;
	let plain = simplify(text.normalize('NFKC').toLowerCase()).replaceAll(/\s+/gu, '');
	// 三（三）1. is numbered twice.
	for (let again = ''; again !== plain; ) {
		again = plain;
		plain = plain.replaceAll(enumerator, '');
	}

	const folded = plain.replaceAll(/[^\p{L}\p{N}]/gu, '') || plain;
	if (memo.size > 20_000) memo.clear();
	memo.set(text, folded);
	return folded;
}

/** A head as it is compared: 时间 and 日期 are one. */
export function foldHead(text: string): string {
	return foldWord(text).replace(/(?:日期|时间|日|时点)$/u, '日');
}
