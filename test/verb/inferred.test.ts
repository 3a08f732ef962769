import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import test from 'ava';
import {homeDrafts} from '../../source/files/drafts/home-drafts.ts';
import {place} from './run.ts';

const address = 'requests/partlyDisclosed/person';

test('a suggestion that nobody compared with the ledger stops check and hand-in, no statement helps, and report and history tell it', async (t) => {
	const at = place(t);
	const {draft: id} = await at.json('import', at.book('suqian-city-2024'));
	const time = '2026-01-05T09:00:00.000Z';
	const store = homeDrafts(path.join(at.folder, 'home'), {now: () => time});
	const change = (work: (open: ReturnType<typeof store.open>) => void) => {
		const open = store.open(id);
		work(open);
		open.close();
	};

	change((open) =>
		open.commit({how: 'accepted', time, changes: [{address, field: 'inferred', after: 'open'}]}),
	);
	const checked = await at.json('check', id);
	t.is(checked.exit, 1);
	t.true(
		checked.files[0].notes.some(
			(note: {code: string; blocks: boolean}) => note.code === 'draft.inferred' && note.blocks,
		),
	);
	const refused = await at.run('export', id, '--override', '上级要求先报');
	t.is(refused.exit, 1);
	t.regex(refused.err, /1 处推定数.*尚未核对台账，不能报送/);
	t.false(readdirSync(at.folder).some((name) => name.startsWith('宿迁')));
	t.regex((await at.run('history', id)).out, /采纳建议（推定）/);
	const report = await at.run('export', id, '--as', 'report', '-o', path.join(at.folder, 'a.txt'));
	t.not(report.exit, 3);
	const text = readFileSync(path.join(at.folder, 'a.txt'), 'utf8');
	t.regex(text, /未核对台账 1 处，已核对 0 处/);
	t.regex(text, /推定，未核对台账/);
	change((open) =>
		open.commit({
			how: 'verified',
			time,
			changes: [{address, field: 'inferred', before: 'open', after: 'verified'}],
		}),
	);
	t.regex((await at.run('history', id)).out, /已核对台账/);
	const alone = await at.run('export', id, '--examined-by', '李审核');
	t.is(alone.exit, 2);
	const special = ['--override', '上年数据无法取得', '--examined-by', '李审核'];
	const handedIn = await at.run('export', id, ...special);
	t.is(handedIn.exit, 0);
	t.regex(handedIn.out, /特殊情况核实人：李审核/);
	const open = store.open(id, 'read');
	t.like(open.draft.header.handedIn?.[0], {override: '上年数据无法取得', examinedBy: '李审核'});
	open.close();
	const again = await at.run('export', id, '--override', '再报', '--force');
	t.is(again.exit, 0);
	t.regex(again.err, /未写明谁核实了特殊情况/);
});
