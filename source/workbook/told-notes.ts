import '../text/prose-text.ts';
import {type Language, say} from '../text/say.ts';
import type {Note} from './note.ts';

/** A note as `--json` prints it. */
export type ToldNote = {code: string; text: string; blocks: boolean; source?: string};

/** What is to be known of a file or a draft, for `--json`. */
export function toldNotes(notes: readonly Note[], {language}: {language: Language}): ToldNote[] {
	return notes.map(({key, values, blocks = false, source}) => ({
		code: key,
		text: say(language, key, values),
		blocks,
		...(source !== undefined && {source}),
	}));
}
