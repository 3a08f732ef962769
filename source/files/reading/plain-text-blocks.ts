import type {PlainFile} from '../../workbook/sheet.ts';
import {markdownRuns, pipes} from './pipe-table.ts';
import {textBlocks} from './text-blocks.ts';

/** Most text files are tables alone: those are not gone through line by line. */
const titled =
	/[总總][^\n]{0,12}[体體的][^\n]{0,12}情|概述|概况|[问問][^\n]{0,12}[题題]|其[他它][^\n]{0,20}[报報说說事]/u;

/** The lines of a text file as paragraphs; lines drawn with pipes are its table. Marks of Markdown are read where it is Markdown. */
export function plainTextBlocks(
	text: string,
	sheet: string,
	file: string,
): Pick<PlainFile, 'blocks' | 'beside'> {
	if (!titled.test(text)) return {};
	const gathered = textBlocks();
	const isMarkdown =
		/\.(?:md|markdown)$/iu.test(file) || /^\s*\|?(?:\s*:?-{3,}:?\s*\|)+/mu.test(text);
	const drawn = isMarkdown ? (['|'] as const) : pipes;
	let inTable = false;
	const lines = text.replace(/^\uFEFF/u, '').split(/\r\n|\n|\r/u);
	for (const [index, line] of lines.entries()) {
		// A line that begins as a paragraph is none of a table, whatever stands in it.
		const isRow =
			!/^\u3000{2}/u.test(line) &&
			drawn.some((pipe) => line.replaceAll('\\|', '').split(pipe).length > 2);
		if (isRow && !inTable) gathered.table(sheet);
		inTable = isRow;
		if (isRow) continue;
		const {words, isPartial} = isMarkdown
			? markdownLine(line, lines[index - 1] ?? '')
			: {words: line, isPartial: false};
		gathered.paragraph(words, [], `line${index + 1}`, isPartial);
	}

	return gathered.told();
}

/** A rule, or what underlines a heading. */
const ruled = /^\s{0,3}(?:(?:-\s*){3,}|(?:\*\s*){3,}|(?:_\s*){3,})$/u;
const underline = /^\s{0,3}=+\s*$/u;

function markdownLine(line: string, before: string): {words: string; isPartial: boolean} {
	if (ruled.test(line) || (underline.test(line) && before.trim() !== ''))
		return {words: '', isPartial: false};
	const bare = line
		.replace(/^\s{0,3}(?:>\s?)+/u, '')
		.replace(/^\s*[-*+]\s+/u, '')
		.replace(/^\s{0,3}#{1,6}\s+/u, '');
	const {text, leftOut, note} = markdownRuns(bare);
	return {words: text, isPartial: (leftOut + note).trim() !== ''};
}
