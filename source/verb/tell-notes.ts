import {say} from '../text/say.ts';
import type {Note} from '../workbook/note.ts';
import type {Call} from './call.ts';

/** A note as `--json` prints it. */
export type ToldNote = {code: string; text: string; blocks: boolean; source?: string};

/** What is to be known of a file or a draft, for `--json`. */
export function toldNotes(notes: readonly Note[], {language}: Call): ToldNote[] {
	return notes.map(({key, values, blocks = false, source}) => ({
		code: key,
		text: say(language, key, values),
		blocks,
		...(source !== undefined && {source}),
	}));
}

/** The same as lines for people, each behind the place it is about where its sentence does not name it. */
export function noteLines(notes: readonly Note[], call: Call): string[] {
	return toldNotes(notes, call).map(({text, source}) =>
		source === undefined || text.includes(source) ? text : `${source}  ${text}`,
	);
}
