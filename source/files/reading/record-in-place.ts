import {recordOf} from '../../rollup/record-of.ts';
import type {PlainFile} from '../../workbook/sheet.ts';
import {type Forms, loadForms} from '../load-forms.ts';
import {type PackedReturn, packed} from '../rollups/packed-record.ts';

/** What a reader must know to make the record of a file. */
export type RecordTask = {
	/** The user's folder, where further forms and rules lie. */
	home: string;
	/** Of the roll-up. */
	year: number;
};

let books: {home: string; forms: Forms} | undefined;

/** A file as a roll-up keeps it: read, matched and checked here, so that only its record crosses the border. @throws Failure as `recordOf` */
export function recordInPlace(plain: PlainFile, {home, year}: RecordTask): PackedReturn {
	if (books?.home !== home) books = {home, forms: loadForms(home)};
	return packed(recordOf(plain, {books: books.forms, year}));
}
