import type {ConditionalLook} from './conditional-looks.ts';
import type {Run} from './runs.ts';

/** What a library does not tell of a cell. */
export type CellMark = {
	/** The type face of the whole cell: superscript and subscript, or struck out. */
	font?: 'note' | 'leftOut';
	/** Its runs, where they are not of one kind. */
	runs?: readonly Run[];
	/** Its number format, where that is one the library does not know. */
	format?: string;
	/** Stored as a date. */
	date?: true;
	/** A picture or something else that is no text. */
	unread?: true;
};

/** What a library does not tell of a sheet: found by a look at its raw form, only where there is something to find. */
export type SheetMarks = {
	hiddenRows: ReadonlySet<number>;
	hiddenColumns: ReadonlyArray<readonly [from: number, to: number]>;
	/** By `cellKey`. */
	cells: ReadonlyMap<number, CellMark>;
	/** Conditions that change what numbers show. */
	conditional?: readonly ConditionalLook[];
};

/** One number for a cell, rows and columns from 0. */
export function cellKey(row: number, column: number): number {
	return row * 16_384 + column;
}
