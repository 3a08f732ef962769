import test from 'ava';
import type {Session} from '../../../source/desk/session.ts';
import {displayWidth} from '../../../source/look/display-width.ts';
import {newView} from '../../../source/look/view.ts';
import {tabHere} from '../../../source/page/rollup/ways.ts';
import {type Action, house, paintScreen, respond} from '../../../source/pages.ts';
import {keyLabel} from '../../../source/program/key-label.ts';
import {failed, found, right} from '../../rollup/make-found.ts';
import {screenOf} from '../screen-of.ts';
import {rolling} from './rolling.ts';

const sizes = [
	[60, 20],
	[80, 24],
	[120, 40],
	[200, 50],
] as const;
const theme = {color: false, wideAmbiguous: false};
const wrong = {
	'requests/received/total': 8,
	'requests/carriedOver/total': 3,
	'disputes/review/total': 9,
};
const returns = [
	found('甲县教育局.xlsx', {cells: right(2), digest: 'a'}),
	found('甲县统计局.xlsx', {cells: right(5, wrong), digest: 'c'}),
	found('甲县信访局.xlsx', {
		cells: right(1, {...wrong, 'disputes/review/other': null}),
		digest: 'e',
	}),
	found('某某报送.xlsx', {cells: right(9), digest: 'f', named: {field: '外县某局'}}),
	failed('邮件/盖章.xlsx', 'read.broken'),
];
const second = found('甲县教育局（修改）.xlsx', {cells: right(4), digest: 'b'});
const third = found('附件/没有说明.xlsx', {
	cells: right(7),
	digest: 'g',
	named: {field: '别县某局'},
});
const unit = 'requests/disclosed/person';
const column = 'requests/disclosed/enterprise';

/** Every place of the desk, by the keys that lead there; the hands stand where each way is open to them. */
const places: ReadonlyArray<readonly [string, string, string?]> = [
	['the units', 'down a down ␣ down'],
	['the units, some looked for', '/甲县 enter down down'],
	['the units while something is looked for', '/甲县 down down left'],
	['what is amiss', 'alt+7 down'],
	['the files', 'alt+6 down'],
	['a table of the sum', 'down a alt+3', column],
	['a return', 'down a enter alt+3', column],
	['what is amiss in a return', 'down down enter alt+7 down'],
	['the units of a figure', 'ctrl+a a enter alt+3 enter down', unit],
	['the decisions of all', 'down a down b enter x text:撤 enter H down'],
	['the decisions of a unit', 'down a r text:无 enter r text:有 enter h down'],
	['a 退回单', 'down down t down down'],
	['two returns compared', 'down v down'],
	['whose a file is', 'alt+6 k text:甲县 left down'],
	['words of a 退回', 'down down b home right'],
	['words of 按零报告处理', 'down down down z text:赵六 home right tab'],
	['a 代改', 'down enter e text:12 left', unit],
	['what is written', 'w home right'],
	['the choice of a filter', 'f down down'],
	['another roll-up', 'ctrl+o home right tab text:甲乙 left'],
];

function at(keys: string, address?: string) {
	const driven = rolling([...returns, second, third]);
	if (address === undefined) return driven.keys(keys);
	const [way, ...last] = keys.split(/ (?=(?:enter down|e text:12 left)$)/);
	driven.keys(way!);
	driven.dispatch({type: 'goTo', address});
	return last.length > 0 ? driven.keys(last.join(' ')) : driven;
}

/** What a key makes of a session, and what is asked of the world on the way. */
function pressed(session: Session, name: string) {
	const isText = [...name].length === 1;
	const key = isText ? {name: 'text', text: name} : {name};
	const queue: Action[] = [{type: 'key', key, time: '2026-01-05T09:00:00.000Z'}];
	const asked: unknown[] = [];
	let now = session;
	for (let action = queue.shift(); action; action = queue.shift()) {
		const made = respond(now, action);
		now = made.session;
		asked.push(...made.requests);
		queue.unshift(...(made.next ?? []));
	}

	return {session: now, asked};
}

