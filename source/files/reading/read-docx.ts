import type {Note} from '../../workbook/note.ts';
import type {PlainFile, Sheet} from '../../workbook/sheet.ts';
import {refuseOversize} from '../writing/sheet-xml.ts';
import type {Zip} from '../zip.ts';
import {beyondSearched} from './beyond-searched.ts';
import {docxBlocks} from './docx-blocks.ts';
import {readFaces} from './docx-face.ts';
import {cellOfRuns} from './runs.ts';

/**
Reads the tables of a .docx and the words around them.

@param part - the part that holds the document
@throws Failure `read.broken`, `read.tooMuch`, `zip.*`
*/
export function readDocx(zip: Zip, file: string, part = 'word/document.xml'): PlainFile {
	refuseOversize(zip.read(part), file);
	const text = (name: string) => new TextDecoder().decode(zip.read(name));
	const faces = readFaces(zip.has('word/styles.xml') ? text('word/styles.xml') : '');
	const sheets: Sheet[] = [];
	const texts: string[] = [];
	const notes: Note[] = [];
	for (const block of docxBlocks(text(part), faces, file)) {
		if (block.is === 'table') {
			sheets.push(block.sheet);
			if (block.cut) notes.push(beyondSearched(block.sheet.name));
		} else if (block.is === 'embedded') {
			notes.push({key: 'read.embedded', values: {file}, blocks: true});
		} else {
			const lines = cellOfRuns(block.runs).text.split('\n');
			for (const line of lines)
				if (line !== '' && texts.length < 5000) texts.push(line.slice(0, 2000));
		}
	}

	// A table in a cell of another one ends before it.
	sheets.sort((one, other) => Number(one.name.slice(5)) - Number(other.name.slice(5)));
	return {name: file, container: 'docx', sheets, texts, ...(notes.length > 0 && {notes})};
}
