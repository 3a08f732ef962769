import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {inverse} from '../../source/draft/transaction.ts';
import {takeAnyLedger} from '../../source/files/ledgers/take-any-ledger.ts';
import type {Mapping} from '../../source/ledger/mapping.ts';
import {exportVerb} from '../../source/verb/export-verb.ts';
import {tallyVerb} from '../../source/verb/tally-verb.ts';
import {inProcess} from '../verb/in-process.ts';
import type {Truth} from './made.ts';

/**
Takes ledgers into drafts, undoes it, exports what there is, and looks for private words in all that was said, kept and
written.
*/
export async function throughDrafts(
	folder: string,
	sets: Record<'sound' | 'faulty', string>,
	layouts: readonly string[],
	answers: Mapping,
	truth: Truth,
): Promise<{wrong: string[]}> {
	const wrong: string[] = [];
	const said: string[] = [];
	const home = path.join(folder, 'home');
	const {mkdirSync} = await import('node:fs');
	mkdirSync(home, {recursive: true});
	const file = path.join(folder, 'answers.json');
	writeFileSync(file, JSON.stringify(answers));
	for (const layout of layouts)
		for (const kind of ['sound', 'faulty'] as const) {
			const ledger = path.join(sets[kind], `ledger-${layout}.xlsx`);
			let id = '';
			let before = '';
			await inProcess(folder, (call) => {
				const open = call.drafts().create('2021', {unit: `某${layout}${kind}局`, year: truth.year});
				id = open.draft.id;
				before = JSON.stringify({...open.draft, revision: 0});
				open.close();
				return 0;
			});
			for (const json of [true, false]) {
				const ran = await inProcess(
					folder,
					(call) => tallyVerb(call, [ledger], {into: id, answers: file}, takeAnyLedger),
					{json},
				);
				said.push(ran.out, ran.err);
				if (ran.exit !== (kind === 'sound' ? 0 : 1))
					wrong.push(`${layout} ${kind}: exit ${ran.exit}`);
			}

			const out = path.join(folder, `${layout}${kind}.xlsx`);
			const exported = await inProcess(folder, (call) => exportVerb(call, id, {as: 'review', out}));
			said.push(exported.out, exported.err);
			await inProcess(folder, (call) => {
				const open = call.drafts().open(id, 'write');
				for (const step of [...open.steps].reverse().filter(({how}) => how === 'tallied'))
					open.commit({
						how: 'undo',
						changes: inverse(step.changes),
						time: call.now(),
						of: step.revision,
					});
				if (JSON.stringify({...open.draft, revision: 0}) !== before)
					wrong.push(`${layout} ${kind}: undo is not exact`);
				open.close();
				return 0;
			});
		}

	const kept = readdirSync(folder, {recursive: true, withFileTypes: true})
		.filter((one) => one.isFile())
		.map((one) => path.join(one.parentPath, one.name));
	for (const canary of truth.canaries) {
		const bytes = Buffer.from(canary);
		for (const place of kept)
			if (readFileSync(place).includes(bytes)) wrong.push(`${canary} in ${place}`);
		if (said.some((text) => text.includes(canary))) wrong.push(`${canary} was said`);
	}

	return {wrong};
}
