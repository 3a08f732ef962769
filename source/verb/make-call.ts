import {checkReturn} from '../check/check-return.ts';
import type {Draft} from '../draft/draft.ts';
import type {DraftStore, Progress} from '../draft/draft-store.ts';
import {homeDrafts} from '../files/drafts/home-drafts.ts';
import {formsOf} from '../files/forms-of.ts';
import {homeFolder} from '../files/home.ts';
import type {Forms} from '../files/load-forms.ts';
import {localTime, userName} from '../files/surroundings.ts';
import {plainName} from '../text/plain-name.ts';
import type {Call} from './call.ts';

/** What cli.ts knows: how it was called, and how to speak. */
export type CallOptions = Pick<
	Call,
	'language' | 'print' | 'warn' | 'progress' | 'write' | 'interrupted' | 'unit' | 'year'
> & {
	json?: boolean;
	environment: Readonly<Record<string, string | undefined>>;
	/** Instead of the user's folder. */
	home?: string;
	/** Read already; absent: those of the home. */
	forms?: Forms;
};

/**
Gives a verb its surroundings. Forms are read now, drafts at first use.

@throws Failure `form.badFile` when a form file is wrong
*/
export async function makeCall({
	environment,
	json = false,
	home = homeFolder(environment),
	forms: read,
	...given
}: CallOptions): Promise<Call> {
	const forms = read ?? (await formsOf(home));
	const who = plainName(environment.GOUJI_WHO ?? userName());
	let drafts: DraftStore | undefined;
	return {
		...given,
		environment,
		json,
		home,
		unit: (given.unit && plainName(given.unit)) || undefined,
		who,
		forms,
		now: localTime,
		drafts: () => {
			drafts ??= homeDrafts(home, {
				now: localTime,
				who,
				summarise: (draft) => progressOf(draft, forms),
			});
			return drafts;
		},
	};
}

/** How far a draft is, as the list of drafts shows it. */
export function progressOf(draft: Draft, forms: Forms): Progress {
	if (!forms.forms.some(({id}) => id === draft.form)) return {blanks: 0, mustFindings: 0};
	const {blanks, must} = checkReturn(forms, draft).tally;
	return {blanks, mustFindings: must};
}
