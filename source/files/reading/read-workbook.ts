import {read, type WorkBook} from 'xlsx';
import {Failure} from '../../failure.ts';
import type {Note} from '../../workbook/note.ts';
import type {PlainFile} from '../../workbook/sheet.ts';
import {markUnknown, refuseOversize} from '../writing/sheet-xml.ts';
import type {Zip} from '../zip.ts';
import {marksOfParts} from './marks-of-parts.ts';
import {plainSheets, readOptions} from './plain-sheets.ts';
import {withFormats} from './with-formats.ts';
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
		const bytes = inUtf8(zip.read(entry.name), key);
		if (!key.toLowerCase().endsWith('.xml')) return {name: key, bytes};
		refuseOversize(bytes, name);
		if (/worksheets\/[^/]+$/iu.test(key)) return {name: key, bytes: markUnknown(bytes)};
		if (/(?:^|\/)styles\.xml$/iu.test(key)) return {name: key, bytes: withFormats(bytes)};
		return {name: key, bytes: /sharedstrings/iu.test(key) ? countableStrings(bytes) : bytes};
	});
	let book: WorkBook;
	try {
		book = read(writeStored(parts), {...readOptions, type: 'array'});
	} catch {
		throw new Failure('read.broken', {file: name});
	}

	const notes: Note[] = [];
	const sheets = plainSheets(book, name, notes, marksOfParts(parts));
	const properties = workbookProperties(zip);
	return {name, container: 'xlsx', sheets, texts: [], properties, ...(notes.length > 0 && {notes})};
}

// The reader does not count a text written `<si/>` and would take every later text for the one before it.
function countableStrings(bytes: Uint8Array): Uint8Array {
	const xml = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
	const bare = /<((?:[\w.-]+:)?)si\s*\/>/gu;
	return bare.test(xml)
		? Buffer.from(xml.replaceAll(bare, '<$1si><$1t></$1t></$1si>'), 'latin1')
		: bytes;
}

// The library knows no other encoding.
function inUtf8(bytes: Uint8Array, key: string): Uint8Array {
	const wide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
	if (!wide || !/\.(?:xml|rels)$/iu.test(key)) return bytes;
	const text = new TextDecoder(bytes[0] === 0xff ? 'utf-16le' : 'utf-16be').decode(bytes);
	return Buffer.from(text.replace(/(<\?xml[^>]*encoding=["'])[^"']*/u, '$1UTF-8'), 'utf8');
}
