import {referencesProperty} from '../../report/carriers.ts';
import type {Note} from '../../workbook/note.ts';
import type {PlainFile, Sheet} from '../../workbook/sheet.ts';
import {refuseOversize} from '../writing/sheet-xml.ts';
import type {Zip} from '../zip.ts';
import {beyondSearched} from './beyond-searched.ts';
import {docxBeside} from './docx-beside.ts';
import {docxBlocks} from './docx-blocks.ts';
import {readFaces} from './docx-face.ts';
import {docxNumbering} from './docx-numbering.ts';
import {cellOfRuns} from './runs.ts';
import {textBlocks} from './text-blocks.ts';
import {workbookProperties} from './workbook-properties.ts';

/**
Reads the tables of a .docx and the words around them.

@param part - the part that holds the document
@throws Failure `read.broken`, `read.tooMuch`, `zip.*`
*/
export function readDocx(zip: Zip, file: string, part = 'word/document.xml'): PlainFile {
	refuseOversize(zip.read(part), file);
	const text = (name: string) => (zip.has(name) ? new TextDecoder().decode(zip.read(name)) : '');
	const styles = text('word/styles.xml');
	const faces = readFaces(styles);
	const numbering = docxNumbering(text('word/numbering.xml'), styles);
	const beside = docxBeside();
	const gathered = textBlocks();
	const sheets: Sheet[] = [];
	const texts: string[] = [];
	const notes: Note[] = [];
	let boxes = 0;
	for (const block of docxBlocks(text(part), faces, file, beside.see)) {
		if (block.is === 'table') {
			for (const text of laidOut(block.sheet)) gathered.paragraph(text);
			if (laidOut(block.sheet).length === 0) gathered.table(block.sheet.name);
			sheets.push(block.sheet);
			if (block.cut) notes.push(beyondSearched(block.sheet.name));
		} else if (block.is === 'embedded') {
			notes.push({key: 'read.embedded', values: {file}, blocks: true});
		} else {
			const lines = cellOfRuns(block.runs).text.split('\n');
			for (const line of lines)
				if (line !== '' && texts.length < 5000) texts.push(line.slice(0, 2000));
			if (block.box) continue;
			const number = block.number ?? numbering.ofStyle(block.style);
			const told = number ? numbering.next(number) : '';
			if (told === undefined) beside.counts.numbers++;
			const lead = told ?? '';
			const marks = block.bookmarks.map((mark) => ({...mark, at: mark.at + lead.length}));
			const {leftOut, raised, note, picture, unread} = block.runs;
			// The marks of footnotes are counted with these.
			const said = note.replaceAll(/\[[^[\]]*\]/gu, '');
			if ((leftOut + raised + said).trim() !== '') beside.counts.leftOut++;
			// A text box is a drawing too, and told as what it is.
			const isBox = beside.counts.textBoxes > boxes;
			boxes = beside.counts.textBoxes;
			if (unread || (picture && !isBox)) beside.counts.pictures++;
			if (block.runs.text.trim() !== '') gathered.paragraph(lead + block.runs.text, marks);
		}
	}

	// A table in a cell of another one ends before it.
	sheets.sort((one, other) => Number(one.name.slice(5)) - Number(other.name.slice(5)));
	const told = gathered.told(beside.counts);
	const references = told.blocks && workbookProperties(zip)[referencesProperty];
	return {
		name: file,
		container: 'docx',
		sheets,
		texts,
		...told,
		...(references !== undefined && {properties: {[referencesProperty]: references}}),
		...(notes.length > 0 && {notes}),
	};
}

/** In a cell so long there are paragraphs: a table that only lays out its document. */
const longest = 400;

function laidOut({cells}: Sheet): string[] {
	const texts = cells.flatMap((row) => (row ?? []).flatMap((cell) => cell?.text ?? []));
	return texts.some((text) => text.length > longest) ? texts : [];
}
