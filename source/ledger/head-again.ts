import type {Heads} from './find-heads.ts';
import {firstLine} from './first-line.ts';
import {roleOf} from './head-role.ts';
import type {LedgerRow} from './row.ts';
import type {WordBook} from './word-book.ts';

/**
Whether a line below the head is a head again: the same, or another under whose columns other things stand. Columns
that are only numbered, 1 2 3, are part of the head.
*/
export function headAgain(
	row: LedgerRow,
	{columns}: Heads,
	book: WordBook,
): 'same' | 'other' | undefined {
	if (row.count < 3) return undefined;
	if (isNumbering(row)) return 'same';
	const {texts, figures} = firstLine(row);
	if (figures || texts.size < 3) return undefined;
	const known = [...texts].flatMap(([column, text]) => {
		const role = roleOf([text], book)?.role;
		return role === undefined ? [] : [{column, text, role}];
	});
	if (known.length < 3 || known.length * 2 < texts.size) return undefined;
	const isSame = known.every(({column, text, role}) => {
		const here = columns.find((one) => one.column === column);
		return here !== undefined && (here.path.includes(text) || here.role === role);
	});
	return isSame ? 'same' : 'other';
}

// 1 2 3 4 5, or 甲 乙 1 2 3.
function isNumbering(row: LedgerRow): boolean {
	let before: number | undefined;
	let figures = 0;
	for (let nth = 0; nth < row.count; nth++) {
		const text = row.cell(nth)?.text.trim() ?? '';
		if (before === undefined && /^[甲乙丙丁戊]$/u.test(text)) continue;
		const figure = /^\(?(\d{1,2})\)?$/u.exec(text.normalize('NFKC'))?.[1];
		if (figure === undefined || (before !== undefined && Number(figure) !== before + 1))
			return false;
		before = Number(figure);
		figures++;
	}

	return figures >= 4;
}
