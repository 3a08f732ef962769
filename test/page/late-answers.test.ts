import test, {type ExecutionContext} from 'ava';
import {isSlow} from '../../source/program/pending.ts';
import type {Request} from '../../source/program/request.ts';
import type {Reading} from '../../source/workbook/reading.ts';
import {type Driven, fill, start, time} from './drive.ts';

const received = 'requests/received/person';

function reading(parts: Partial<Reading> = {}): Reading {
	return {
		file: '年报.xlsx',
		form: '2021',
		unit: '测试市某局',
		year: 2024,
		cells: {[received]: {value: 5, source: '三!D7'}},
		faults: [],
		unmatched: [],
		ambiguous: [],
		missing: [],
		notes: [],
		...parts,
	};
}

/** What takes its time, how it is asked for on the open draft, and what it brings. */
const slow: Array<{
	name: string;
	type: Request['type'];
	ask(driven: Driven): void;
	answer(driven: Driven): void;
	/** The page that it opens on the page that asked. */
	opens: string;
	/** What was asked for is written and cannot be left alone. */
	isWritten?: true;
}> = [
	{
		name: 'reading a file for the draft',
		type: 'readFile',
		ask: (driven) => driven.dispatch({type: 'openFile', path: '/tmp/年报.xlsx', purpose: 'import'}),
		answer: (driven) =>
			driven.answer({type: 'fileRead', path: '/tmp/年报.xlsx', reading: reading(), time}),
		opens: 'preview',
	},
	{
		name: 'listing a folder',
		type: 'listFolder',
		ask: (driven) => driven.dispatch({type: 'browse', purpose: 'import'}),
		answer: (driven) => driven.answer({type: 'folder', folder: '/tmp', entries: []}),
		opens: 'browse',
	},
	{
		name: 'an export',
		type: 'export',
		ask: (driven) => driven.keys('ctrl+p enter enter enter enter'),
		answer: (driven) => driven.answer({type: 'exported', file: 'a.xlsx', lines: [], time}),
		opens: 'choice',
		isWritten: true,
	},
];

/** Other pages, opened over the one that asked. */
const over: Array<[name: string, open: (driven: Driven) => void]> = [
	['help', (driven) => driven.dispatch({type: 'openHelp'})],
	['palette', (driven) => driven.dispatch({type: 'openPalette'})],
	['search', (driven) => driven.dispatch({type: 'openSearch'})],
	['history', (driven) => driven.dispatch({type: 'openHistory', of: 'draft'})],
	['header', (driven) => driven.dispatch({type: 'askHeader'})],
	['last year', (driven) => driven.dispatch({type: 'askLastYear'})],
	['goto', (driven) => driven.dispatch({type: 'askGoto'})],
	['new draft', (driven) => driven.dispatch({type: 'askNewDraft'})],
	['hand-in', (driven) => driven.dispatch({type: 'askHandIn'})],
	['zeros', (driven) => driven.dispatch({type: 'askZeros'})],
];

const depth = (driven: Driven) => driven.session().layers.length;
/** Requests whose answers are waited for, but for the last year that nobody asked for. */
const waits = (driven: Driven) => driven.session().pending.filter(({request}) => isSlow(request));
const top = (driven: Driven) => driven.session().layers.at(-1)?.page;

function isAsked(t: ExecutionContext, driven: Driven, type: Request['type']): void {
	t.is(driven.asked.at(-1)?.type, type);
	t.is(waits(driven).at(-1)?.request.type, type);
}

for (const {name, type, ask, answer, opens} of slow)
	for (const [other, open] of over) {
		test(`${name}, then ${other} is opened: what comes waits until the page that asked is on top again`, (t) => {
			const driven = fill({[received]: 1});
			ask(driven);
			isAsked(t, driven, type);
			open(driven);
			const covered = depth(driven);
			const page = top(driven);
			answer(driven);
			t.is(top(driven), page, 'nothing opens over another page');
			t.is(depth(driven), covered);
			driven.keys('esc');
			t.is(top(driven), opens);
			t.is(waits(driven).length, 0);
			driven.keys('esc');
			t.is(waits(driven).length, 0);
		});

		test(`${other} is opened, then ${name} is asked for from it: what comes opens over it, and goes with it`, (t) => {
			if (type !== 'listFolder') return t.pass();
			const driven = fill({[received]: 1});
			open(driven);
			const before = depth(driven);
			ask(driven);
			isAsked(t, driven, type);
			answer(driven);
			t.is(depth(driven), before + 1);
			driven.keys('esc');
			t.is(depth(driven), before);
			ask(driven);
			driven.dispatch({type: 'close'});
			answer(driven);
			t.is(depth(driven), before - 1, 'the page that asked is gone, and so is what it asked for');
			t.is(waits(driven).length, 0);
		});
	}

