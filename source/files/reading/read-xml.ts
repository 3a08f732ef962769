import {Failure} from '../../failure.ts';
import type {Note} from '../../workbook/note.ts';
import type {PlainFile} from '../../workbook/sheet.ts';
import {refuseOversize, sheetCaps} from '../writing/sheet-xml.ts';
import {decodeText} from './decode-text.ts';
import {odsSheets} from './ods-sheets.ts';
import {xmlSheets} from './xml-sheets.ts';

/**
Reads XML 2003 workbooks and flat ODF.

@throws Failure `read.notWorkbook`, `read.tooMuch`, `read.broken`
*/
export function readXml(bytes: Uint8Array, file: string): PlainFile {
	const head = new TextDecoder('latin1').decode(bytes.subarray(0, 400));
	const xml = decodeText(bytes, /encoding\s*=\s*["']([\w-]+)/iu.exec(head)?.[1]);
	if (xml === undefined) throw new Failure('read.notWorkbook', {file});
	const flat = /<office:document\b/u.test(xml);
	if (!flat && !/<(?:\w+:)?Workbook\b/u.test(xml)) throw new Failure('read.notWorkbook', {file});
	refuseOversize(bytes, file);
	for (const [, name, value] of xml.matchAll(
		/\bss:(Index|Span|MergeAcross|MergeDown|ExpandedColumnCount)\s*=\s*["'](\d+)["']/gu,
	)) {
		const limit =
			name === 'Index' || name === 'MergeDown' || name === 'Span' ? 65_536 : sheetCaps.column;
		if (Number(value) > limit) throw new Failure('read.tooMuch', {file});
	}

	const notes: Note[] = [];
	const sheets = flat ? odsSheets([xml], file, notes) : xmlSheets(xml, file, notes);
	const container = flat ? 'ods' : 'xml';
	return {name: file, container, sheets, texts: [], ...(notes.length > 0 && {notes})};
}
