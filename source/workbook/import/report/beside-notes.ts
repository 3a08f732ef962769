import type {Note} from '../../note.ts';
import type {Beside} from '../../text-block.ts';

/** What of a document is not in its text, or was done to it, each counted and said. */
export function besideNotes(beside: Beside): Note[] {
	const {
		textBoxes,
		footnotes,
		comments,
		tracked,
		leftOut,
		pictures,
		numbers,
		controls,
		cut,
		traditional,
	} = beside;
	const notes: Note[] = [];
	const count = (key: Note['key'], number: number) => {
		if (number > 0) notes.push({key, values: {count: number}});
	};

	if (cut) notes.push({key: 'text.cut', blocks: true});
	count('text.textBoxes', textBoxes);
	count('text.footnotes', footnotes);
	count('text.comments', comments);
	count('text.tracked', tracked);
	count('text.leftOut', leftOut);
	count('text.pictures', pictures);
	count('text.numbers', numbers);
	count('text.controls', controls);
	if (traditional) notes.push({key: 'text.traditional'});
	return notes;
}
