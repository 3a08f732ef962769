import test from 'ava';
import {newView} from '../../../source/look/view.ts';
import type {Browse} from '../../../source/page/browse/state.ts';
import {browseEntries} from '../../../source/page/browse/state.ts';
import {typedPath} from '../../../source/page/browse/typed-path.ts';
import {paintScreen} from '../../../source/pages.ts';
import type {FilePurpose, FolderEntry, Request} from '../../../source/program/request.ts';
import {type Driven, start, time} from '../drive.ts';
import {screenOf} from '../screen-of.ts';

const tree: Record<string, readonly FolderEntry[]> = {
	'/home/u': [
		{name: '..', kind: 'folder'},
		{name: '报表', kind: 'folder'},
		{name: '2023年报.xlsx', kind: 'file', bytes: 9000},
		{name: '2024年报.docx', kind: 'file', bytes: 9000},
		{name: '年报', kind: 'file', bytes: 5},
		{name: '年报.xlsx', kind: 'file', bytes: 9000},
		{name: '照片.jpg', kind: 'file', bytes: 9000},
		{name: '草稿包.zip', kind: 'file', bytes: 9000},
	],
	'/home/u/报表': [
		{name: '..', kind: 'folder'},
		{name: 'a.xls', kind: 'file', bytes: 9000},
	],
};

/** The browser open on /home/u. */
function browser(purpose: FilePurpose = 'import'): Driven {
	const gouji = start((request: Request) => {
		if (request.type !== 'listFolder') return undefined;
		const folder = (request.folder ?? '').replace(/(?<=.)\/$/, '');
		const entries = tree[folder];
		return entries && {type: 'folder', folder, entries};
	});
	return gouji.dispatch({type: 'goToStart'}, {type: 'browse', purpose, folder: '/home/u'});
}

function own(gouji: Driven): Browse {
	const dialog = gouji.dialog();
	if (dialog?.page !== 'browse') throw new TypeError(`${dialog?.page} is on top`);
	return dialog;
}

const names = (gouji: Driven) => browseEntries(own(gouji)).map(({name}) => name);

/** What is typed in /home/u; the file that Enter then asks to be read, or the folder it shows. */
const taken: ReadonlyArray<[typed: string, path: string]> = [
	['年报', '/home/u/年报'],
	['年报.xlsx', '/home/u/年报.xlsx'],
	['2024', '/home/u/2024年报.docx'],
	['./年报.xlsx', '/home/u/年报.xlsx'],
	['报表/a.xls', '/home/u/报表/a.xls'],
	['/tmp/别处.xlsx', '/tmp/别处.xlsx'],
	["'/tmp/我的 年报.xlsx'", '/tmp/我的 年报.xlsx'],
	['“/tmp/我的 年报.xlsx”', '/tmp/我的 年报.xlsx'],
	['/tmp/我的\\ 年报.xlsx', '/tmp/我的 年报.xlsx'],
	['file:///tmp/%E5%B9%B4.xlsx', '/tmp/年.xlsx'],
	['~/年报.xlsx', '~/年报.xlsx'],
	['C:\\报表\\年报.xlsx', 'C:\\报表\\年报.xlsx'],
	['照片.jpg', '/home/u/照片.jpg'],
];

for (const [typed, path] of taken)
	test(`Enter takes what is written: ${typed}`, (t) => {
		const gouji = browser();
		gouji.keys(`text:${typed.replaceAll(' ', '␣')} enter`);
		t.like(gouji.asked.at(-1), {type: 'readFile', path});
	});

test('Enter goes into a folder that is written', (t) => {
	for (const typed of ['报表', '报表/', '/home/u/报表/']) {
		const gouji = browser();
		gouji.keys(`text:${typed} enter`);
		t.deepEqual(names(gouji), ['..', 'a.xls'], typed);
	}
});

test('what is typed filters, also behind the folder that is shown', (t) => {
	const gouji = browser();
	gouji.keys('text:2024');
	t.deepEqual(names(gouji), ['2024年报.docx']);
	gouji.keys('ctrl+u text:/home/u/2023');
	t.deepEqual(names(gouji), ['2023年报.xlsx']);
	gouji.keys('ctrl+u text:./报表');
	t.deepEqual(names(gouji), ['报表']);
	gouji.keys('ctrl+u');
	t.is(names(gouji).length, 8);
});

