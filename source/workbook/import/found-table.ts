import type {Address, Section} from '../../form/form.ts';
import type {Note} from '../note.ts';
import type {FaultRead, Reading, Way} from '../reading.ts';
import type {SheetCell} from '../sheet.ts';
import type {Grid} from './grid.ts';

/** A cell of the form found on a sheet, and what stands in it; blank ones are found too, and hold nothing. */
export type FoundCell = {address: Address; row: number; column: number; cell?: SheetCell};

/** A table of the form found on a sheet, or the part of it below one head. */
export type FoundTable = {
	section: Section;
	grid: Grid;
	top: number;
	bottom: number;
	cells: FoundCell[];
	unmatched: Reading['unmatched'];
	ambiguous: Reading['ambiguous'];
	/** Figures that are cut in pieces where only one cell could hold them. */
	faults: FaultRead[];
	/** Doubts that a person can settle, each with the table that every answer would give. */
	questions: FoundQuestion[];
	/** 小计 lines, rows that stand for several, lines left aside, figures that belong to nothing. */
	notes: Note[];
	/** It has a part of the columns; another table has the others. */
	split?: true;
	/** Where each cell stands (`三!D7`), in the order of `cells`, where that is known. */
	sources?: readonly string[];
	/** By column: the unit its head asks for in words, where it names one (`单位：元`). */
	units: Map<string, string>;
};

/** A doubt and what each answer would take; `take` as in `Way`. */
export type FoundQuestion = {
	source: string;
	label: string;
	ways: Array<Pick<Way, 'of' | 'take' | 'year' | 'unit'> & {table: FoundTable}>;
};

/** A table of which nothing is found yet. */
export function emptyTable(section: Section, grid: Grid, top: number, bottom: number): FoundTable {
	return {
		section,
		grid,
		top,
		bottom,
		cells: [],
		unmatched: [],
		ambiguous: [],
		faults: [],
		questions: [],
		notes: [],
		units: new Map(),
	};
}

/** What one answer would take of a table. */
export function partOf(table: FoundTable, take: (part: FoundTable) => void): FoundTable {
	const {section, grid, top, bottom, units} = table;
	const part = {...emptyTable(section, grid, top, bottom), units};
	take(part);
	return part;
}

/** A doubt with its answers: listed, and asked where a person can choose between them. */
export function doubt(table: FoundTable, question: FoundQuestion, candidates: string[]): void {
	const {source, label, ways} = question;
	table.ambiguous.push({source, label, candidates: [...new Set(candidates)]});
	if (ways.length > 0 && new Set(candidates).size > 1) table.questions.push(question);
}
