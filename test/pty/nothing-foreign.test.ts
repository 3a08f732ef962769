import {execFileSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {spawn} from '@lydell/node-pty';
import test from 'ava';
import {drawSheets} from '../corpus/render.ts';
import {forms, type Report} from '../corpus/reports.ts';
import {writeCsv, writeHtml} from '../corpus/write-text.ts';
import {writeBook} from '../corpus/write-xlsx.ts';
import {built, reportOf} from '../verb/run.ts';
import {readToTheEnd} from './read-to-the-end.ts';

const form = forms.find(({id}) => id === '2021')!;
/** Writes the clipboard, the title and the screen, turns the reading order, and hides. */
const hostile =
	'\u001B]52;c;eA==\u0007\u001B]0;t\u001B\\\u001B[2J\u009B31m\u009D0;x\u009C\u0008\u007F\u202E\u2066\u200F\u200B\u2028';

const folder = mkdtempSync(path.join(tmpdir(), 'gouji-hostile-'));
test.after.always(() => rmSync(folder, {recursive: true, force: true}));

function drawn(cells: Report['cells'] = {}) {
	const report = reportOf('suqian-city-2024');
	return drawSheets(form, {...report, cells: {...report.cells, ...cells}});
}

/** Files with something hostile wherever a file can hold it. */
function files(): string[] {
	const cells = {
		'requests/received/person': `约${hostile}三`,
		'requests/disclosed/person': `1408（${hostile}注）`,
		'requests/partlyDisclosed/person': `${hostile}`,
	};
	const sheets = drawn(cells).map((sheet) => ({...sheet, name: `${sheet.name}${hostile}`}));
	for (const {grid} of sheets) {
		grid[0] = [`填报单位：甲${hostile}\n乙局`, `2024年度${hostile}报告`];
		grid.push([`另有${hostile}一行`, 7, 8]);
	}

	const title = [`${hostile}丙局2024年政府信息公开工作年度报告${hostile}`];
	const plain = drawn();
	for (const {grid} of plain) grid[0] = title;
	// What has more controls than a thousandth is no text to the readers.
	const around = `<!--${'无'.repeat(200_000)}-->`;
	const note = `\r\n${'无'.repeat(60_000)}\r\n`.repeat(4);
	const all: Array<[name: string, bytes: Uint8Array | string]> = [
		['cells.html', writeHtml(sheets, 'utf-8', around)],
		['cells.csv', sheets.map((sheet) => writeCsv(sheet)).join('\r\n') + note],
		['cells.txt', sheets.map((sheet) => writeCsv(sheet, '\t')).join('\r\n') + note],
		[`name\n${hostile.replaceAll('/', '')}.html`, writeHtml(plain, 'utf-8', around)],
		// As Excel writes controls.
		[
			'escaped.xlsx',
			writeBook(drawn({'requests/received/person': '约_x001B_]52;c;eA==_x0007_三'})),
		],
		['broken.xlsx', `PK\u0003\u0004${hostile}`],
		['page.html', `<title>${hostile}</title><p>${hostile}没有表</p>`],
	];
	mkdirSync(path.join(folder, 'in'), {recursive: true});
	return all.map(([name, bytes]) => {
		const file = path.join(folder, 'in', name);
		writeFileSync(file, bytes);
		return path.join('in', name);
	});
}

/** All that the program sends to its terminal. */
function sent(args: readonly string[]): Promise<string> {
	return new Promise((resolve) => {
		const child = spawn(built.command, [...built.args, ...args], {
			name: 'xterm-256color',
			cols: 200,
			rows: 50,
			cwd: folder,
			env: {
				...process.env,
				GOUJI_HOME: path.join(folder, 'home'),
				GOUJI_WHO: `王${hostile}`,
			} as Record<string, string>,
		});
		readToTheEnd(child);
		let all = '';
		child.onData((text) => {
			all += text;
		});
		child.onExit(() => resolve(all));
	});
}

/** Line ends as the terminal makes them, and the wiping of a line of progress: all that a verb may send itself. */
const own = /\r\n|\u001B\[K|(?<=\u001B\[K[^\u001B\r\n]*)\r/g;
const active = /[\0-\u001F\u007F-\u009F\u00AD\u061C\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF]/;

function json(...args: string[]) {
	const env = {...process.env, GOUJI_HOME: path.join(folder, 'home')};
	const out = execFileSync(built.command, [...built.args, ...args, '--json'], {
		cwd: folder,
		env,
		encoding: 'utf8',
		stdio: ['ignore', 'pipe', 'ignore'],
	});
	return JSON.parse(out);
}

test('no byte of a file, a name or an argument that a terminal acts on reaches it, whatever the verb', async (t) => {
	const hostileFiles = files();
	const unit = `丁${hostile}局`;
	const calls: string[][] = [
		['read', ...hostileFiles],
		['read', 'in', '--json'],
		['check', 'in', '--last', 'in'],
		['check', hostileFiles[0]!, '--last', hostileFiles[3]!],
		['import', hostileFiles[4]!, '--dry-run'],
		['import', hostileFiles[3]!],
		['import', hostileFiles[0]!, '--unit', unit, '--json'],
		['export', hostileFiles[0]!, '--as', 'review', '-o', `out${hostile.replaceAll('/', '')}.xlsx`],
		['export', hostileFiles[1]!, '--as', 'csv', '--json', '-o', 'out.csv'],
		['export', hostileFiles[3]!, '--into', hostileFiles[4]!],
		['blank', '2025', '--unit', unit],
		['drafts'],
		['drafts', hostile],
		['drafts', 'unpack', hostileFiles[5]!],
		['history', hostile],
		['rules', '--form', hostile],
		[`frob${hostile}`, hostile],
		['check', `--${hostile}`],
		['export', 'x', '--as', hostile],
		['read', `none${hostile}`, '--lang', hostile],
		['blank', hostile],
		['read', 'x', '--year', hostile, '--json'],
	];
	for (const args of calls) {
		const all = await sent(args);
		const left = all.replaceAll(own, '');
		t.true(all.length > 0, args.join(' '));
		t.notRegex(left, active, JSON.stringify([args, active.exec(left)?.[0], left.slice(0, 200)]));
	}

	const made = json('drafts').drafts;
	t.is(made.length, 2);
	for (const {id} of made) {
		for (const args of [
			['check', id],
			['history', id],
			['drafts', 'rename', id, `戊${hostile}\n局`],
			['drafts', 'next', id],
			['export', id, '--as', 'report'],
			['export', id, '--override', hostile],
		]) {
			const left = (await sent(args)).replaceAll(own, '');
			t.notRegex(left, active, JSON.stringify([args, left.slice(0, 200)]));
		}
	}

	// Nor does a draft keep in its head what could come out at another border.
	for (const {id, unit} of json('drafts').drafts) {
		t.notRegex(unit, active);
		for (const {who, changes} of json('history', id).history) {
			t.notRegex(who ?? '', active);
			for (const change of changes)
				if ('header' in change && typeof change.after === 'string')
					t.notRegex(change.after, active);
		}
	}
});
