import {foldHead, foldWord} from './fold-word.ts';
import type {Role} from './role.ts';
import type {WordBook} from './word-book.ts';

/** What a head means; `rank`: the earlier its word stands, the better it says so. */
export type FoundRole = {role: Role; rank: number; sure: boolean};

/** What the shipped words say of a head: all its lines together, the last two, the last one alone. */
export function roleOf(path: readonly string[], book: WordBook): FoundRole | undefined {
	const leaf = path.at(-1)!;
	// 行政复议情况 above 结案时间 is 行政复议结案时间.
	const bare = [...path.slice(0, -1).map((one) => one.replace(/(?:办理)?情况$/u, '')), leaf];
	const joined = [path.join(''), path.slice(-2).join(''), bare.join('')];
	// 类型 alone says what it is of only where nothing stands above it.
	const alone = path.length === 1 || foldWord(leaf).length > 2 ? [leaf] : [];
	for (const text of [...joined, ...alone])
		for (const one of [text, text.replaceAll(/[（(][^（）()]*[)）]/gu, '')]) {
			const found = book.heads.get(foldHead(one));
			if (found) return {...found, sure: text !== leaf || path.length === 1};
		}

	return undefined;
}
