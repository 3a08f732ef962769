import '../text/verb-text.ts';
import type {DraftNote} from '../draft/draft-notes.ts';
import type {DraftSummary} from '../draft/draft-store.ts';
import {momentWords} from '../text/moment-words.ts';
import {printableJson} from '../text/printable.ts';
import {say} from '../text/say.ts';
import {toldNotes} from '../workbook/told-notes.ts';
import type {Call, Exit} from './call.ts';
import {noteLines} from './tell-notes.ts';
import {troubleNotes} from './trouble-notes.ts';

/** `drafts`, `drafts bin`: what lies there, newest first, and on standard error what a person must confirm of it. */
export function listDraftsVerb(call: Call, which: 'list' | 'bin'): Exit {
	const drafts = which === 'list' ? call.drafts().list() : call.drafts().bin();
	const notes = drafts.flatMap(notesOf);
	for (const line of noteLines(notes, call)) call.warn(line);
	if (call.json) {
		const told = drafts.map((draft) => ({
			...draft,
			notes: toldNotes(notesOf(draft), call),
			...(draft.trouble && {
				trouble: say(call.language, draft.trouble.key, draft.trouble.values),
			}),
		}));
		call.print(printableJson({drafts: told}));
	} else {
		if (drafts.length === 0) call.warn(say(call.language, 'line.noDrafts'));
		for (const draft of drafts) call.print(lineOf(draft, call));
	}

	return notes.some(({blocks}) => blocks) ? 1 : 0;
}

function notesOf(draft: DraftSummary): DraftNote[] {
	return [...(draft.notes ?? []), ...troubleNotes(draft)];
}

function lineOf(draft: DraftSummary, {language}: Call): string {
	const {id, unit, year, blanks, mustFindings, savedAt, handedIn, trouble, notes} = draft;
	const states = [
		...(trouble ? [say(language, trouble.key, trouble.values)] : []),
		...(notes ? [say(language, 'line.unconfirmed')] : []),
	];
	return say(language, 'line.draft', {
		id,
		unit,
		year,
		blanks,
		must: mustFindings,
		savedAt: momentWords(savedAt),
		handedIn: handedIn ? say(language, 'line.handedIn') : '',
		state: states.join('  '),
	}).trimEnd();
}
