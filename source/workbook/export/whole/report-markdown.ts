import type {PrintedTable} from '../printed-tables.ts';
import {codesLine} from './codes-line.ts';
import {filledGrid} from './filled-grid.ts';
import {type PrintedParagraph, type WholeReport, wordsOfParagraph} from './whole-report.ts';

/** The whole report in Markdown; a cell of a table that covers several says its words in each of them. */
export function reportMarkdown(report: WholeReport): string {
	const {title, unit, date, mark, codes, opening, parts} = report;
	const lines = [
		...(mark === undefined ? [] : [`**${escaped(mark)}**`]),
		...(mark === undefined || !codes ? [] : [escaped(codesLine(codes))]),
		`# ${escaped(title)}`,
		...opening.map(paragraphLine),
		...parts.flatMap((part) => [
			`## ${escaped(part.title)}`,
			...part.paragraphs.map(paragraphLine),
			...(part.table ? [tableLines(part.table)] : []),
		]),
		escaped(unit),
		escaped(date),
	];
	return `${lines.join('\n\n')}\n`;
}

function paragraphLine(paragraph: PrintedParagraph): string {
	const words = escaped(wordsOfParagraph(paragraph));
	return paragraph.role === 'heading' ? `### ${words}` : words;
}

function tableLines(table: PrintedTable): string {
	const [head = [], ...rows] = filledGrid(table).map(
		(row) => `| ${row.map(cellText).join(' | ')} |`,
	);
	return [head, `|${' --- |'.repeat(table.columns)}`, ...rows].join('\n');
}

// What means something in Markdown stands for itself; at the beginning of a line a list and a heading, too.
function escaped(text: string): string {
	return cellText(text)
		.replaceAll('&', '\\&')
		.replace(/^(\s*)([#+-])/, '$1\\$2')
		.replace(/^(\s*\d+)([.)])/, '$1\\$2');
}

function cellText(text: string): string {
	return text.replaceAll(/[\\`*_[\]<>|~]/g, '\\$&');
}
