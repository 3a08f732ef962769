import {
	copyFileSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import test, {type ExecutionContext} from 'ava';
import {firstSession} from '../../source/desk/first-session.ts';
import type {Session} from '../../source/desk/session.ts';
import {homeDrafts} from '../../source/files/drafts/home-drafts.ts';
import {loadForms} from '../../source/files/load-forms.ts';
import {performing} from '../../source/files/perform.ts';
import type {Settled} from '../../source/files/perform-read.ts';
import {templatesFolder} from '../../source/files/templates-folder.ts';
import type {Browse} from '../../source/page/browse/state.ts';
import {type Action, loadPages, respond} from '../../source/pages.ts';
import type {Choice} from '../../source/program/choice.ts';
import {groundOf, topOf} from '../../source/program/layer.ts';
import {createStore} from '../../source/program/store.ts';
import {kindOf} from '../../source/workbook/export/kinds.ts';

await loadPages();
const forms = loadForms();
const licences = 'disclosure/licences/decisions';
const time = '2026-01-05T09:00:00+08:00';

/** The whole program on a real folder, without a screen. */
function program(
	t: ExecutionContext,
	home = mkdtempSync(path.join(tmpdir(), 'gouji-')),
	settled: Settled = {},
) {
	t.teardown(() => rmSync(home, {recursive: true, force: true}));
	const drafts = homeDrafts(home, {now: () => time, who: '经办人'});
	const world = performing({drafts: () => drafts, forms, home, now: () => time, settled});
	t.teardown(() => world.close());
	const folder = path.join(home, 'out');
	mkdirSync(folder, {recursive: true});
	const session = firstSession({
		language: 'zh',
		...forms,
		thisYear: 2026,
		size: {columns: 120, rows: 40},
		folder,
		who: '经办人',
	});
	const store = createStore<Session, Action>(session, world.perform, respond);
	const keys = (...names: string[]) => {
		for (const name of names) {
			const isKey = name.length > 1 && /^[a-z\d+]+$/.test(name) && !/^\d+$/.test(name);
			if (isKey) store.dispatch({type: 'key', key: {name}, time});
			else store.dispatch({type: 'key', key: {name: 'text', text: name}, time});
		}
	};

	/** Waits for what a promise of the world brings. */
	const until = (fits: (session: Session) => boolean) =>
		new Promise<Session>((resolve) => {
			const stop = store.subscribe(() => {
				if (!fits(store.get())) return;
				stop();
				resolve(store.get());
			});
			if (fits(store.get())) {
				stop();
				resolve(store.get());
			}
		});
	return {
		home,
		folder,
		store,
		keys,
		until,
		close: world.close,
		dispatch: (...actions: Action[]) => {
			for (const action of actions) store.dispatch(action);
		},
		desk() {
			const {desk} = store.get();
			if (!desk) throw new TypeError('no draft is open');
			return desk;
		},
	};
}

type Program = ReturnType<typeof program>;

function linesOf(session: Session): Choice['lines'] {
	const top = topOf(session);
	return top.page === 'choice' ? (top as Choice).lines : [];
}

function browseOf(session: Session): Browse | undefined {
	const top = topOf(session);
	return top.page === 'browse' ? (top as Browse) : undefined;
}

function newDraft(one: Program): void {
	one.dispatch({type: 'goToStart'});
	one.keys('n', '测试局', 'enter', 'enter', '2024', 'enter');
	one.keys('alt+3');
}

test('what is typed is on the disk, and a new start goes on with it', (t) => {
	const first = program(t);
	newDraft(first);
	first.keys('5', 'enter', '6', 'enter', 'ctrl+z');
	first.close();
	const second = program(t, first.home);
	second.dispatch({type: 'goToStart'});
	second.keys('enter');
	t.is(second.desk().draft.figures['requests/received/person']?.value, 5);
	t.is(second.desk().draft.figures['requests/carriedOver/person'], undefined);
	second.keys('ctrl+y');
	t.is(second.desk().draft.figures['requests/carriedOver/person']?.value, 6);
	t.is(second.desk().history.steps.at(-1)?.who, '经办人');
});

test('a new draft is compared with the unit’s own draft of the year before', (t) => {
	const one = program(t);
	newDraft(one);
	one.keys('5', 'enter');
	one.dispatch({type: 'goToStart'});
	one.keys('n', '测试局', 'enter', 'enter', '2025', 'enter');
	t.like(one.desk().draft.header.lastYear, {year: 2024, origin: '测试局2024年度'});
	t.is(one.desk().draft.header.lastYear?.figures['requests/received/person']?.value, 5);
});

test('a second window is offered to read or to take over, and the first can save no more', (t) => {
	const first = program(t);
	newDraft(first);
	const second = program(t, first.home);
	second.dispatch({type: 'goToStart'});
	second.keys('enter');
	t.is(topOf(second.store.get()).page, 'choice');
	second.keys('enter');
	t.true(second.desk().readOnly);
	second.dispatch({type: 'goToStart'});
	second.keys('enter', 'down', 'enter');
	t.false(second.desk().readOnly);
	first.keys('5', 'enter');
	t.is(first.desk().editor?.text, '5');
	t.is(first.desk().editor?.why?.key, 'draft.lostLock');
});

test('a draft is handed in, corrected, handed in again, and read back from what was handed in', async (t) => {
	const one = program(t);
	newDraft(one);
	one.keys('5', 'enter', 'z', 'up', 'enter');
	one.keys(':', '无上年数据', 'enter', 'enter');
	t.is(one.desk().draft.header.noLastYear, '首年');
	// Without the balance it is blocked, and says so in the dialog.
	one.keys('alt+3', 'ctrl+home', '0', 'enter', 'ctrl+p');
	one.keys('enter', 'enter', 'enter', 'enter', 'enter');
	await one.until((session) => topOf(session).page === 'choice');
	t.is(one.desk().draft.header.handedIn?.length, 1);
	t.deepEqual(readdirSync(one.folder), ['测试局-2024年度统计表-第1次.xlsx']);
	one.keys('enter');
	one.dispatch({type: 'goTo', address: licences});
	one.keys('7', 'enter', 'ctrl+p', 'enter', 'enter', 'enter', 'enter', 'enter');
	await one.until(() => one.desk().draft.header.handedIn?.length === 2);
	const second = '测试局-2024年度统计表-第2次.xlsx';
	t.true(readdirSync(one.folder).includes(second), 'beside the first, by its number');
	const keysOf = linesOf(one.store.get()).map(({words}) =>
		typeof words === 'string' ? words : words.key,
	);
	t.true(keysOf.includes('session.receipt.correction'));
	one.keys('enter');
	const file = path.join(one.folder, second);
	one.dispatch({type: 'goTo', address: licences});
	one.keys('1', '2', 'enter');
	one.dispatch({type: 'openFile', path: file, purpose: 'import'});
	await one.until((session) => topOf(session).page === 'preview');
	one.keys('enter');
	t.is(one.desk().draft.figures[licences]?.value, 7);
	one.dispatch({type: 'goToStart'});
	t.is(groundOf(one.store.get()).page, 'start');
	t.deepEqual(one.store.get().recent, [file]);
});

test('a hand-in without a changed figure replaces nothing and is no correction', async (t) => {
	const one = program(t);
	newDraft(one);
	one.keys('5', 'enter', 'z', 'up', 'enter', ':', '无上年数据', 'enter', 'enter');
	one.keys('alt+3', 'ctrl+home', '0', 'enter', 'ctrl+p');
	one.keys('enter', 'enter', 'enter', 'enter', 'enter');
	await one.until(() => one.desk().draft.header.handedIn?.length === 1);
	one.keys('enter', 'ctrl+p', 'enter', 'enter', 'enter', 'enter', 'enter');
	await one.until((session) => topOf(session).page === 'choice');
	// It has the name of the first: it still is the first.
	one.keys('down', 'enter');
	await one.until(() => one.desk().draft.header.handedIn?.length === 2);
	t.is(one.desk().draft.header.handedIn?.at(-1)?.number, 1);
	const keysOf = linesOf(one.store.get()).map(({words}) =>
		typeof words === 'string' ? words : words.key,
	);
	t.true(keysOf.includes('export.unchanged'));
	t.false(keysOf.some((key) => /correction|redo|again/.test(key)));
});

test('the superior’s workbook is filled in place, and its formulas are held against our totals', async (t) => {
	const one = program(t);
	newDraft(one);
	one.keys('5', 'enter', 'z', 'up', 'enter', ':', '无上年数据', 'enter', 'enter');
	one.keys('alt+3', 'ctrl+home', '0', 'enter');
	const into = path.join(one.home, '主管部门表样.xlsx');
	copyFileSync(path.join(templatesFolder(), '2021.xlsx'), into);
	const {draft} = one.desk();
	const request = {
		kind: 'return',
		draft,
		folder: one.folder,
		name: '报送',
		into,
		head: true,
	} as const;
	one.dispatch({type: 'exportNow', request: {type: 'export', ...request, force: false, time}});
	const lines = linesOf(await one.until((session) => topOf(session).page === 'choice'));
	t.true(
		lines.some(({words}) => typeof words === 'object' && words.key === 'session.receipt.formulas'),
	);
	t.deepEqual(readdirSync(one.folder), ['报送.xlsx']);
});

test('a folder is listed with its folders first, without what is hidden or left behind', async (t) => {
	const one = program(t);
	for (const name of ['b.xlsx', '.hidden', '~$b.xlsx'])
		writeFileSync(path.join(one.folder, name), '');
	mkdirSync(path.join(one.folder, 'z'));
	one.dispatch({type: 'goToStart'}, {type: 'browse', purpose: 'import'});
	t.deepEqual(
		browseOf(one.store.get())?.entries.map(({name}) => name),
		['..', 'z', 'b.xlsx'],
	);
	one.keys('/nowhere/年报.xlsx', 'enter');
	await one.until((session) => browseOf(session)?.why !== undefined);
	one.dispatch({type: 'browse', purpose: 'import', folder: path.join(one.folder, 'missing')});
	t.is(browseOf(one.store.get())?.why?.key, 'file.missing');
});

test('a draft goes into the bin and back, into an archive and out of it', (t) => {
	const one = program(t);
	newDraft(one);
	one.keys('5', 'enter');
	one.dispatch({type: 'goToStart'});
	one.keys(':', '打包草稿', 'enter', 'enter');
	const [archive] = readdirSync(one.folder);
	t.truthy(archive);
	one.keys('delete', 'down', 'enter');
	t.is(one.store.get().drafts.length, 0);
	t.is(one.store.get().bin.length, 1);
	one.dispatch({type: 'openFile', path: path.join(one.folder, archive!), purpose: 'archive'});
	t.is(one.desk().draft.figures['requests/received/person']?.value, 5);
	one.dispatch({type: 'goToStart'}, {type: 'openBin'});
	one.keys('enter');
	t.is(one.store.get().drafts.length, 2);
	t.true(existsSync(path.join(one.home, 'drafts')));
});

test('what the call settled fills in for a file that names neither unit nor year', async (t) => {
	const one = program(t, undefined, {unit: '测试局', year: 2024});
	const file = path.join(one.folder, '表.csv');
	writeFileSync(file, '第二十条第（五）项\n信息内容,本年处理决定数量\n行政许可,70\n');
	one.dispatch({type: 'openFile', path: file, purpose: 'import'});
	const opened = await one.until((session) => session.layers.length > 1);
	t.is(topOf(opened).page, 'preview');
	one.keys('enter');
	t.like(one.desk().draft.header, {unit: '测试局', year: 2024});
	t.is(one.desk().draft.figures[licences]?.value, 70);
});

test('a year that last year’s file does not name stays open, and is asked for', async (t) => {
	const one = program(t, undefined, {year: 2024, unit: '测试局'});
	newDraft(one);
	one.keys('5', 'enter');
	const {draft, form, checked} = one.desk();
	const made = await kindOf('html').write({draft, form, checked} as never, '.html');
	const text = made.make === 'text' ? made.text : '';
	for (const [says, asks] of [
		['', true],
		['2023年', false],
	] as const) {
		const file = path.join(one.folder, `上年${says}.html`);
		writeFileSync(file, text.replaceAll('2024年', says));
		one.dispatch({type: 'openFile', path: file, purpose: 'lastYear'});
		await one.until(({pending}) => pending.length === 0);
		const top = topOf(one.store.get());
		t.is(top.page === 'choice', asks, says);
		t.is(one.desk().draft.header.lastYear !== undefined, !asks, says);
		if (asks) one.keys('esc');
	}
});

test('a folder that is named where a file is asked for is shown, once it is said that one file of it is meant', (t) => {
	const one = program(t);
	one.dispatch({type: 'goToStart'}, {type: 'openFile', path: one.folder, purpose: 'import'});
	t.is(browseOf(one.store.get()), undefined);
	one.keys('down', 'enter');
	t.is(browseOf(one.store.get())?.folder, one.folder);
});
