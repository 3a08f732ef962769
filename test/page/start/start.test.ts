import test from 'ava';
import {start, time} from '../drive.ts';

test('the start page goes on with a draft, and asks before deleting one', (t) => {
	const driven = start();
	const {draft} = driven.drafts.create('2021', {unit: '甲局', year: 2024});
	driven.drafts.create('2021', {unit: '乙局', year: 2024});
	driven.dispatch({type: 'goToStart'}).keys('down delete');
	const dialog = driven.dialog();
	t.is(dialog?.page, 'choice');
	driven.keys('enter');
	t.false(driven.asked.some(({type}) => type === 'delete'));
	driven.keys('delete down enter');
	t.deepEqual(driven.asked.at(-1), {type: 'delete', id: 'draft-2'});
	driven.keys('up enter');
	t.is(driven.draft().id, draft.id);
});

for (const [dropped, path] of [
	['/home/clerk/年报.xlsx', '/home/clerk/年报.xlsx'],
	['"C:\\报表\\年报.xlsx"', 'C:\\报表\\年报.xlsx'],
	['/tmp/my\\ report.xlsx ', '/tmp/my report.xlsx'],
	['file:///tmp/%E5%B9%B4%E6%8A%A5.xlsx', '/tmp/年报.xlsx'],
	["'/tmp/a b.xlsx'", '/tmp/a b.xlsx'],
] as const)
	test(`a file dropped on the start page is read: ${dropped}`, (t) => {
		const driven = start().dispatch({type: 'goToStart'}, {type: 'paste', text: dropped, time});
		t.deepEqual(driven.asked.at(-1), {type: 'readFile', path, purpose: 'import'});
	});

test('a locked draft offers to read or to take over', (t) => {
	const driven = start((request) =>
		request.type === 'open' && request.mode === 'write'
			? {type: 'locked', id: request.id, why: {key: 'draft.locked', values: {}}}
			: undefined,
	);
	const {draft} = driven.drafts.create('2021', {unit: '某局', year: 2024});
	driven.dispatch({type: 'goToStart'}, {type: 'openDraft', id: draft.id});
	driven.keys('down enter');
	t.is(driven.draft().id, draft.id);
});

test('a draft opened read-only is not changed, and says so', (t) => {
	const driven = start((request) =>
		request.type === 'open'
			? {type: 'opened', draft, steps: [], notes: [], readOnly: true}
			: undefined,
	);
	const {draft} = driven.drafts.create('2021', {unit: '某局', year: 2024});
	driven.dispatch({type: 'openDraft', id: draft.id});
	driven.keys('5');
	t.regex(driven.notice(), /只读/);
	driven.keys('delete');
	t.is(driven.desk().draft.revision, 0);
});

test('which drafts there are can be learned while one is open, and it stays open', (t) => {
	const driven = start();
	const first = driven.drafts.create('2021', {unit: '甲局', year: 2025});
	first.close();
	driven.dispatch({type: 'openDraft', id: first.draft.id}, {type: 'learnDrafts'});
	t.is(driven.ground(), 'desk');
	t.is(driven.draft().id, first.draft.id);
	t.deepEqual(
		driven.session().drafts.map(({unit}) => unit),
		['甲局'],
	);
});
