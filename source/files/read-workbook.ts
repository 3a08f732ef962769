import {read, type WorkBook} from 'xlsx';
import {Failure} from '../failure.ts';
import type {PlainFile} from '../workbook/sheet.ts';
import {plainSheets, readOptions} from './plain-sheets.ts';
import {markUnknown, refuseOversize} from './sheet-xml.ts';
import {workbookProperties} from './workbook-properties.ts';
import {writeStored} from './write-stored.ts';
import type {Zip} from './zip.ts';

const needed =
	/^(?:\[content_types\]\.xml|_rels\/|xl\/(?:[^/]*$|_rels\/|worksheets\/[^/]*$|worksheets\/_rels\/|macrosheets\/|chartsheets\/|dialogsheets\/|theme\/))/u;

/**
Reads .xlsx, .xlsm and .xlsb: only the parts that hold figures, proven by the guard, go to SheetJS.

@throws Failure `read.*`, `zip.*`
*/
export function readWorkbook(zip: Zip, name: string): PlainFile {
	const parts = zip.entries
		.map((entry) => ({entry, key: entry.name.replaceAll('\\', '/').replace(/^\//u, '')}))
		.filter(({key}) => needed.test(key.toLowerCase()))
		.map(({entry, key}) => {
			let bytes = zip.read(entry.name);
			if (/^xl\/worksheets\/[^/]+\.xml$/iu.test(key)) {
				refuseOversize(bytes, name);
				bytes = markUnknown(bytes);
			}

			if (/^xl\/sharedStrings\.xml$/iu.test(key)) bytes = countableStrings(bytes);
			return {name: key, bytes};
		});
	if (parts.some(({name: part}) => /^xl\/macrosheets\//iu.test(part)))
		throw new Failure('read.macroSheet', {file: name});
	let book: WorkBook;
	try {
		book = read(writeStored(parts), {...readOptions, type: 'array'});
	} catch (error) {
		throw new Failure('read.broken', {file: name, why: (error as Error).message});
	}

	const properties = workbookProperties(zip);
	return {name, container: 'xlsx', sheets: plainSheets(book, name), texts: [], properties};
}

// The reader does not count a text written `<si/>` and would take every later text for the one before it.
function countableStrings(bytes: Uint8Array): Uint8Array {
	const xml = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
	const bare = /<((?:[\w.-]+:)?)si\s*\/>/gu;
	return bare.test(xml)
		? Buffer.from(xml.replaceAll(bare, '<$1si><$1t></$1t></$1si>'), 'latin1')
		: bytes;
}
