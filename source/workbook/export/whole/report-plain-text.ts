import type {PrintedTable} from '../printed-tables.ts';
import {codesLine} from './codes-line.ts';
import {filledGrid} from './filled-grid.ts';
import {type PrintedParagraph, type WholeReport, wordsOfParagraph} from './whole-report.ts';

const indent = '　　';

/** The whole report as plain text: paragraphs with their indent, the tables drawn with lines. */
export function reportPlainText(report: WholeReport): string {
	const {title, unit, date, mark, codes, opening, parts} = report;
	return `${[
		...(mark === undefined ? [] : [mark]),
		...(mark === undefined || !codes ? [] : [codesLine(codes)]),
		title,
		'',
		...opening.map(paragraphLine),
		...parts.flatMap((part) => [
			`${indent}${part.title}`,
			...part.paragraphs.map(paragraphLine),
			...(part.table ? tableLines(part.table) : []),
		]),
		'',
		unit,
		date,
	].join('\n')}\n`;
}

function paragraphLine(paragraph: PrintedParagraph): string {
	return `${indent}${plain(wordsOfParagraph(paragraph))}`;
}

function tableLines(table: PrintedTable): string[] {
	return filledGrid(table).map((row) => `│${row.map(plain).join('│')}│`);
}

// What draws the tables stands nowhere else.
function plain(words: string): string {
	return words.replaceAll('│', '|');
}