for (const {name, ask, answer, isWritten} of slow) {
	test(`${name}, then another draft is opened: nothing of it lands there`, (t) => {
		const driven = fill({[received]: 1});
		const {draft} = driven.drafts.create('2021', {unit: '乙局', year: 2024});
		ask(driven);
		driven.dispatch({type: 'openDraft', id: draft.id});
		if (isWritten) {
			t.not(driven.draft().id, draft.id, 'what is being written is waited for');
			return;
		}

		driven.keys('7');
		t.is(driven.desk().editor?.text, '7');
		answer(driven);
		t.is(driven.draft().id, draft.id);
		t.is(driven.dialog(), undefined);
		t.is(driven.desk().editor?.text, '7');
		t.is(waits(driven).length, 0);
		driven.keys('enter');
		t.is(driven.value('disclosure/regulations/issued'), 7);
	});

	test(`${name}, then the start page: nothing of it lands there`, (t) => {
		const driven = fill({[received]: 1});
		ask(driven);
		driven.dispatch({type: 'goToStart'});
		if (isWritten) {
			t.is(driven.ground(), 'desk');
			return;
		}

		answer(driven);
		t.is(driven.ground(), 'start');
		t.is(driven.dialog(), undefined);
		t.is(waits(driven).length, 0);
	});
}

test('a file that comes while a cell is being typed waits until the cell is accepted', (t) => {
	const driven = fill();
	driven.dispatch({type: 'openFile', path: '/tmp/年报.xlsx', purpose: 'import'}).keys('7');
	driven.answer({type: 'fileRead', path: '/tmp/年报.xlsx', reading: reading(), time});
	t.is(driven.dialog(), undefined);
	t.is(driven.desk().editor?.text, '7');
	driven.keys('enter');
	t.is(driven.value(received), 7);
	t.is(driven.dialog()?.page, 'preview');
});

test('a reading that is no longer wanted is ended in the world as well', (t) => {
	const driven = fill();
	driven.dispatch({type: 'openFile', path: '/tmp/年报.xlsx', purpose: 'import'});
	const {id} = waits(driven)[0]!;
	driven.dispatch({type: 'goToStart'});
	t.deepEqual(driven.asked.at(-1), {type: 'cancel', id});
});

test('Esc ends a reading, says so, and leaves the page as it was', (t) => {
	const driven = start((request) =>
		request.type === 'listFolder'
			? {type: 'folder', folder: '/tmp', entries: [{name: '年报.xlsx', kind: 'file'}]}
			: undefined,
	);
	driven.dispatch({type: 'goToStart'}).keys('i enter');
	t.like(driven.asked.at(-1), {type: 'readFile', path: '/tmp/年报.xlsx'});
	driven.keys('esc');
	t.is(driven.asked.at(-1)?.type, 'cancel');
	t.is(driven.dialog()?.page, 'browse');
	t.regex(driven.notice(), /已取消读取/);
	driven.answer({type: 'fileRead', path: '/tmp/年报.xlsx', reading: reading(), time});
	t.is(driven.dialog()?.page, 'browse');
	driven.keys('esc');
	t.is(driven.dialog(), undefined);
	driven.dispatch({type: 'openFile', path: '/tmp/年报.xlsx', purpose: 'import'}).keys('esc');
	t.is(driven.asked.at(-1)?.type, 'cancel');
	t.is(waits(driven).length, 0);
});

test('what waits is said for each request, with how long it takes; another answer does not end it', (t) => {
	const driven = fill();
	driven.dispatch({type: 'openFile', path: '/tmp/年报.xlsx', purpose: 'import'});
	const [pending] = waits(driven);
	driven.dispatch({
		type: 'answered',
		to: pending!.id,
		answer: {status: 'progress', progress: {seconds: 3}},
	});
	t.is(waits(driven)[0]?.progress?.seconds, 3);
	driven.keys('5 enter');
	t.is(driven.value(received), 5);
	t.is(waits(driven).length, 1, 'a save is answered, the reading still waited for');
	driven.answer({type: 'fileRead', path: '/tmp/年报.xlsx', reading: reading(), time});
	t.is(driven.dialog()?.page, 'preview');
	t.is(waits(driven).length, 0);
});

test('an answer to nothing that is waited for changes nothing', (t) => {
	const driven = fill();
	const before = driven.session();
	driven.dispatch({
		type: 'answered',
		to: 999,
		answer: {
			status: 'done',
			outcome: {type: 'fileRead', path: '/tmp/年报.xlsx', reading: reading(), time},
		},
	});
	t.deepEqual(driven.session(), before);
});

test('while an export is written its page stays, and the program does not end', (t) => {
	const driven = fill({[received]: 1}).keys('ctrl+p enter enter enter enter');
	driven.keys('esc');
	t.is(top(driven), 'hand-in');
	driven.dispatch({type: 'quit'});
	t.is(driven.session().ended, undefined);
	driven.answer({type: 'exported', file: 'a.xlsx', lines: [], time}).keys('enter');
	driven.dispatch({type: 'quit'});
	t.true(driven.session().ended);
});
