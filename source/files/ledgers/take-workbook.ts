import {Failure} from '../../failure.ts';
import {type SheetTaker, sheetTaker} from '../../ledger/take-sheet.ts';
import type {TakenSheet} from '../../ledger/taken.ts';
import type {WordBook} from '../../ledger/word-book.ts';
import type {WordTable} from '../../ledger/word-table.ts';
import type {Zip, ZipEntry} from '../zip.ts';
import {cellLooks} from './cell-looks.ts';
import {inflatePart} from './inflate-part.ts';
import {plainXmlText} from './rich-text.ts';
import {sharedTexts} from './shared-texts.ts';
import {sheetFacts} from './sheet-facts.ts';
import {sheetLines} from './sheet-lines.ts';

/**
Takes an .xlsx ledger sheet by sheet, as it streams.

@param only - names of the sheets that are wanted; absent: all
@throws Failure `zip.*`, `read.*`, `ledger.tooLarge`
*/
export async function takeWorkbook(
	zip: Zip,
	file: string,
	{words, book, only}: {words: WordTable; book: WordBook; only?: readonly string[]},
): Promise<TakenSheet[]> {
	const partNamed = (name: string) =>
		zip.entries.find(
			(one) =>
				one.name.replaceAll('\\', '/').replace(/^\//u, '').toLowerCase() === name.toLowerCase(),
		);
	const text = (name: string) =>
		zip.has(name) ? Buffer.from(zip.read(name)).toString('utf8') : '';
	const workbook = text('xl/workbook.xml');
	const targets = targetsOf(text('xl/_rels/workbook.xml.rels'));
	const since1904 = /<(?:\w+:)?workbookPr\s[^>]*\bdate1904=["'](?:1|true)/u.test(workbook);
	const texts = await sharedTexts(partNamed('xl/sharedStrings.xml'), file);
	const looks = cellLooks(text('xl/styles.xml'));
	const sheets: TakenSheet[] = [];
	for (const [, attributes] of workbook.matchAll(/<(?:\w+:)?sheet\s([^>]*)>/gu)) {
		const name = plainXmlText(/\bname=["']([^"']*)/u.exec(attributes!)?.[1] ?? '');
		const id = /\s\w+:id=["']([^"']*)/u.exec(` ${attributes!}`)?.[1] ?? '';
		const hidden = /\bstate=["'](?:hidden|veryHidden)/u.test(attributes!);
		const entry = partNamed(targets.get(id) ?? '');
		if (only && !only.includes(name)) continue;
		// A sheet of charts has no lines.
		if (/chartsheets|dialogsheets/iu.test(targets.get(id) ?? '')) continue;
		if (!entry) throw new Failure('read.sheetMissing', {file, sheet: name});
		const pieces = await piecesOf(entry, file);
		const behind = await sheetFacts(pieces(), file);
		const taker: SheetTaker = sheetTaker({name, hidden, since1904, ...behind}, words, book);
		await sheetLines(pieces(), {texts, looks, file, again: []}, (row) => taker.row(row));
		sheets.push(taker.done());
	}

	return sheets;
}

/** What is unfolded once and kept; a longer sheet is unfolded twice rather than lie in memory. */
const mostKept = 64 * 2 ** 20;

async function piecesOf(entry: ZipEntry, file: string): Promise<() => AsyncIterable<Buffer>> {
	if (entry.size > mostKept) return () => inflatePart(entry, file);
	const kept: Buffer[] = [];
	for await (const piece of inflatePart(entry, file)) kept.push(piece);
	return async function* () {
		yield* kept;
	};
}

function targetsOf(xml: string): Map<string, string> {
	const targets = new Map<string, string>();
	for (const [, attributes] of xml.matchAll(/<(?:\w+:)?Relationship\s([^>]*)>/gu)) {
		const target = (/\bTarget=["']([^"']*)/u.exec(attributes!)?.[1] ?? '').replaceAll('\\', '/');
		const path = target.startsWith('/') ? target.slice(1) : `xl/${target.replace(/^\.\//u, '')}`;
		targets.set(/\bId=["']([^"']*)/u.exec(attributes!)?.[1] ?? '', path);
	}

	return targets;
}
