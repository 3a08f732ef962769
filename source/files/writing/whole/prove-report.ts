import {Parser} from 'htmlparser2';
import {Failure} from '../../../failure.ts';
import {carrierName, referencesProperty, referencesText} from '../../../report/carriers.ts';
import {
	referencesOf,
	type WholeReport,
	wordsOfParagraph,
} from '../../../workbook/export/whole/whole-report.ts';
import type {Sheet, SheetCell} from '../../../workbook/sheet.ts';
import {docxBlocks} from '../../reading/docx-blocks.ts';
import {readFaces} from '../../reading/docx-face.ts';
import {pipeTable} from '../../reading/pipe-table.ts';
import {htmlTables} from '../../reading/read-html.ts';
import {cellOfRuns} from '../../reading/runs.ts';
import {workbookProperties} from '../../reading/workbook-properties.ts';
import {openZip} from '../../zip.ts';

/** What a file says when it is read again: its paragraphs in order, and its tables. */
type Read = {texts: readonly string[]; sheets: ReadonlyArray<Pick<Sheet, 'cells'>>};

/**
Reads a written report with the readers of the import, which had no part in writing it, and holds every paragraph, every
cell and every carrier of a reference against what was to be written.

@param ending - `.docx`, `.html`, `.md` …
@throws Failure `export.notKept` naming the first place that came back otherwise
*/
export function proveReport(
	bytes: Uint8Array,
	report: WholeReport,
	ending: string,
	file: string,
): void {
	const refuse = (where: string) => new Failure('export.notKept', {path: file, where});
	if (ending === '.docx') {
		const {bookmarks, property, ...read} = readDocument(bytes, file);
		compare(read, report, refuse);
		const references = referencesOf(report);
		for (const [index] of references.entries())
			if (bookmarks[index] !== carrierName(index + 1)) throw refuse(carrierName(index + 1));
		if ((property ?? '') !== referencesText(references)) throw refuse(referencesProperty);
		return;
	}

	const text = new TextDecoder().decode(bytes);
	const isPage = ending === '.html' || ending === '.htm';
	const read = isPage
		? {texts: paragraphsOfPage(text), sheets: htmlTables(text, file).sheets}
		: readLines(text, ending);
	compare(read, report, refuse, ending);
}

function readDocument(
	bytes: Uint8Array,
	file: string,
): Read & {bookmarks: string[]; property?: string} {
	const zip = openZip(bytes, file);
	const text = (name: string) => new TextDecoder().decode(zip.read(name));
	const texts: string[] = [];
	const sheets: Sheet[] = [];
	const bookmarks: string[] = [];
	for (const block of docxBlocks(
		text('word/document.xml'),
		readFaces(text('word/styles.xml')),
		file,
	)) {
		if (block.is === 'table') sheets.push(block.sheet);
		if (block.is !== 'paragraph') continue;
		texts.push(cellOfRuns(block.runs).text);
		bookmarks.push(...block.bookmarks.map(({name}) => name));
	}

	return {texts, sheets, bookmarks, property: workbookProperties(zip)[referencesProperty]};
}

// Whole: the reader of the import looks at the beginning of a long one for unit and year.
function paragraphsOfPage(html: string): string[] {
	const texts: string[] = [];
	let open: string | undefined;
	const parser = new Parser({
		onopentagname(name) {
			if (name === 'p') open = '';
		},
		ontext(text) {
			if (open !== undefined) open += text;
		},
		onclosetag(name) {
			if (name === 'p' && open !== undefined) texts.push(open);
			if (name === 'p') open = undefined;
		},
	});
	parser.end(html);
	return texts;
}

// A line with pipes is a row of a table, everything else a paragraph.
function readLines(text: string, ending: string): Read {
	const isMarkdown = ending === '.md';
	const texts: string[] = [];
	const tables: SheetCell[][][] = [];
	let isInTable = false;
	const lines = text.split('\n');
	const pipe = isMarkdown ? '|' : '│';
	for (const [index, row] of pipeTable(lines, pipe).entries()) {
		const words = lines[index]!;
		// A rule without a pipe is a paragraph of dashes.
		if (row.length === 0 && words.includes(pipe)) continue;
		if (row.length <= 1) {
			texts.push(
				isMarkdown ? words.replace(/^#+ /, '').replaceAll(/\\([!-/:-@[-`{-~])/g, '$1') : words,
			);
			if (words !== '') isInTable = false;
		} else {
			if (!isInTable) tables.push([]);
			isInTable = true;
			tables.at(-1)!.push(row);
		}
	}

	return {texts, sheets: tables.map((cells) => ({cells}))};
}

function compare(
	{texts, sheets}: Read,
	report: WholeReport,
	refuse: (where: string) => Failure,
	ending = '',
): void {
	// What draws the tables of a plain text stands nowhere else in it.
	const plain = (words: string) => (ending === '.txt' ? words.replaceAll('│', '|') : words);
	const found = texts.map(bare).filter((one) => one !== '');
	const wanted = textsOf(report).map(plain);
	// What stands above the title (the mark, the codes) is no part of the report.
	let at = Math.max(0, found.indexOf(bare(wanted[0] ?? '')));
	for (const words of wanted) {
		let rest = bare(words);
		while (rest !== '') {
			const next = found[at++];
			if (next === undefined || !rest.startsWith(next)) throw refuse(words.slice(0, 20));
			rest = rest.slice(next.length);
		}
	}

	if (at < found.length) throw refuse(found[at]!.slice(0, 20));
	const tables = report.parts.flatMap(({table}) => (table ? [table] : []));
	if (sheets.length !== tables.length) throw refuse(`table${tables.length + 1}`);
	for (const [index, {title, cells}] of tables.entries())
		for (const {at: place, text} of cells) {
			const cell = sheets[index]?.cells[place[0]]?.[place[1]];
			if (bare(cell?.text ?? '') !== bare(plain(text))) throw refuse(`${title} ${text}`);
		}
}

function textsOf({title, opening, parts, unit, date}: WholeReport): string[] {
	return [
		title,
		...opening.map(wordsOfParagraph),
		...parts.flatMap((part) => [part.title, ...part.paragraphs.map(wordsOfParagraph)]),
		unit,
		date,
	].filter((words) => bare(words) !== '');
}

function bare(text: string): string {
	return text.replaceAll(/\s+/gu, '');
}
