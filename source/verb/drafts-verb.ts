import '../text/verb-text.ts';
import '../text/usage-text.ts';
import {carriedOver} from '../check/carried-over.ts';
import {carryOn} from '../draft/carry-on.ts';
import {confirmation} from '../draft/confirmation.ts';
import type {Header} from '../draft/draft.ts';
import type {DraftNote} from '../draft/draft-notes.ts';
import {Failure} from '../failure.ts';
import {selectForm} from '../form/select-form.ts';
import {plainName} from '../text/plain-name.ts';
import {printableJson} from '../text/printable.ts';
import {say} from '../text/say.ts';
import {bareName} from '../workbook/import/same-unit.ts';
import {toldNotes} from '../workbook/told-notes.ts';
import type {Call, Exit} from './call.ts';
import {type DraftAction, draftActions} from './draft-actions.ts';
import {listDraftsVerb} from './list-drafts.ts';
import {noteLines} from './tell-notes.ts';

export type DraftsOptions = {
	/** With `confirm`: why the state is right. */
	because?: string;
};

/** What was done, as `--json` prints it, and what must be known of the draft it was done with. */
type Done = {
	said: Record<string, unknown>;
	notes?: readonly DraftNote[];
	/** Paragraphs of last year's text that the draft keeps. */
	lastText?: number;
};

type Act = (call: Call, id: string, argument: string | undefined, options: DraftsOptions) => Done;

/** What `drafts` can do with one draft. */
const acts: Record<Exclude<DraftAction, 'list' | 'bin'>, Act> = {
	next(call, id) {
		const last = call.drafts().open(id, 'read');
		last.close();
		const form = selectForm(call.forms.forms, last.draft.header.year + 1);
		const carried = carriedOver(form, call.forms.rules[form.id] ?? []);
		const {header, first} = carryOn(last.draft, form, carried, call.now());
		refuseSecond(header, call);
		const next = call.drafts().create(form.id, header);
		try {
			if (first) next.commit(first);
			return {
				said: {id: next.draft.id},
				notes: last.notes,
				lastText: Object.values(header.lastYear?.text ?? {}).flat().length,
			};
		} finally {
			next.close();
		}
	},
	rename(call, id, unit) {
		const name = needed(plainName(unit ?? ''), 'unit');
		const notes = notesOf(call, id);
		call.drafts().rename(id, name);
		return {said: {id, unit: name}, notes};
	},
	confirm(call, id, _, {because: given = ''}) {
		const because = plainName(given);
		const open = call.drafts().open(id);
		try {
			// What is confirmed is said: nobody confirms what nobody was told.
			for (const line of noteLines(open.notes, call)) call.warn(line);
			const confirmed = toldNotes(
				open.notes.filter(({blocks}) => blocks),
				call,
			);
			open.commit(confirmation(open.draft, {because, who: call.who, time: call.now()}));
			return {said: {id, because, ...(call.json && {confirmed})}};
		} finally {
			open.close();
		}
	},
	delete(call, id) {
		call.drafts().remove(id);
		return {said: {id}};
	},
	restore(call, id) {
		call.drafts().restore(id);
		return {said: {id}};
	},
	pack(call, id, folder) {
		const notes = notesOf(call, id);
		return {said: {id, file: call.drafts().archive(id, folder ?? '.')}, notes};
	},
	unpack(call, file) {
		const id = call.drafts().unarchive(file);
		return {said: {id}, notes: notesOf(call, id)};
	},
};

/**
`drafts`: the list, or what is done with one draft. Exit 1 where something was found amiss of a draft that nobody has
confirmed.

@throws Failure `usage.draftsAction` (exit 2) when there is no such action or its argument is missing
*/
export function draftsVerb(
	call: Call,
	action = 'list',
	id?: string,
	argument?: string,
	options: DraftsOptions = {},
): Exit {
	if (action === 'list' || action === 'bin') return listDraftsVerb(call, action);
	const known = draftActions.find((one) => one === action);
	if (known === undefined || known === 'list' || known === 'bin')
		throw new Failure('usage.draftsAction', {action}, 2);
	const act = acts[known];
	const {
		said,
		notes = [],
		lastText,
	} = act(call, needed(id, known === 'unpack' ? 'file' : 'draft'), argument, options);
	for (const line of noteLines(notes, call)) call.warn(line);
	if (call.json) {
		const kept = lastText === undefined ? {} : {lastText};
		call.print(printableJson({action, ...said, ...kept, notes: toldNotes(notes, call)}));
		return exitOf(notes);
	}

	call.print(say(call.language, 'line.draftDone', {what: Object.values(said).join('  ')}));
	if (lastText) call.print(say(call.language, 'line.lastText', {count: lastText}));
	return exitOf(notes);
}

// A unit has one draft for a year.
function refuseSecond({unit, year}: Header, call: Call): void {
	const known = call
		.drafts()
		.list()
		.find((one) => one.year === year && bareName(one.unit) === bareName(unit));
	if (known) throw new Failure('usage.nextExists', {unit, year, id: known.id}, 1);
}

function exitOf(notes: readonly DraftNote[]): Exit {
	return notes.some(({blocks}) => blocks) ? 1 : 0;
}

function notesOf(call: Call, id: string): readonly DraftNote[] {
	const open = call.drafts().open(id, 'read');
	open.close();
	return open.notes;
}

function needed(argument: string | undefined, what: string): string {
	if (!argument) throw new Failure('usage.missingArgument', {what}, 2);
	return argument;
}
