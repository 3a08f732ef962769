import type {Message} from '../text/say.ts';
import type {ReturnRead} from './record.ts';

/** The note of a reading that says of a table that it is another form's. */
export const otherForm = 'import.otherForm';

/** What is said of a question of a reading: what its note says of the same table, where there is one. */
export function questionMessage(
	{notes}: Pick<ReturnRead, 'notes'>,
	{label}: ReturnRead['questions'][number],
): Message {
	const note = notes.find(({values}) => values?.title === label);
	return note
		? {key: note.key, ...(note.values && {values: note.values})}
		: {key: 'rollUp.feedback.question', values: {label}};
}
