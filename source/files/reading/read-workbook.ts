import {read, type WorkBook} from 'xlsx';
import {Failure} from '../../failure.ts';
import type {PlainFile} from '../../workbook/sheet.ts';
import {markUnknown, refuseOversize} from '../writing/sheet-xml.ts';
import type {Zip} from '../zip.ts';
import {plainSheets, readOptions} from './plain-sheets.ts';
import {workbookProperties} from './workbook-properties.ts';
import {writeStored} from './write-stored.ts';

// What never holds a figure: pictures, drawings, charts, macros, caches, other workbooks.
const needless =
	/(?:^|\/)(?:media|drawings|charts|embeddings|printersettings|externallinks|customxml|diagrams|activex|ctrlprops|pivotcache|pivottables|tables|querytables|slicers|slicercaches|theme|docprops|threadedcomments|persons|richdata)\/|vbaproject|comments\d*\.xml$|\.(?:png|jpe?g|gif|emf|wmf|vml|tiff?)$/iu;

/** All the parts that are read, inflated: far above any return, low enough for the worker's memory. */
const mostBytes = 24 * 2 ** 20;

/**
Reads .xlsx, .xlsm and .xlsb: only the parts that hold figures, proven by the guard, go to SheetJS.

@throws Failure `read.*`, `zip.*`
*/
export function readWorkbook(zip: Zip, name: string): PlainFile {
	const wanted = zip.entries
		.map((entry) => ({entry, key: entry.name.replaceAll('\\', '/').replace(/^\//u, '')}))
		.filter(({key}) => !needless.test(key) && !key.endsWith('/'));
	if (wanted.some(({key}) => /^xl\/macrosheets\//iu.test(key)))
		throw new Failure('read.macroSheet', {file: name});
	if (wanted.reduce((sum, {entry}) => sum + entry.size, 0) > mostBytes)
		throw new Failure('read.tooMuch', {file: name});
	const parts = wanted.map(({entry, key}) => {
		const bytes = zip.read(entry.name);
		if (!key.toLowerCase().endsWith('.xml')) return {name: key, bytes};
		refuseOversize(bytes, name);
		if (/worksheets\/[^/]+$/iu.test(key)) return {name: key, bytes: markUnknown(bytes)};
		return {name: key, bytes: /sharedstrings/iu.test(key) ? countableStrings(bytes) : bytes};
	});
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
