import {readdirSync, readFileSync, rmSync, truncateSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import test, {type ExecutionContext} from 'ava';
import {place} from './run.ts';

/** A draft whose last accepted edit lies in a damaged line, as a crash left it: no image holds it. */
async function damaged(t: ExecutionContext) {
	const at = place(t);
	const {draft: id} = await at.json('import', at.book('suqian-city-2024'));
	await at.run('drafts', 'rename', id, '宿迁市人民政府办公室');
	const folder = path.join(at.folder, 'home', 'drafts', id);
	const journal = path.join(folder, 'journal.jsonl');
	const bytes = readFileSync(journal);
	bytes[bytes.length - 30] = (bytes[bytes.length - 30] ?? 0) ^ 1;
	writeFileSync(journal, bytes);
	truncateSync(path.join(folder, 'draft.json'), 40);
	return {...at, id, draftFolder: folder};
}

test('what was lost is told by every verb that opens the draft, and nothing is handed in', async (t) => {
	const {run, json, id, folder} = await damaged(t);
	const calls = [
		['drafts'],
		['history', id],
		['drafts', 'pack', id, folder],
		['drafts', 'next', id],
		['drafts', 'rename', id, '宿迁市人民政府'],
		['history', id],
		['drafts'],
	];
	for (const args of calls) {
		const ran = await run(...args);
		t.is(ran.exit, 1, args.join(' '));
		t.regex(ran.err, /只恢复到第 1 次修改/, args.join(' '));
	}

	const told = await json('history', id);
	t.like(told.notes[0], {code: 'draft.older', blocks: true});
	const list = await json('drafts');
	const [one] = list.drafts.filter((draft: {id: string}) => draft.id === id);
	t.is(one.notes[0].code, 'draft.older');
	const refused = await run('export', id, '--override', '数字无误');
	t.is(refused.exit, 1);
	t.regex(refused.err, /尚无人确认/);
	t.false(readdirSync(folder).some((name) => name.endsWith('.xlsx') && !name.startsWith('suqian')));
});

test('a person confirms the state with a reason, which the history keeps; then it is handed in', async (t) => {
	const {run, json, id} = await damaged(t);
	t.is((await run('drafts', 'confirm', id)).exit, 2);
	const ran = await json('drafts', 'confirm', id, '--because', '已与台账逐格核对');
	t.is(ran.exit, 0);
	t.regex(ran.err, /只恢复到第 1 次修改/);
	t.is(ran.confirmed[0].code, 'draft.older');
	const {exit, out, err} = await run('history', id);
	t.is(exit, 0);
	t.is(err, '');
	t.regex(out, /发现损坏，待确认 {2}之后的修改可能缺失/);
	t.regex(out, /王经办 {2}核对确认 {2}已与台账逐格核对/);
	const again = await run('drafts', 'confirm', id, '--because', 'x');
	t.is(again.exit, 1);
	t.is((await run('drafts')).err, '');
	t.is((await run('export', id, '--override', '上年数据无法取得')).exit, 0);
});

test('a pack carries what nobody confirmed to the other computer', async (t) => {
	const {run, json, id, folder} = await damaged(t);
	const {file} = await json('drafts', 'pack', id, folder);
	rmSync(path.join(folder, 'home'), {recursive: true});
	const taken = await json('drafts', 'unpack', file);
	t.is(taken.exit, 1);
	t.is(taken.notes[0].code, 'draft.older');
	t.is((await run('export', taken.id, '--override', 'x')).exit, 1);
});
