import type {PlainFile} from '../../workbook/sheet.ts';
import {pipes} from './pipe-table.ts';
import {textBlocks} from './text-blocks.ts';

/** The lines of a text file as paragraphs; lines drawn with pipes are its table. Marks of Markdown are read. */
export function plainTextBlocks(text: string, sheet: string): Pick<PlainFile, 'blocks' | 'beside'> {
	const gathered = textBlocks();
	let inTable = false;
	for (const [index, line] of text
		.replace(/^\uFEFF/u, '')
		.split(/\r\n|\n|\r/u)
		.entries()) {
		const isRow = pipes.some((pipe) => line.replaceAll('\\|', '').split(pipe).length > 2);
		if (isRow && !inTable) gathered.table(sheet);
		inTable = isRow;
		if (!isRow) gathered.paragraph(markdownLine(line), [], `line${index + 1}`);
	}

	return gathered.told();
}

function markdownLine(line: string): string {
	return line
		.replace(/^\s{0,3}#{1,6}\s+/u, '')
		.replaceAll(/(\*\*|__)(?=\S)(.+?)\1/gu, '$2')
		.replaceAll(/\\([\\`*_[\]<>|~&#+.()-])/gu, '$1');
}
