import path from 'node:path';
import {parse} from 'csv-parse/sync';
import {Failure} from '../../failure.ts';
import type {PlainFile} from '../../workbook/sheet.ts';
import {readText} from '../list-files.ts';
import {readFile} from '../reading/read-file.ts';

/**
A list as plain sheets: a roster, a 明细.csv. A text of separated values may have far more lines than a return is searched for.

@throws Failure `file.*`, `read.*` (exit 3)
*/
export async function readListFile(file: string): Promise<PlainFile> {
	if (!/\.(?:csv|tsv|txt)$/iu.test(file)) return readFile(file);
	const lines = separated(readText(file), file);
	const sheet = {
		name: 'csv',
		rows: lines.length,
		columns: lines.reduce((most, line) => Math.max(most, line.length), 0),
		cells: lines.map((line) => line.map((text) => (text.trim() === '' ? undefined : {text}))),
		merges: [],
	};
	return {name: path.basename(file), container: 'csv', sheets: [sheet], texts: []};
}

/** Lines and fields of a text, whatever separates them. */
export function separated(text: string, file: string): string[][] {
	const head = text.slice(0, 20_000);
	const counts = [',', '\t', ';', '，'].map((one) => ({one, count: head.split(one).length}));
	const delimiter = counts.toSorted((left, right) => right.count - left.count)[0]!.one;
	const plain = plainLines(text, delimiter);
	if (plain) return plain;
	try {
		return parse(text, {bom: true, delimiter, relax_column_count: true, relax_quotes: true});
	} catch {
		throw new Failure('read.broken', {file: path.basename(file)});
	}
}

// Where nothing is quoted and all lines end alike, every end and every delimiter is one. Lists are long: 明细.csv of ten thousand units has 7 MB.
function plainLines(text: string, delimiter: string): string[][] | undefined {
	if (text.includes('"')) return undefined;
	const ends = text.split('\r\n').length - 1;
	const isWindows = ends > 0;
	if (text.split('\r').length - 1 !== ends) return undefined;
	if (isWindows && text.split('\n').length - 1 !== ends) return undefined;
	const lines = text.replace(/^\uFEFF/u, '').split(isWindows ? '\r\n' : '\n');
	if (lines.at(-1) === '') lines.pop();
	return lines.map((line) => line.split(delimiter));
}
