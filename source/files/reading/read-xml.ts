import {read, type WorkBook} from 'xlsx';
import {Failure} from '../../failure.ts';
import type {PlainFile} from '../../workbook/sheet.ts';
import {sheetCaps} from '../writing/sheet-xml.ts';
import {decodeText} from './decode-text.ts';
import {plainSheets, readOptions} from './plain-sheets.ts';
import {hiddenTables, limitRepeats} from './read-ods.ts';

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
	for (const [, name, value] of xml.matchAll(
		/\bss:(Index|Span|MergeAcross|MergeDown|ExpandedColumnCount)\s*=\s*["'](\d+)["']/gu,
	)) {
		const limit =
			name === 'Index' || name === 'MergeDown' || name === 'Span' ? 65_536 : sheetCaps.column;
		if (Number(value) > limit) throw new Failure('read.tooMuch', {file});
	}

	let book: WorkBook;
	try {
		book = read(flat ? limitRepeats(xml) : xml, {...readOptions, type: 'string', raw: true});
	} catch {
		throw new Failure('read.broken', {file});
	}

	const hidden = flat ? hiddenTables(xml) : new Set<string>();
	const sheets = plainSheets(book, file, []).map((sheet) =>
		hidden.has(sheet.name) ? {...sheet, hidden: true} : sheet,
	);
	return {name: file, container: flat ? 'ods' : 'xml', sheets, texts: []};
}
