import {Failure} from '../../failure.ts';
import {recordOf} from '../../rollup/record-of.ts';
import type {RecordWish} from '../../rollup/record-wish.ts';
import {watchLayouts} from '../../workbook/import/watch-layouts.ts';
import type {PlainFile} from '../../workbook/sheet.ts';
import {type Forms, loadForms} from '../load-forms.ts';
import {type PackedReturn, packed} from '../rollups/packed-record.ts';

/** What a reader must know to make the record of a file. */
export type RecordTask = {
	/** The user's folder, where further forms and rules lie. */
	home: string;
	/** Of the roll-up. */
	year: number;
	/** What is known of layouts has proved false before: every sheet is searched. */
	isAnew?: boolean;
};

/** What is made of a file: its return, or why it has none. */
export type RecordMade = (
	| PackedReturn
	| {failed: Pick<Failure, 'code' | 'values' | 'exitCode'>}
) & {
	/** Layouts whose tables were not searched for. */
	layouts?: string;
	/** Layouts that proved false: whatever was read by them before must be read again. */
	lost?: readonly string[];
};

let books: {home: string; forms: Forms} | undefined;

/** A file as a roll-up keeps it: read, matched and checked here, so that only its record crosses the border. */
export function recordInPlace(
	plain: PlainFile,
	{home, year, isAnew = false}: RecordTask,
): RecordMade {
	if (books?.home !== home) books = {home, forms: loadForms(home)};
	const {used, lost} = watchLayouts(isAnew);
	const made = recordOrFailure(plain, {books: books.forms, year});
	if (used.size > 0) made.layouts = [...used].join(' ');
	if (lost.size > 0) made.lost = [...lost];
	return made;
}

// A file without a return has used layouts too, and may be the one that proves them false.
function recordOrFailure(plain: PlainFile, wish: RecordWish): RecordMade {
	try {
		return packed(recordOf(plain, wish));
	} catch (error) {
		if (!(error instanceof Failure)) throw error;
		const {code, values, exitCode} = error;
		return {failed: {code, values, exitCode}};
	}
}
