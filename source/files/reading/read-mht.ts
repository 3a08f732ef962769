import {Failure} from '../../failure.ts';
import type {PlainFile} from '../../workbook/sheet.ts';
import {mhtPages} from './mht-pages.ts';
import {readHtml} from './read-html.ts';

/** Fewer cells than these are the layout of a page, or what is framed in it. */
const leastCells = 20;

/**
Reads a page that a browser saved as a single file. A workbook saved so keeps each sheet as a page of its own, and which of them counts
nothing says.

@throws Failure `read.webArchive` where not just one of its pages has a table, and as `readHtml`
*/
export function readMht(bytes: Uint8Array, file: string): PlainFile {
	const pages = mhtPages(bytes);
	const withTables = pages.filter((page) => cellsIn(page) >= leastCells);
	const [only, another] = withTables.length > 0 ? withTables : pages;
	if (!only || (another && withTables.length > 0)) throw new Failure('read.webArchive', {file});
	return readHtml(only, file);
}

function cellsIn(page: Uint8Array): number {
	const text = Buffer.from(page.buffer, page.byteOffset, page.length).toString('latin1');
	return text.match(/<t[dh][\s>]/giu)?.length ?? 0;
}
