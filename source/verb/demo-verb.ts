import {demoDraft} from '../files/demo-draft.ts';
import {demoHome} from '../files/demo-home.ts';
import type {Call, Exit} from './call.ts';
import {type CallOptions, makeCall} from './make-call.ts';
import {screenVerb} from './screen-verb.ts';

/**
`demo`: in a home that is gone afterwards, the whole return of an invented unit with something to find in it, and a real
bureau's report for import. What is typed there for another unit can be kept among the user's own drafts.
*/
export async function demoVerb(call: Call, options: CallOptions): Promise<Exit> {
	const demo = demoHome();
	try {
		const {forms, now} = call;
		const trial = await makeCall({...options, forms, home: demo.home});
		const {form, header, first} = demoDraft(forms.forms, Number(now().slice(0, 4)), now());
		const draft = trial.drafts().create(form, header);
		draft.commit(first);
		draft.close();
		return await screenVerb(trial, undefined, {
			units: [header.unit, demo.unit],
			keepIn: call.drafts,
		});
	} finally {
		demo.remove();
	}
}
