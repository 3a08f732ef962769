import type {SheetCell} from '../../workbook/sheet.ts';
import {cellOfRuns, noRuns, type RunKind} from './runs.ts';

/** What draws the lines between columns in a table of plain text. */
export const pipes = ['|', '｜', '│', '┃'] as const;

const rule = /^[\s|｜│┃+:\-=─━═┼├┤┌┐└┘┬┴╋┣┫┏┓┗┛┳┻]+$/u;

/**
The lines of a table drawn with pipes, with and without pipes at both ends, as rows of cells: a line that only rules
is a row without cells, a line without pipes one cell. Marks of Markdown in cells are read where it is Markdown.
*/
export function pipeTable(lines: readonly string[], pipe: string): SheetCell[][] {
	const isMarkdown = lines.some(
		(line) => line.includes(pipe) && /^[\s|:-]*-{2,}[\s|:-]*$/u.test(line),
	);
	const framed = lines.filter((line) => line.trim().startsWith(pipe)).length;
	const isDrawn = (line: string) => split(line, pipe, isMarkdown).length > 1;
	const drawn = lines.filter(isDrawn).length;
	// Where not every line begins with a pipe, one at the beginning stands behind an empty cell.
	const hasFrame = framed === drawn;
	return lines.map((line) => {
		if (rule.test(line) && /[-=─━═]/u.test(line)) return [];
		if (!isDrawn(line))
			return [{text: isMarkdown ? line.trim().replace(/^#{1,6}\s+/u, '') : line.trim()}];
		let fields = split(line.trim(), pipe, isMarkdown);
		if (hasFrame) {
			if (fields[0]?.trim() === '') fields = fields.slice(1);
			if (fields.at(-1)?.trim() === '') fields = fields.slice(0, -1);
		}

		return fields.map((field) => (isMarkdown ? markdownCell(field) : {text: field.trim()}));
	});
}

function split(line: string, pipe: string, isMarkdown: boolean): string[] {
	const between = isMarkdown && pipe === '|' ? /(?<!\\)\|/u : pipe;
	return line.split(between);
}

const marks = /(~~|<\/?(?:sup|sub|del|s|strike)>|<br\s*\/?>|\[\^[^[\]]*\])/iu;

// Struck out between two tildes, raised in tags, a note in brackets; bold and links keep their words.
function markdownCell(field: string): SheetCell {
	return cellOfRuns(markdownRuns(field));
}

/** The words of Markdown without its marks, what is struck out or raised apart. */
export function markdownRuns(field: string): ReturnType<typeof noRuns> {
	const runs = noRuns();
	let kind: RunKind = 'text';
	for (const piece of field.split(marks)) {
		const tag = piece.toLowerCase();
		if (tag === '~~') kind = kind === 'leftOut' ? 'text' : 'leftOut';
		else if (/^<\/(?:sup|sub|del|s|strike)>$/u.test(tag)) kind = 'text';
		else if (/^<su[pb]>$/u.test(tag)) kind = 'note';
		else if (/^<(?:del|s|strike)>$/u.test(tag)) kind = 'leftOut';
		else if (/^<br/u.test(tag)) runs.text += '\n';
		else if (/^\[\^/u.test(tag)) runs.note += piece;
		else runs[kind] += plainWords(piece);
	}

	return runs;
}

const escapable = '\\|*_`~<>[]().-&#+!';
// Characters that no text holds stand for them meanwhile.
const first = 0xfd_d0;

// A character behind a backslash stands for itself: no mark begins or ends with it.
function plainWords(text: string): string {
	return text
		.replaceAll(/\\([\\|*_`~<>[\]().&#+!-])/gu, (_, one: string) =>
			String.fromCharCode(first + escapable.indexOf(one)),
		)
		.replaceAll(/!?\[([^[\]]*)\]\([^()]*\)/gu, '$1')
		.replaceAll(/(\*\*|__)(?=\S)(.+?)\1/gu, '$2')
		.replaceAll(/(?<![\w*])([*_`])(?=\S)([^*_`]+?)\1(?![\w*])/gu, '$2')
		.replaceAll(/&nbsp;|&#160;/giu, ' ')
		.replaceAll(/[\uFDD0-\uFDE1]/gu, (one) => escapable.charAt(one.charCodeAt(0) - first));
}
