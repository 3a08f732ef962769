import path from 'node:path';
import test from 'ava';
import fc from 'fast-check';
import {checkReturn} from '../../source/check/check-return.ts';
import {effectOf} from '../../source/check/effect-of.ts';
import {type Draft, emptyDraft} from '../../source/draft/draft.ts';
import {apply, type Step, type Transaction} from '../../source/draft/transaction.ts';
import {loadForms} from '../../source/files/load-forms.ts';
import type {Call} from '../../source/verb/call.ts';
import {checkVerb} from '../../source/verb/check-verb.ts';
import {draftsVerb} from '../../source/verb/drafts-verb.ts';
import {exportVerb} from '../../source/verb/export-verb.ts';
import {importVerb} from '../../source/verb/import-verb.ts';
import {preflight} from '../../source/workbook/export/preflight.ts';
import {forms} from '../corpus/reports.ts';
import {inProcess} from './in-process.ts';
import {place} from './run.ts';

const books = loadForms();
const form = forms.find(({id}) => id === '2021')!;
const entries = form.cells.filter(({kind}) => kind === 'entry').map(({address}) => address);
const changes = fc.dictionary(
	fc.constantFrom(...entries),
	fc.oneof(fc.constant(null), fc.integer({min: 0, max: 99})),
	{maxKeys: 4, noNullPrototype: true},
);

test('import, check, drafts and export find the same of one draft, as the check does', async (t) => {
	await fc.assert(
		fc.asyncProperty(changes, changes, async (first, second) => {
			const {folder, book} = place(t);
			const inFolder = (verb: (call: Call) => ReturnType<typeof checkVerb>) =>
				inProcess(folder, verb, {json: true});
			let draft = emptyDraft('', '2021', {unit: '', year: 0});
			for (const cells of [first, second]) {
				const file = book('yanghe-newarea-2025', cells);
				const imported = JSON.parse((await inFolder((call) => importVerb(call, file, {}))).out);
				// As the screen would: the draft before, and the same transaction.
				const now = await opened(folder, imported.draft);
				const before = draft.id ? draft : emptyDraft(imported.draft, '2021', now.draft.header);
				const nothing: Transaction = {how: 'imported', changes: [], time: ''};
				const transaction = now.steps[before.revision] ?? nothing;
				const effect = effectOf(books, before, transaction);
				t.is(imported.broken, effect.broken.length);
				t.is(imported.healed, effect.healed.length);
				t.is(imported.blanks, effect.after.tally.blanks);
				draft = now.draft.revision > before.revision ? apply(before, transaction) : before;
				t.deepEqual(draft.figures, now.draft.figures);
			}

			const {id} = draft;
			const checked = checkReturn(books, draft);
			const headless = checkReturn(books, draft, {headless: true});
			const told = JSON.parse((await inFolder((call) => checkVerb(call, [id], {}))).out).files[0];
			t.deepEqual(told.summary, headless.summary);
			t.deepEqual(
				told.results.map(({rule, at, status}: Record<string, string>) => [rule, at, status]),
				checked.results.map(({rule, at, status}) => [rule, at, status]),
			);
			const list = await inFolder(async (call) => draftsVerb(call));
			const [line] = JSON.parse(list.out).drafts;
			t.is(line.blanks, checked.tally.blanks);
			t.is(line.mustFindings, checked.tally.must);
			const ready = !preflight({form, draft, checked, rules: checked.rules}).blocked;
			const out = path.join(folder, 'out.xlsx');
			const handedIn = inFolder((call) => exportVerb(call, id, {out}));
			t.is((await handedIn).exit, ready ? 0 : 1);
		}),
		{numRuns: 8},
	);
});

async function opened(folder: string, id: string) {
	let found: {draft: Draft; steps: readonly Step[]} | undefined;
	await inProcess(folder, (call) => {
		const open = call.drafts().open(id, 'read');
		found = {draft: open.draft, steps: open.steps};
		open.close();
		return 0;
	});
	return found!;
}
