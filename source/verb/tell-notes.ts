import '../text/prose-text.ts';
import type {Note} from '../workbook/note.ts';
import {toldNotes} from '../workbook/told-notes.ts';
import type {Call} from './call.ts';

/** Notes as lines for people, each behind the place it is about where its sentence does not name it. */
export function noteLines(notes: readonly Note[], call: Pick<Call, 'language'>): string[] {
	return toldNotes(notes, call).map(({text, source}) =>
		source === undefined || text.includes(source) ? text : `${source}  ${text}`,
	);
}
