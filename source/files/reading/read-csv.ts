import {parse} from 'csv-parse/sync';
import {Failure} from '../../failure.ts';
import {type PlainFile, searched} from '../../workbook/sheet.ts';
import {sheetCaps} from '../writing/sheet-xml.ts';
import {decodeText} from './decode-text.ts';

/**
Reads a text file of separated values in any Chinese encoding.

@throws Failure `read.notWorkbook` when it is no text, `read.tooMuch`
*/
export function readCsv(bytes: Uint8Array, file: string): PlainFile {
	if (bytes.length > 5 * 2 ** 20) throw new Failure('read.tooMuch', {file});
	const text = decodeText(bytes);
	if (text === undefined) throw new Failure('read.notWorkbook', {file});
	const lines = linesOf(text, file);
	if (lines.reduce((sum, line) => sum + line.length, 0) > sheetCaps.cells)
		throw new Failure('read.tooMuch', {file});
	lines.length = Math.min(lines.length, searched.rows);
	const sheet = {
		name: 'csv',
		rows: lines.length,
		columns: Math.min(
			searched.columns,
			lines.reduce((most, line) => Math.max(most, line.length), 0),
		),
		cells: lines.map((line) =>
			line.slice(0, searched.columns).map((field) => {
				// Excel keeps a number as text by writing ="5".
				const plain = /^="(.*)"$/u.exec(field)?.[1] ?? field;
				return plain.trim() === '' ? undefined : {text: plain};
			}),
		),
		merges: [],
	};
	return {name: file, container: 'csv', sheets: [sheet], texts: []};
}

function linesOf(text: string, file: string): string[][] {
	const delimiter = delimiterOf(text);
	const fields = text.split(delimiter, sheetCaps.cells + 1).length;
	if (fields > sheetCaps.cells) throw new Failure('read.tooMuch', {file});
	try {
		return parse(text, {
			bom: true,
			delimiter,
			relax_column_count: true,
			relax_quotes: true,
			skip_empty_lines: false,
			skip_records_with_error: false,
		});
	} catch {
		throw new Failure('read.broken', {file});
	}
}

// What stands oftenest outside the words.
function delimiterOf(text: string): string {
	const head = text.slice(0, 20_000);
	const counted = [',', '\t', ';', '，'].map((one) => ({one, count: head.split(one).length - 1}));
	return counted.toSorted((left, right) => right.count - left.count)[0]!.one;
}
