import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import test from 'ava';
import {firstSession} from '../../source/desk/first-session.ts';
import type {Session} from '../../source/desk/session.ts';
import {homeDrafts} from '../../source/files/drafts/home-drafts.ts';
import {loadForms} from '../../source/files/load-forms.ts';
import {performing} from '../../source/files/perform.ts';
import {type Action, respond, waitsFor} from '../../source/pages.ts';
import {createStore} from '../../source/program/store.ts';

const time = '2026-01-05T09:00:00+08:00';

test('a block that is pasted before what matches it is loaded goes in, and no key behind it is lost', async (t) => {
	const home = mkdtempSync(path.join(tmpdir(), 'gouji-late-'));
	t.teardown(() => rmSync(home, {recursive: true, force: true}));
	const drafts = homeDrafts(home, {now: () => time});
	const made = drafts.create('2021', {unit: '测试市某局', year: 2025});
	made.close();
	const forms = loadForms();
	const world = performing({drafts: () => drafts, forms, home, now: () => time});
	t.teardown(() => world.close());
	const size = {columns: 120, rows: 40};
	const store = createStore<Session, Action>(
		firstSession({language: 'zh', ...forms, thisYear: 2026, size}),
		world.perform,
		respond,
		waitsFor,
	);
	const key = (name: string, text?: string): Action => ({
		type: 'key',
		key: {name, ...(text && {text})},
		time,
	});
	store.dispatch({type: 'openDraft', id: made.draft.id});
	store.dispatch(key('alt+3'));
	const before = store.get();
	t.is(before.desk?.tab, 'requests');
	// One read: the block, Enter for its preview, and a figure typed into the next cell.
	store.dispatch({type: 'paste', text: '1\t2\t3\n4\t5\t6\n', time});
	for (const one of [key('enter'), key('down'), key('down'), key('text', '7'), key('enter')])
		store.dispatch(one);
	t.is(store.get().desk?.draft.revision, 0, 'nothing is loaded yet');
	await new Promise<void>((resolve) => {
		store.subscribe(() => {
			if (store.get().desk?.draft.revision === 2) resolve();
		});
	});
	const {figures} = store.get().desk!.draft;
	const of = (row: string, column: string) => figures[`requests/${row}/${column}`]?.value;
	t.deepEqual([of('received', 'person'), of('carriedOver', 'enterprise')], [1, 5]);
	t.is(of('disclosed', 'person'), 7);
	t.is(store.get().layers.length, 1);
});

test('where nothing of it is loaded, what a page needs comes before its action, and each once', async (t) => {
	const forms = loadForms();
	const asked: string[] = [];
	const size = {columns: 120, rows: 40};
	const store = createStore<Session, Action>(
		firstSession({language: 'zh', ...forms, thisYear: 2026, size}),
		({type}) => void asked.push(type),
		respond,
		waitsFor,
	);
	store.dispatch({type: 'askNewDraft'});
	store.dispatch({type: 'quit'});
	await new Promise<void>((resolve) => {
		store.subscribe(() => {
			if (store.get().ended) resolve();
		});
	});
	t.deepEqual(asked, ['shut', 'quit']);
	t.is(store.get().layers.at(-1)?.page, 'new-draft');
});
