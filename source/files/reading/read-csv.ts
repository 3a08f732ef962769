import {parse} from 'csv-parse/sync';
import {Failure} from '../../failure.ts';
import {type PlainFile, type SheetCell, searched} from '../../workbook/sheet.ts';
import {sheetCaps} from '../writing/sheet-xml.ts';
import {beyondSearched} from './beyond-searched.ts';
import {decodeText} from './decode-text.ts';
import {pipes, pipeTable} from './pipe-table.ts';
import {plainTextBlocks} from './plain-text-blocks.ts';
import {htmlTables} from './read-html.ts';
import {saysAnything} from './runs.ts';

type Line = Array<SheetCell | undefined>;

/**
Reads a text file in any Chinese encoding: separated values, tables drawn with pipes, pages pasted into Markdown.

@throws Failure `read.notWorkbook` when it is no text, `read.tooMuch`
*/
export function readCsv(bytes: Uint8Array, file: string): PlainFile {
	if (bytes.length > sheetCaps.text) throw new Failure('read.tooMuch', {file});
	const text = decodeText(withoutPadding(bytes));
	if (text === undefined) throw new Failure('read.notWorkbook', {file});
	if (/<table[\s>]/iu.test(text) && /<td[\s>]/iu.test(text))
		return {name: file, container: 'html', ...htmlTables(text, file)};
	const lines = linesOf(text, file);
	if (lines.reduce((sum, line) => sum + line.length, 0) > sheetCaps.cells)
		throw new Failure('read.tooMuch', {file});
	const prose = plainTextBlocks(text, 'csv', file);
	// A paragraph with a comma five hundred times is no row of a table: it is read as text.
	const isSaid = (line: Line) =>
		prose.blocks && line.some((cell) => /[。；]/u.test(cell?.text ?? ''));
	const isBeyond = lines.some(
		(line, row) =>
			!isSaid(line) &&
			(row < searched.rows ? line.slice(searched.columns) : line).some(
				(cell) => cell && saysAnything(cell),
			),
	);
	lines.length = Math.min(lines.length, searched.rows);
	const sheet = {
		name: 'csv',
		rows: lines.length,
		columns: Math.min(
			searched.columns,
			lines.reduce((most, line) => Math.max(most, line.length), 0),
		),
		cells: lines.map((line) => line.slice(0, searched.columns)),
		merges: [],
	};
	return {
		name: file,
		container: 'csv',
		sheets: [sheet],
		texts: [],
		...prose,
		...(isBeyond && {notes: [beyondSearched(file)]}),
	};
}

function linesOf(text: string, file: string): Line[] {
	const delimiter = delimiterOf(text);
	const fields = text.split(delimiter, sheetCaps.cells + 1).length;
	if (fields > sheetCaps.cells) throw new Failure('read.tooMuch', {file});
	if (pipes.some((one) => one === delimiter))
		return pipeTable(text.replace(/^\uFEFF/u, '').split(/\r\n|\n|\r/u), delimiter).map((line) =>
			line.map((cell) => (saysAnything(cell) ? cell : undefined)),
		);
	try {
		const records = parse(text, {
			bom: true,
			delimiter,
			relax_column_count: true,
			relax_quotes: true,
			skip_empty_lines: false,
			skip_records_with_error: false,
		});
		return records.map((line) => line.map((field) => cellOf(field)));
	} catch {
		throw new Failure('read.broken', {file});
	}
}

function cellOf(field: string): SheetCell | undefined {
	// Excel keeps a number as text by writing ="5".
	const plain = /^="(.*)"$/u.exec(field)?.[1] ?? field;
	return plain.trim() === '' ? undefined : {text: plain};
}

// What stands oftenest outside the words.
function delimiterOf(text: string): string {
	const head = text.slice(0, 20_000);
	const counted = [',', '\t', ';', '，', ...pipes].map((one) => ({
		one,
		count: head.split(one).length - 1,
	}));
	return counted.toSorted((left, right) => right.count - left.count)[0]!.one;
}

// Some programs fill the rest of a block with zeros.
function withoutPadding(bytes: Uint8Array): Uint8Array {
	const first = bytes.indexOf(0);
	return first > 0 && bytes.length - first > 1 && bytes.subarray(first).every((byte) => byte === 0)
		? bytes.subarray(0, first)
		: bytes;
}
