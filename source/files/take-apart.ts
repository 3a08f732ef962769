import {Failure} from '../failure.ts';
import type {PlainFile} from '../workbook/sheet.ts';
import {readWorkbook} from './read-workbook.ts';
import type {Kind} from './sniff.ts';
import {openZip} from './zip.ts';

/** A file to be taken apart: its name without folder, what its first bytes say it is, its bytes. */
export type ToRead = {name: string; kind: Kind; bytes: Uint8Array};

/**
Takes a file apart into plain sheets. Runs in the worker.

@throws Failure naming what the file is and what to do
*/
export async function takeApart({name, kind, bytes}: ToRead): Promise<PlainFile> {
	if (kind === 'zip') {
		const zip = openZip(bytes, name);
		return readWorkbook(zip, name);
	}

	throw new Failure('read.notWorkbook', {file: name});
}