const screen = (session: Session) => {
	const {lines, cursor} = paintScreen(theme, session, newView());
	return JSON.stringify([lines, cursor]);
};
const byLabel = new Map(
	house.commands.flatMap(({keys}) => keys.map((key) => [keyLabel(key), key])),
);

// The tab that is open is not opened.
const tabKeys: Readonly<Record<string, string>> = {
	units: 'alt+1',
	disclosure: 'alt+2',
	requests: 'alt+3',
	disputes: 'alt+4',
	files: 'alt+6',
	findings: 'alt+7',
};
const tabIn = (session: Session) => session.desk?.tab ?? tabHere(session);

/** The keys that stand in the block of this place. */
function keysTold(session: Session): string[] {
	const size = {columns: 80, rows: 200};
	const help = respond(session, {type: 'openHelp'}).session;
	const {lines} = paintScreen(theme, {...help, size}, newView());
	const text = lines.map((line) => line.replaceAll(/\u001B\[[\d;]*m/g, ''));
	const from = text.findIndex((line) => line.startsWith(' 此处的按键'));
	const block = text.slice(
		from + 1,
		text.findIndex((line, row) => row > from && line.trim() === ''),
	);
	return block.flatMap((line) =>
		line
			.trim()
			.split(/ {2,}/)
			.slice(0, -1)
			.flatMap((label) =>
				label.endsWith('↑↓←→') && label.length > 3
					? [...'↑↓←→'].map((arrow) => label.replace('↑↓←→', arrow))
					: [label],
			)
			.map((label) => byLabel.get(label) ?? `no key ${label}`),
	);
}

for (const [place, way, address] of places)
	test(`every key that help tells does something, or says why it does nothing, at every size: ${place}`, (t) => {
		const session = at(way, address).session();
		const before = {...session, notice: undefined, pending: []};
		const told = keysTold(before);
		t.true(told.length > 5, told.join(' '));
		const silent = sizes.flatMap(([columns, rows]) => {
			const here = {...before, size: {columns, rows}};
			const seen = screen(here);
			return told
				.filter((key) => key !== tabKeys[tabIn(before)])
				.filter((key) => {
					const {session: after, asked} = pressed(here, key);
					return asked.length === 0 && !after.ended && screen(after) === seen;
				})
				.map((key) => `${key} at ${columns}×${rows}`);
		});
		t.deepEqual(silent, []);
	});

for (const [place, way, address] of places)
	test(`a terminal that is resized shows the whole of the place, its keys on the bottom line: ${place}`, (t) => {
		const session = {...at(way, address).session(), notice: undefined};
		for (const language of ['zh', 'en'] as const)
			for (const [columns, rows] of [...sizes, [60, 24], [100, 20]] as const) {
				const {lines} = paintScreen(
					theme,
					{...session, language, size: {columns, rows}},
					newView(),
				);
				const bare = lines.map((line) => line.replaceAll(/\u001B\[[\d;]*m/g, ''));
				t.is(bare.length, rows - 1);
				t.deepEqual(
					bare.filter((line) => displayWidth(line) > columns),
					[],
					`${columns}×${rows} ${language}`,
				);
				t.regex(bare.at(-1)!, /Enter|Tab|Esc/, `${columns}×${rows} ${language}`);
				t.notRegex(bare.join('\n'), /undefined|NaN|\{\w+\}/);
			}
	});

for (const [columns, rows] of sizes)
	test(`help over the desk tells the keys of the place first, and none of a draft: ${columns}×${rows}`, (t) => {
		const driven = rolling();
		driven.keys('?');
		const pages = [screenOf(driven, columns, rows)];
		for (let page = 0; page < 12; page++)
			pages.push(screenOf(driven.keys('pagedown'), columns, rows));
		const text = pages.join('\n');
		t.regex(pages[0]!, /此处的按键/);
		for (const name of [
			'通过',
			'退回',
			'不计入汇总',
			'筛选单位',
			'写出汇总表、退回单',
			'比对两次报送',
			'各单位的数',
		])
			t.true(text.includes(name), name);
		t.notRegex(text, /下一空白格|采纳$|补录上年数|一、总体情况|新建/);
		t.notRegex(text, /undefined|\{\w+\}/);
	});
