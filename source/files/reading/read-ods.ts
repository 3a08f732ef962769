import {Failure} from '../../failure.ts';
import type {Note} from '../../workbook/note.ts';
import type {PlainFile} from '../../workbook/sheet.ts';
import {refuseOversize} from '../writing/sheet-xml.ts';
import type {Zip} from '../zip.ts';
import {odsSheets} from './ods-sheets.ts';

/**
Reads .ods: content and styles only.

@throws Failure `read.password`, `read.broken`, `read.tooMuch`
*/
export function readOds(zip: Zip, file: string): PlainFile {
	const text = (name: string) => (zip.has(name) ? new TextDecoder().decode(zip.read(name)) : '');
	if (/<manifest:encryption-data\b|<manifest:keyinfo\b/iu.test(text('META-INF/manifest.xml')))
		throw new Failure('read.password', {file});
	refuseOversize(zip.read('content.xml'), file);
	const notes: Note[] = [];
	const parts = [text('styles.xml'), text('content.xml')].filter((xml) => xml !== '');
	const sheets = odsSheets(parts, file, notes);
	return {name: file, container: 'ods', sheets, texts: [], ...(notes.length > 0 && {notes})};
}
