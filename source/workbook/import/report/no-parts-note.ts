import type {Note} from '../../note.ts';
import type {PlainFile} from '../../sheet.ts';

/** So many sentences are no caption of a table, and no button of a page. */
const least = 3;

/** That a file holds whole paragraphs of text, and no heading under which one would be a part of the report. */
export function noPartsNotes({blocks = []}: Pick<PlainFile, 'blocks'>): Note[] {
	const said = blocks.filter(
		(block) => block.is === 'paragraph' && block.text.length >= 20 && /[。；]$/u.test(block.text),
	);
	return said.length >= least ? [{key: 'text.noParts', values: {count: said.length}}] : [];
}
