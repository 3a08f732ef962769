import {Failure} from '../../failure.ts';
import type {PlainFile} from '../../workbook/sheet.ts';
import {openZip, type Zip} from '../zip.ts';
import {inSimplified} from './in-simplified.ts';
import {readBiff, readCompound} from './read-compound.ts';
import {readCsv} from './read-csv.ts';
import {readDocx} from './read-docx.ts';
import {readHtml} from './read-html.ts';
import {readMht} from './read-mht.ts';
import {readOds} from './read-ods.ts';
import {readWorkbook} from './read-workbook.ts';
import {readXml} from './read-xml.ts';
import {scanWorkbook} from './scan/scan-workbook.ts';
import type {Kind} from './sniff.ts';

/** A file to be taken apart: its name without folder, what its first bytes say it is, its bytes. */
export type ToRead = {
	name: string;
	kind: Kind;
	bytes: Uint8Array;
	/** The archive that it is, where it has been opened. */
	zip?: Zip;
};

/**
Takes a file apart into plain sheets. Runs in the worker.

@throws Failure naming what the file is and what to do
*/
export async function takeApart(file: ToRead): Promise<PlainFile> {
	return inSimplified(await plainFile(file));
}

async function plainFile({name, kind, bytes, zip}: ToRead): Promise<PlainFile> {
	switch (kind) {
		case 'zip':
			return takeArchiveApart(zip ?? openZip(bytes, name), name);
		case 'cfb':
			return readCompound(bytes, name);
		case 'biff':
			return readBiff(bytes, name);
		case 'html':
			return readHtml(bytes, name);
		case 'xml':
			return readXml(bytes, name);
		case 'text':
			return readCsv(bytes, name);
		case 'mht':
			return readMht(bytes, name);
	}
}

// An archive is what its parts are.
async function takeArchiveApart(zip: Zip, name: string): Promise<PlainFile> {
	if (zip.has('xl/workbook.xml') || zip.has('xl/workbook.bin'))
		return scanWorkbook(zip, name) ?? readWorkbook(zip, name);
	const document = zip.entries.find((entry) => /^word\/document\d*\.xml$/u.test(entry.name));
	if (document) return readDocx(zip, name, document.name);
	if (zip.has('OFD.xml')) throw new Failure('read.ofd', {file: name});
	if (zip.entries.some((entry) => /\.iwa$|(?:^|\/)Index\.zip$/iu.test(entry.name)))
		throw new Failure('read.numbers', {file: name});
	if (zip.has('ppt/presentation.xml')) throw new Failure('read.slides', {file: name});
	if (zip.has('content.xml') && zip.has('mimetype')) {
		const kind = Buffer.from(zip.read('mimetype')).toString('latin1');
		if (/opendocument\.spreadsheet/u.test(kind)) return readOds(zip, name);
		throw new Failure(/opendocument\.text/u.test(kind) ? 'read.word' : 'read.slides', {file: name});
	}

	if (zip.has('[Content_Types].xml')) return readWorkbook(zip, name);
	if (zip.entries.some((entry) => /^(?:xl|word)[/\\]/iu.test(entry.name)))
		throw new Failure('zip.missing', {file: name, part: '[Content_Types].xml'});
	throw new Failure('read.archive', {file: name});
}
