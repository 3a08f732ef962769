import type {Note} from '../../workbook/note.ts';
import {searched} from '../../workbook/sheet.ts';

/** The note that a sheet goes on below or beside what is searched: what stands there was not read. */
export function beyondSearched(sheet: string, source?: string): Note {
	return {
		key: 'read.beyond',
		values: {sheet, rows: searched.rows, columns: searched.columns},
		source: source ?? sheet,
		blocks: true,
	};
}
