import type {Role} from './role.ts';
import {headKey, type WordBook} from './word-book.ts';

/** Where a head stands: its column, and its lines from above. */
export type HeadAt = {column: number; path: readonly string[]};

/** A head with the letter of its column: `办理结果@K`. */
export function headPlace({column, path}: HeadAt): string {
	let letters = '';
	for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
		letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
	return `${path.join('/')}@${letters}`;
}

/** What a person has said of a column: by its head, or by that and its letter, where two are called alike. */
export function ownRole(at: HeadAt, {ownHeads}: WordBook): Role | undefined {
	return (
		ownHeads.get(headPlace(at)) ?? ownHeads.get(at.path.join('/')) ?? ownHeads.get(headKey(at.path))
	);
}
