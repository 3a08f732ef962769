import type {Result} from '../check/finding.ts';
import type {Draft} from '../draft/draft.ts';
import type {PartId} from '../draft/paragraph.ts';
import type {Address, SectionId} from '../form/form.ts';
import type {Note} from '../workbook/note.ts';
import type {FaultRead} from '../workbook/reading.ts';
import type {FigureList} from './few-bytes.ts';

/** The names of units that a file holds, each from its own place; the file's own name is no part of a record. */
export type NamedUnits = {
	/** 单位代码, 统一社会信用代码: of our document properties, or of a cell. */
	code?: string;
	/** 填报单位. */
	field?: string;
	title?: string;
	/** More than one unit is named in fields: two returns in one file. */
	several?: readonly string[];
};

/** What a cell keeps beside its figure. */
export type CellWords = {text?: string; remark?: string; formula?: true};

/** A return, small enough that ten thousand are kept in memory. Everything in it comes from the bytes alone. */
export type ReturnRead = {
	/** Id of the form. */
	form: string;
	named: NamedUnits;
	/** The year that stands in the file; absent: it says none. */
	year?: number;
	/**
	In the order of the form's cells: an entry's figure, a total's stated figure (null where nothing is stated, or where it
	is a formula that gives what we compute).
	*/
	figures: FigureList;
	/** `三!D7` in the same order, '' where there is none. Records of one layout share one array. */
	sources: readonly string[];
	/** Only cells that have any. */
	words?: Readonly<Record<Address, CellWords>>;
	/** Texts that are no quantity; an entry with one is blank in `figures`. */
	faults: readonly FaultRead[];
	/** What could mean several things, and was not taken. */
	questions: ReadonlyArray<{source: string; label: string; candidates: readonly string[]}>;
	/** How many labels in its tables belong nowhere. */
	unmatched: number;
	missing: ReadonlyArray<SectionId | PartId>;
	notes: readonly Note[];
	/**
	What is said of it without last year: findings as people count them, blanks apart (null entries in `figures`) and
	nothing that only waits for last year. `sayResult` makes the sentence.
	*/
	results: readonly Result[];
	/** How many things stop hand-in, as `check` counts them; blanks included. */
	blocks: number;
	/** 第几次报送, where our own 报送记录 is in the properties. */
	handIn?: {number: number; time?: string};
	/** 情况说明 that came with it, by `rule@at`. */
	explanations?: Readonly<Record<string, {reason: string; words: string; figures: string}>>;
	/** Parts 一 五 六 of a whole report. */
	text?: {paragraphs: Draft['paragraphs']; opening?: readonly string[]};
};

/** Why a file gave no return: the failure as `read` tells it, the file's own name left out of its values. */
export type RecordFailure = {
	code: string;
	values: Readonly<Record<string, string | number>>;
	exit: number;
};

/** The outcome of reading one file's bytes. Equal bytes, reader, forms and wording give the equal record. */
export type FileRecord = {
	/** sha256 of the bytes, hexadecimal; '' where they could not be read at all. */
	digest: string;
	bytes: number;
	/** Layouts, known from other files, by which it was read: should one prove false, it is read again. */
	layouts?: string;
} & ({return: ReturnRead; failure?: undefined} | {failure: RecordFailure; return?: undefined});

/** A file in its place. One record may lie in several. */
export type FileFound = {
	/** From the folder that was given, with `/` between names. */
	path: string;
	/** Its path inside the archive at `path`. */
	inside?: string;
	record: FileRecord;
	/** Time of change in ms since 1970; it only proposes an order. */
	changed?: number;
	/** It was read once and lies there no more: 原件已不在. */
	gone?: true;
};