test('Tab completes as far as the names agree, goes into the only folder, and then from entry to entry', (t) => {
	const gouji = browser();
	gouji.keys('text:20 tab');
	t.is(own(gouji).typing.text, '202');
	gouji.keys('text:4 tab');
	t.is(own(gouji).typing.text, '2024年报.docx');
	gouji.keys('enter');
	t.like(gouji.asked.at(-1), {type: 'readFile', path: '/home/u/2024年报.docx'});
	gouji.keys('ctrl+u text:报 tab');
	t.is(own(gouji).folder, '/home/u/报表');
	t.is(own(gouji).typing.text, '');
	gouji.keys('tab');
	t.is(own(gouji).chosen, 1);
	gouji.keys('tab');
	t.is(own(gouji).chosen, 0);
	gouji.keys('tab shift+tab');
	t.is(own(gouji).chosen, 0);
});

test('Tab behind a path shows its folder with the rest as what is sought', (t) => {
	const gouji = browser();
	gouji.keys('text:报表/a tab');
	t.is(own(gouji).folder, '/home/u/报表');
	t.is(own(gouji).typing.text, 'a');
	gouji.keys('tab');
	t.is(own(gouji).typing.text, 'a.xls');
});

test('Tab completes nothing that cannot be read', (t) => {
	const gouji = browser();
	gouji.keys('text:照 tab');
	t.is(own(gouji).typing.text, '照');
});

test('a file dropped on the browser stands there alone', (t) => {
	const gouji = browser();
	gouji.keys('text:年报');
	gouji.dispatch({type: 'paste', text: "'/tmp/我的 年报.xlsx' ", time}).keys('enter');
	t.like(gouji.asked.at(-1), {type: 'readFile', path: '/tmp/我的 年报.xlsx'});
	gouji.keys('ctrl+u text:20').dispatch({type: 'paste', text: '24', time});
	t.is(own(gouji).typing.text, '2024');
});

for (const [purpose, readable] of [
	['import', ['2023年报.xlsx', '2024年报.docx', '年报.xlsx']],
	['lastYear', ['2023年报.xlsx', '2024年报.docx', '年报.xlsx']],
	['model', ['2023年报.xlsx', '年报.xlsx']],
	['archive', ['草稿包.zip']],
] as const)
	test(`files that cannot be read for ${purpose} are faint`, (t) => {
		const gouji = browser(purpose);
		gouji.dispatch({type: 'resize', columns: 80, rows: 24});
		const theme = {color: true, wideAmbiguous: false};
		const lines = paintScreen(theme, gouji.session(), newView()).lines;
		const files = tree['/home/u']!.filter(({kind}) => kind === 'file').map(({name}) => name);
		const clear = files.filter((name) =>
			lines.some((line) => line.includes(` ${name} `) && !line.includes('\u001B[2m')),
		);
		t.deepEqual(clear, readable as unknown as string[]);
		t.regex(screenOf(gouji, 80, 24), /Tab 补全名称/);
	});

test('the folder of a path is told from its last part', (t) => {
	for (const [text, folder, rest] of [
		['年报', undefined, '年报'],
		['', undefined, ''],
		['..', '/home/u/..', ''],
		['~', '~', ''],
		['/', '/', ''],
		['a/b/c', '/home/u/a/b/', 'c'],
		['C:\\a\\b', 'C:\\a\\', 'b'],
	] as const) {
		const found = typedPath(text, '/home/u');
		t.is(found.folder, folder, text);
		t.is(found.rest, rest, text);
	}
});

test('a folder that is dropped on the start page is rolled up, or one file out of it imported', (t) => {
	const folder = {type: 'folder', folder: '/收件', entries: []} as const;
	const gouji = start((request) =>
		request.type === 'readFile' || request.type === 'listFolder' ? folder : undefined,
	);
	gouji.dispatch({type: 'goToStart'}, {type: 'paste', text: '/收件', time});
	t.regex(screenOf(gouji), /> 汇总\s+导入文件/);
	gouji.keys('enter');
	t.like(gouji.asked.at(-1), {type: 'openRollUp', wanted: {folders: ['/收件']}});
	gouji.dispatch({type: 'paste', text: '/收件', time}).keys('down enter');
	t.is(own(gouji).folder, '/收件');
});
