import test from 'ava';
import {newView} from '../../source/look/view.ts';
import {paintScreen} from '../../source/pages.ts';
import type {FolderEntry} from '../../source/program/request.ts';
import {type Driven, fill, report, start, time} from './drive.ts';

const entries: FolderEntry[] = [
	{name: '..', kind: 'folder'},
	{name: '旧报表', kind: 'folder'},
	{name: '2022年报.xlsx', kind: 'file', bytes: 9000},
	{name: '2023年报.xlsx', kind: 'file', bytes: 9000},
	{name: '台账.xlsx', kind: 'file', bytes: 9000},
	{name: '2024年报.xlsx', kind: 'file', bytes: 9000},
];

function browser(): Driven {
	const driven = start((request) =>
		request.type === 'listFolder' ? {type: 'folder', folder: '/tmp', entries} : undefined,
	);
	return driven.dispatch({type: 'goToStart'}, {type: 'browse', purpose: 'import'});
}

function lines(driven: Driven): string[] {
	return paintScreen({color: false, wideAmbiguous: false}, driven.session(), newView()).lines.map(
		(line) => line.replaceAll(/\u001B\[[\d;]*m/g, ''),
	);
}

/** What of the list is clicked where, from top to bottom. */
function clicks(driven: Driven): number[] {
	const {zones} = paintScreen({color: false, wideAmbiguous: false}, driven.session(), newView());
	return [...new Set(zones.flatMap(({target}) => (target.on === 'line' ? [target.index] : [])))];
}

test('the file that is marked in the browser is the file that is read, whatever filters the names', (t) => {
	for (const [typed, steps, name] of [
		['年报', 0, '2022年报.xlsx'],
		['年报', 2, '2024年报.xlsx'],
		['台', 0, '台账.xlsx'],
		['', 3, '2023年报.xlsx'],
	] as const) {
		const driven = browser();
		if (typed) driven.keys(`text:${typed}`);
		driven.keys('down '.repeat(steps));
		const marked = lines(driven).find((line) => line.startsWith(' > '));
		t.true(marked?.includes(name), `${typed} ${steps}: ${marked}`);
		driven.keys('enter');
		t.like(driven.asked.at(-1), {type: 'readFile', path: `/tmp/${name}`});
	}
});

test('the browser shows the names that fit, and no others, for keys and mouse alike', (t) => {
	const driven = browser().keys('text:年报');
	const shown = lines(driven).join('\n');
	t.true(['2022', '2023', '2024'].every((year) => shown.includes(`${year}年报.xlsx`)));
	t.false(shown.includes('台账'));
	t.deepEqual(clicks(driven), [0, 1, 2]);
	driven.keys('ctrl+end');
	t.true(lines(driven).some((line) => line.startsWith(' > ') && line.includes('2024')));
	driven.keys('down down down');
	t.true(lines(driven).some((line) => line.startsWith(' > ') && line.includes('2024')));
	driven.dispatch({type: 'point', target: {on: 'line', index: 1}, how: 'twice', time});
	t.like(driven.asked.at(-1), {type: 'readFile', path: '/tmp/2023年报.xlsx'});
});

const lists: Array<[name: string, open: () => Driven]> = [
	['start', () => start().dispatch({type: 'goToStart'})],
	['browse', () => browser().keys('text:年报')],
	['palette', () => fill().keys(': text:查')],
	['search', () => fill().keys('ctrl+f text:公开')],
	['history', () => fill().keys('5 enter 6 enter 7 enter H')],
	['choice', () => fill().keys('z')],
	[
		'findings',
		() => fill({...report('suqian-city-2024'), 'requests/received/person': 1}).keys('alt+7'),
	],
];

for (const [name, open] of lists)
	test(`every entry of ${name} that can be chosen is painted, and every painted one can be chosen`, (t) => {
		const driven = open().dispatch({type: 'resize', columns: 120, rows: 90});
		const painted = clicks(driven);
		t.deepEqual(painted, [...painted.keys()]);
		const chosen = () => {
			const top = driven.session().layers.at(-1) as {chosen?: number};
			return top.chosen ?? driven.desk().finding;
		};
		driven.keys('ctrl+home');
		t.is(chosen(), 0);
		driven.keys('ctrl+end');
		// A drawer shows as many as there is room for, and goes on below.
		const isDrawer = name === 'palette' || name === 'search';
		t.true(isDrawer ? chosen() >= painted.length - 1 : chosen() === painted.length - 1);
		driven.keys('down pagedown');
		t.true(lines(driven).some((line) => line.startsWith(' > ')));
	});
