import type {Note} from './note.ts';
import type {Beside, TextBlock} from './text-block.ts';

/** One cell of a foreign sheet as plain values: what every reader of a container gives. */
export type SheetCell = {
	/** The words that count: without superscript, subscript, struck-out and hidden runs. */
	text: string;
	/** The number itself when the cell is a number, as it is stored. */
	number?: number;
	/** What a cell with a number shows by its number format, where that is not the number itself. */
	shows?: string;
	/** Its superscript and subscript runs: the mark of a note, never a digit. */
	note?: string;
	/** Its struck-out and hidden runs: left out, and told of. */
	leftOut?: string;
	/** Something stands in it that could not be turned into text: unknown, not blank. */
	unread?: true;
	/** Its row or column is not shown. */
	hidden?: true;
	/** Present when the cell is a formula; `unknown`: no stored result. */
	formula?: 'known' | 'unknown';
	/** The number is shown as a date or a percentage. */
	shown?: 'date' | 'percent';
	error?: boolean;
};

/**
How far down and across a sheet is searched; tables of a return stand in a corner of that. The reader of ledgers, a
thread of its own, goes further.
*/
export const searched = {rows: 5000, columns: 500};

/** A foreign sheet: cells by row and column from 0, merges, and what is hidden. */
export type Sheet = {
	/** As in `sheet!A1`: the sheet's name, `csv`, or `table2`. */
	name: string;
	hidden?: boolean;
	rows: number;
	columns: number;
	/** Rows of a web page or a document that have fewer cells than the table is wide: what stands where is not sure. */
	short?: readonly number[];
	/** Sparse: rows[r]?.[c]. */
	cells: ReadonlyArray<ReadonlyArray<SheetCell | undefined> | undefined>;
	/** Top-left and bottom-right, both included. */
	merges: ReadonlyArray<{from: readonly [number, number]; to: readonly [number, number]}>;
};

/** A file taken apart into plain sheets, with the words around the tables (titles, paragraphs). */
export type PlainFile = {
	/** The file's name without its folder. */
	name: string;
	container: 'xlsx' | 'xls' | 'ods' | 'html' | 'csv' | 'docx' | 'xml' | 'text';
	sheets: readonly Sheet[];
	/** Text outside tables, in order: where unit and year are looked for. */
	texts: readonly string[];
	/** Paragraphs and tables in order, where the file holds a part of the report that is text. */
	blocks?: readonly TextBlock[];
	/** With `blocks`: what of the text is not in them. */
	beside?: Beside;
	/** Custom document properties that are texts: our own exports keep there what no cell can show. */
	properties?: Readonly<Record<string, string>>;
	/** What its reader could not give, or left out: lines beyond what is searched, parts that are unknown. */
	notes?: readonly Note[];
};
