import {CFB, read, set_cptable, type WorkBook} from 'xlsx';
import {Failure} from '../../failure.ts';
import type {Note} from '../../workbook/note.ts';
import type {PlainFile} from '../../workbook/sheet.ts';
import {biffMarks} from './biff-marks.ts';
import {codePageTable} from './decode-text.ts';
import {plainSheets, readOptions} from './plain-sheets.ts';

/**
Reads a compound file: .xls and .et. What else lies in such a file is named and refused.

@throws Failure `read.password`, `read.word`, `read.slides`, `read.notWorkbook`, `read.broken`
*/
export function readCompound(bytes: Uint8Array, file: string): PlainFile {
	let names: string[];
	let stream: Uint8Array | undefined;
	try {
		const container = CFB.read(bytes, {type: 'array'});
		names = (container.FullPaths as string[]).map((one) =>
			(one.split('/').filter(Boolean).at(-1) ?? '').toLowerCase(),
		);
		const index = names.findIndex((name) => name === 'workbook' || name === 'book');
		stream = container.FileIndex[index]?.content as Uint8Array | undefined;
	} catch {
		throw new Failure('read.broken', {file});
	}

	if (names.includes('encryptedpackage')) throw new Failure('read.password', {file});
	if (!stream) {
		if (names.includes('worddocument')) throw new Failure('read.word', {file});
		if (names.includes('powerpoint document')) throw new Failure('read.slides', {file});
		throw new Failure('read.notWorkbook', {file});
	}

	return readBiff(bytes, file, Uint8Array.from(stream));
}

/** Reads the records of an old workbook, alone or inside a compound file. */
export function readBiff(bytes: Uint8Array, file: string, stream = bytes): PlainFile {
	const seen = scan(stream);
	if (seen.locked) throw new Failure('read.password', {file});
	if (seen.macros) throw new Failure('read.macroSheet', {file});
	set_cptable(codePageTable);
	return readSheets(parse(bytes, file), file, stream);
}

function readSheets(book: WorkBook, file: string, stream: Uint8Array): PlainFile {
	const notes: Note[] = [];
	const marks = biffMarks(stream);
	const fits = marks.length === book.SheetNames.length;
	const sheets = plainSheets(book, file, notes, {sheets: fits ? marks : []});
	return {name: file, container: 'xls', sheets, texts: [], ...(notes.length > 0 && {notes})};
}

// Some formulas are beyond the library; their results are stored all the same.
function parse(bytes: Uint8Array, file: string): WorkBook {
	try {
		return read(bytes, {...readOptions, type: 'array'});
	} catch {
		try {
			return read(bytes, {...readOptions, cellFormula: false, type: 'array'});
		} catch {
			throw new Failure('read.broken', {file});
		}
	}
}

// FILEPASS (2F) says the rest is encrypted; BOUNDSHEET (85) of type 1 is an Excel-4 macro sheet.
function scan(stream: Uint8Array): {locked: boolean; macros: boolean} {
	const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
	let macros = false;
	for (let at = 0, count = 0; at + 4 <= stream.length && count < 20_000; count++) {
		const type = view.getUint16(at, true);
		const length = view.getUint16(at + 2, true);
		if (type === 0x2f) return {locked: true, macros};
		if (type === 0x85 && at + 10 <= stream.length && view.getUint8(at + 9) === 1) macros = true;
		// End of the globals: sheets follow.
		if (type === 0x0a) break;
		at += 4 + length;
	}

	return {locked: false, macros};
}
