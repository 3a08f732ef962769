import {escapedHtml, tableMarkup} from '../table-markup.ts';
import {codesLine} from './codes-line.ts';
import {type PrintedParagraph, type WholeReport, wordsOfParagraph} from './whole-report.ts';

/**
The whole report as an HTML fragment for the web page of an office: paragraphs with an indent and plain tables, nothing
that a content system would strip.
*/
export function reportHtml(report: WholeReport): string {
	const {title, unit, date, mark, codes, opening, parts} = report;
	const paragraphs = (all: readonly PrintedParagraph[]) =>
		all.map((one) => paragraphMarkup(wordsOfParagraph(one), one.role === 'heading'));
	return [
		...(mark === undefined ? [] : [placed(mark, 'center')]),
		...(mark === undefined || !codes ? [] : [placed(codesLine(codes), 'center')]),
		`<p style="text-align:center;"><strong>${escapedHtml(title)}</strong></p>\n`,
		...paragraphs(opening),
		...parts.flatMap((part) => [
			paragraphMarkup(part.title, true),
			...paragraphs(part.paragraphs),
			...(part.table ? [tableMarkup(part.table)] : []),
		]),
		placed(unit, 'right'),
		placed(date, 'right'),
	].join('');
}

function paragraphMarkup(words: string, strong: boolean): string {
	const text = escapedHtml(words);
	return `<p style="text-indent:2em;">${strong ? `<strong>${text}</strong>` : text}</p>\n`;
}

function placed(words: string, align: 'center' | 'right'): string {
	return `<p style="text-align:${align};">${escapedHtml(words)}</p>\n`;
}
