import {read, type WorkBook} from 'xlsx';
import {Failure} from '../../failure.ts';
import type {PlainFile} from '../../workbook/sheet.ts';
import {refuseOversize} from '../writing/sheet-xml.ts';
import type {Zip} from '../zip.ts';
import {plainSheets, readOptions} from './plain-sheets.ts';
import {writeStored} from './write-stored.ts';

/**
Reads .ods: content and styles only, runs of repeated cells cut down to what a table can hold.

@throws Failure `read.password`, `read.broken`, `read.tooMuch`
*/
export function readOds(zip: Zip, file: string): PlainFile {
	const text = (name: string) => Buffer.from(zip.read(name)).toString('utf8');
	const manifest = zip.has('META-INF/manifest.xml') ? text('META-INF/manifest.xml') : '';
	if (/<manifest:encryption-data\b|<manifest:keyinfo\b/iu.test(manifest))
		throw new Failure('read.password', {file});
	refuseOversize(zip.read('content.xml'), file);
	const content = text('content.xml');
	const parts = zip.entries
		.filter(({name}) =>
			/^(?:mimetype|meta\.xml|styles\.xml|META-INF[/\\]manifest\.xml)$/u.test(name),
		)
		.map(({name}) => ({name: name.replaceAll('\\', '/'), bytes: zip.read(name)}));
	let book: WorkBook;
	try {
		// Without styles the library gives up; a file may do without.
		if (!zip.has('styles.xml'))
			parts.push({name: 'styles.xml', bytes: Buffer.from('<office:document-styles/>')});
		const bytes = Buffer.from(limitRepeats(content), 'utf8');
		book = read(writeStored([...parts, {name: 'content.xml', bytes}]), {
			...readOptions,
			type: 'array',
		});
	} catch {
		throw new Failure('read.broken', {file});
	}

	const hidden = hiddenTables(content);
	const sheets = plainSheets(book, file, []).map((sheet) =>
		hidden.has(sheet.name) ? {...sheet, hidden: true} : sheet,
	);
	return {name: file, container: 'ods', sheets, texts: []};
}

/** Cells and rows may be repeated a billion times in one word; a table of the form never is. */
export function limitRepeats(xml: string): string {
	return xml.replaceAll(
		/(table:number-(columns|rows)-repeated=["'])(\d+)(["'])/gu,
		(_, before: string, what: string, times: string, after: string) =>
			`${before}${Math.min(Number(times), what === 'rows' ? 200 : 100)}${after}`,
	);
}

/** The names of the sheets that are not shown. */
export function hiddenTables(xml: string): Set<string> {
	const styles = new Set<string>();
	for (const [style] of xml.matchAll(
		/<style:style\b[^>]*style:family="table"[^>]*>.*?<\/style:style>/gsu,
	)) {
		const name = /style:name="([^"]*)"/u.exec(style)?.[1];
		if (name !== undefined && /table:display="false"/u.test(style)) styles.add(name);
	}

	const hidden = new Set<string>();
	for (const [table] of xml.matchAll(/<table:table\b[^>]*>/gu)) {
		const style = /table:style-name="([^"]*)"/u.exec(table)?.[1];
		const name = /table:name="([^"]*)"/u.exec(table)?.[1];
		if (style !== undefined && name !== undefined && styles.has(style)) hidden.add(name);
	}

	return hidden;
}
