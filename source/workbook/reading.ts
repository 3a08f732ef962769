import type {Entry} from '../draft/draft.ts';
import type {PartId} from '../draft/paragraph.ts';
import type {Address, SectionId} from '../form/form.ts';
import type {QuantityFault} from '../form/quantity.ts';
import type {Note} from './note.ts';
import type {TextReading} from './text-reading.ts';

/** A cell of the form as one file gives it. Entries always have `value`, totals always `stated` beside it. */
export type ReadCell = Entry & {formula?: true};

export type FaultRead = {source: string; text: string; why: QuantityFault; address?: Address};

/** What one file says of the form: `read --json` prints it as it is. */
export type Reading = {
	file: string;
	/** Id of the form; absent when no table was found. */
	form?: string;
	unit?: string;
	year?: number;
	/** Every cell of the form is listed. A total's `value` is computed, null while an addend is blank. */
	cells: Record<Address, ReadCell>;
	/** Texts that are no quantity. */
	faults: FaultRead[];
	/** Labels inside a table that belong to no row or column of the form. */
	unmatched: Array<{source: string; label: string}>;
	/** What could mean several things: listed, not taken. */
	ambiguous: Array<{source: string; label: string; candidates: string[]}>;
	/** Those of `ambiguous` that a person can settle, each with what every answer would take. */
	questions?: Question[];
	/** Tables of the form that the file does not have, and of a file with text its missing parts; each is a note too. */
	missing: Array<SectionId | PartId>;
	/** Things a person should know before the figures count: a hidden sheet, a hybrid form, an extra 小计. */
	notes: Note[];
	/** The parts 一 五 六, where the file holds any. */
	text?: TextReading;
};

/** A doubt of the file: `source` and `label` as in `ambiguous`. */
export type Question = {source: string; label: string; ways: Way[]};

/** One answer, and what a file says by it. */
export type Way = {
	of: 'cell' | 'row' | 'column' | 'table';
	/** An address, `section/row`, `section/column`, or where the table begins. */
	take: string;
	/** The year and the unit that a table names. */
	year?: number;
	unit?: string;
	/** Only the cells it takes. */
	cells: Record<Address, ReadCell>;
	faults: FaultRead[];
	unmatched: Reading['unmatched'];
	ambiguous: Reading['ambiguous'];
	questions: Question[];
};
