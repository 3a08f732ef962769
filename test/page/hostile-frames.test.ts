import test from 'ava';
import {newView} from '../../source/look/view.ts';
import {paintScreen, spokenLines} from '../../source/pages.ts';
import type {Reading} from '../../source/workbook/reading.ts';
import {type Driven, fill, start, time} from './drive.ts';

/** Moves the cursor, colours, sets the window's title, rings, ends lines, turns the reading order. */
const hostile = 'A\u001B[2J\u001B[31m\u001B]0;x\u0007\u0000\r\n\t\u0008\u007F\u009B1m\u202Ez';
const at = 'requests/received/person';
const other = 'requests/received/enterprise';

function reading(): Reading {
	const source = `${hostile}!D7`;
	return {
		file: `${hostile}.xlsx`,
		form: '2021',
		unit: hostile,
		year: 2023,
		cells: {[at]: {value: 5, remark: hostile, source}},
		faults: [{source, text: hostile, why: 'words', address: at}],
		unmatched: [{source, label: hostile}],
		ambiguous: [{source, label: hostile, candidates: []}],
		missing: [],
		notes: [],
	};
}

const draft = () =>
	fill(
		{
			[at]: {value: 3, remark: hostile, source: `${hostile}.xlsx|${hostile}!D7`},
			[other]: {value: null, text: hostile},
		},
		at,
		{
			unit: hostile,
			preparer: hostile,
			lastYear: {year: 2023, form: '2021', figures: {}, origin: hostile},
		},
	);

const pages: Array<[name: string, open: () => Driven]> = [
	['a cell with a remark and a source', draft],
	['a cell with words', () => draft().keys('right')],
	['the findings', () => draft().keys('alt+7')],
	['the header', () => draft().keys('t')],
	['a history', () => draft().keys('7 enter H')],
	['the list before an export', () => draft().keys('ctrl+p')],
	[
		'a receipt',
		() => draft().exported({file: `/tmp/${hostile}.xlsx`, lines: [{words: hostile}], time}),
	],
	['a preview', () => draft().read(reading())],
	['a pasted block', () => draft().dispatch({type: 'paste', text: `1\t${hostile}\n2\t3`, time})],
	['a pasted word', () => draft().dispatch({type: 'paste', text: hostile, time})],
	[
		'a word pasted into a field',
		() => draft().keys('t').dispatch({type: 'paste', text: hostile, time}),
	],
	[
		'a start page',
		() => {
			const driven = start();
			driven.drafts.create('2021', {unit: hostile, year: 2024});
			return driven.dispatch({type: 'goToStart'});
		},
	],
	[
		'a folder',
		() =>
			start((request) =>
				request.type === 'listFolder'
					? {type: 'folder', folder: `/tmp/${hostile}`, entries: [{name: hostile, kind: 'file'}]}
					: undefined,
			).dispatch({type: 'goToStart'}, {type: 'browse', purpose: 'import'}),
	],
	[
		'a refusal',
		() =>
			draft().dispatch({
				type: 'notify',
				level: 'bad',
				message: {key: 'file.missing', values: {path: hostile}},
			}),
	],
	[
		'a reading under way',
		() => draft().dispatch({type: 'openFile', path: `/tmp/${hostile}`, purpose: 'import'}),
	],
];

for (const [name, open] of pages)
	for (const color of [true, false])
		test(`nothing foreign in a frame acts on a terminal: ${name}${color ? ', in colour' : ''}`, (t) => {
			const driven = open();
			for (const [columns, rows] of [
				[80, 24],
				[120, 40],
			] as const) {
				driven.dispatch({type: 'resize', columns, rows});
				const theme = {color, wideAmbiguous: false};
				const {lines} = paintScreen(theme, driven.session(), newView());
				const frame = lines.map((line) => line.replaceAll(/\u001B\[\d{1,2}m/g, '')).join('\n');
				t.notRegex(frame, /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202E]/, `${columns}×${rows}`);
				t.notRegex(frame, /\n{2}\n*z|\]0;x\u0007/);
				if (!color) t.notRegex(lines.join(''), /\u001B\[31m/, 'not its colours either');
			}

			t.notRegex(
				spokenLines(driven.session()).join('\n'),
				/[\u0000-\u0009\u000B-\u001F\u007F-\u009F]/,
			);
		});
