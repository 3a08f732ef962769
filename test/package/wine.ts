import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {openZip} from '../../source/files/zip.ts';
import {drawSheets} from '../corpus/render.ts';
import {forms, reports} from '../corpus/reports.ts';
import {writeBook} from '../corpus/write-xlsx.ts';
import {run, tell} from './tell.ts';

const report = reports.find(({name}) => name === 'suqian-city-2024')!;
const form = forms.find(({id}) => id === report.form)!;

/** A clerk's day without a screen, with the Windows folder under Wine; screens cannot be shown there. */
export function tryWine(archive: string, place: string): void {
	const caps = {file: 2 ** 28, entries: 2000, part: 2 ** 28, inflated: 2 ** 29};
	const zip = openZip(readFileSync(archive), archive, caps);
	for (const {name} of zip.entries) {
		const file = path.join(place, name);
		mkdirSync(path.dirname(file), {recursive: true});
		writeFileSync(file, zip.read(name));
	}

	const folder = path.join(place, zip.entries[0]!.name.split('/')[0]!);
	const home = path.join(place, '经办人 的文件');
	mkdirSync(home);
	const env = {
		PATH: process.env.PATH,
		HOME: home,
		WINEPREFIX: path.join(place, 'prefix'),
		WINEDEBUG: '-all',
		LANG: 'C.UTF-8',
	};
	const launcher = path.join(folder, 'source/launcher.cjs');
	const gouji = (...args: string[]) =>
		run('wine', [path.join(folder, 'node/node.exe'), launcher, ...args], {cwd: home, env});
	const said = (title: string, args: string[], exits: readonly number[], words = /(?:)/) => {
		const {exit, out, all} = gouji(...args);
		tell(`under Wine ${title}`, exits.includes(exit) && words.test(out), all);
		return out;
	};

	said('it says its version', ['--version'], [0], /^gouji /);
	writeFileSync(path.join(home, '年报.xlsx'), writeBook(drawSheets(form, report)));
	said('a return is checked', ['check', '年报.xlsx', '--json'], [0, 1], /"summary"/);
	const imported = said(
		'a return is imported',
		['import', '年报.xlsx', '--json'],
		[0, 1],
		/"draft"/,
	);
	said('its draft is listed', ['drafts', '--json'], [0], new RegExp(report.unit));
	const draft = /\b20\d\d-[\da-f]{8}\b/.exec(imported)?.[0] ?? '年报.xlsx';
	said('it is exported', ['export', draft, '--as', 'report', '-o', '校验.txt'], [0, 1]);
	const text = readFileSync(path.join(home, '校验.txt'), 'utf8');
	tell('the text has lines as Notepad takes them', /^\uFEFF/.test(text) && !/[^\r]\n/.test(text));
	for (const name of ['con.xlsx', 'ab:c.xlsx', 'aux.xlsx', 'a?.xlsx'])
		said(`nothing is exported as ${name}`, ['export', draft, '--as', 'review', '-o', name], [2, 3]);
}
