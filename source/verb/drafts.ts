import {carryOn} from '../draft/carry-on.ts';
import type {DraftSummary} from '../draft/draft-store.ts';
import {Failure} from '../failure.ts';
import {selectForm} from '../form/select-form.ts';
import {momentWords} from '../screen/words.ts';
import {say} from '../text/say.ts';
import type {Call, Exit} from './call.ts';

type Act = (call: Call, id: string, argument: string | undefined) => Record<string, unknown>;

/** What `drafts` can do with one draft; each answers what it did, as `--json` prints it. */
const acts: Record<string, Act> = {
	next(call, id) {
		const last = call.drafts().open(id, 'read');
		last.close();
		const form = selectForm(call.forms.forms, last.draft.header.year + 1);
		const {header, first} = carryOn(last.draft, form, call.now());
		const next = call.drafts().create(form.id, header);
		try {
			if (first) next.commit(first);
			return {id: next.draft.id};
		} finally {
			next.close();
		}
	},
	rename(call, id, unit) {
		call.drafts().rename(id, needed(unit));
		return {id, unit};
	},
	delete(call, id) {
		call.drafts().remove(id);
		return {id};
	},
	restore(call, id) {
		call.drafts().restore(id);
		return {id};
	},
	pack(call, id, folder) {
		return {id, file: call.drafts().archive(id, folder ?? '.')};
	},
	unpack(call, file) {
		return {id: call.drafts().unarchive(file)};
	},
};

/**
`drafts`: the list, or what is done with one draft.

@throws Failure `usage.draftsAction` (exit 2) when there is no such action or its argument is missing
*/
export function draftsVerb(call: Call, action = 'list', id?: string, argument?: string): Exit {
	if (action === 'list' || action === 'bin') {
		print(call, action === 'list' ? call.drafts().list() : call.drafts().bin());
		return 0;
	}

	const act = acts[action];
	if (!act) throw new Failure('usage.draftsAction', {action}, 2);
	const done = act(call, needed(id), argument);
	if (call.json) call.print(JSON.stringify({action, ...done}));
	else call.print(say(call.language, 'line.draftDone', {what: Object.values(done).join('  ')}));
	return 0;
}

function needed(argument: string | undefined): string {
	if (!argument) throw new Failure('usage.missingArgument', {what: 'draft'}, 2);
	return argument;
}

function print(call: Call, drafts: readonly DraftSummary[]): void {
	if (call.json) {
		const told = drafts.map(({trouble, ...draft}) => ({
			...draft,
			...(trouble && {trouble: say(call.language, trouble.key, trouble.values)}),
		}));
		call.print(JSON.stringify({drafts: told}));
		return;
	}

	if (drafts.length === 0) call.warn(say(call.language, 'line.noDrafts'));
	for (const {id, unit, year, blanks, mustFindings, savedAt, handedIn, trouble} of drafts) {
		const state = trouble ? say(call.language, trouble.key, trouble.values) : '';
		call.print(
			say(call.language, 'line.draft', {
				id,
				unit,
				year,
				blanks,
				must: mustFindings,
				savedAt: momentWords(savedAt),
				handedIn: handedIn ? say(call.language, 'line.handedIn') : '',
				state,
			}).trimEnd(),
		);
	}
}
