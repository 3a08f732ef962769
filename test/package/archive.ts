import {
	chmodSync,
	chownSync,
	existsSync,
	mkdirSync,
	readdirSync,
	statSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import path from 'node:path';
import {drawSheets} from '../corpus/render.ts';
import {forms, reports} from '../corpus/reports.ts';
import {writeBook} from '../corpus/write-xlsx.ts';
import {run, tell, untried} from './tell.ts';

const report = reports.find(({name}) => name === 'suqian-city-2024')!;
const form = forms.find(({id}) => id === report.form)!;

const root = path.resolve(import.meta.dirname, '../..');
// Nothing at all is on the path.
const bare = '/nowhere';

/**
The Linux archive, unpacked under a name with Chinese and spaces and closed to writing: the tests of the verbs and of
the screen pass against it, and so does another user's day.

@returns the program in it
*/
export function tryArchive(archive: string, place: string): string {
	const folder = path.join(place, '勾稽 程序（只读）');
	mkdirSync(folder);
	run('tar', ['-xf', archive, '-C', folder, '--strip-components=1']);
	for (const name of ['', ...readdirSync(folder, {recursive: true, encoding: 'utf8'})]) {
		const file = path.join(folder, name);
		chmodSync(file, statSync(file).mode & ~0o222);
	}

	const program = path.join(folder, 'bin/gouji');
	tryTests(program, place, 'the archive');
	anotherUser(program, place);
	return program;
}

/** The tests of the verbs and of the screen, against a program. */
export function tryTests(program: string, place: string, title: string): void {
	const ava = path.join(root, 'node_modules/ava/entrypoints/cli.js');
	const {exit, all} = run(process.execPath, [ava, '--serial', 'test/pty', 'test/verb'], {
		cwd: root,
		env: {...process.env, PATH: withoutNode(place), GOUJI_PROGRAM: program},
	});
	tell(`tests of the verbs and of the screen, against ${title}`, exit === 0, all);
}

// The tests ask for tools of the system; no Node is among them.
function withoutNode(place: string): string {
	const tools = path.join(place, 'tools');
	mkdirSync(tools);
	for (const folder of ['/usr/bin', '/bin'])
		for (const name of existsSync(folder) ? readdirSync(folder) : [])
			if (!/^(?:node|nodejs|npm|npx|gouji)$/.test(name) && !existsSync(path.join(tools, name)))
				symlinkSync(path.join(folder, name), path.join(tools, name));
	return tools;
}

/** Nobody has a home of its own, cannot write the program, and gets no cache of anybody else. */
function anotherUser(program: string, place: string): void {
	if (process.getuid?.() !== 0) {
		untried('another user', 'only root can become one');
		return;
	}

	const nobody = 65_534;
	const home = path.join(place, 'nobody');
	mkdirSync(home);
	chownSync(home, nobody, nobody);
	chmodSync(place, 0o755);
	const env = {PATH: bare, HOME: home, LANG: 'C.UTF-8'};
	const gouji = (...args: string[]) =>
		run(program, args, {cwd: home, env, uid: nobody, gid: nobody});
	const blank = gouji('blank', '2025', '-o', '空表.xlsx');
	tell('another user makes a blank form', blank.exit === 0, blank.all);
	writeFileSync(path.join(home, '年报.xlsx'), writeBook(drawSheets(form, report)));
	const imported = gouji('import', '年报.xlsx', '--json');
	tell(
		'another user imports a return',
		imported.exit <= 1 && /"draft"/.test(imported.out),
		imported.all,
	);
	const drafts = gouji('drafts', '--json');
	tell('and finds the draft', drafts.exit === 0 && drafts.out.includes(report.unit), drafts.all);
	const kept = readdirSync(path.join(home, '.cache/gouji/compiled'));
	tell('compiled code is in the user’s own cache folder', kept.length > 0);
}

/** Starts the program of a folder through a link, as a system that installed it does. */
export function tryLink(program: string, place: string, title: string): void {
	const link = path.join(place, 'gouji-link');
	symlinkSync(program, link);
	const {exit, all} = run(link, ['--version'], {env: {PATH: '/usr/bin:/bin'}});
	tell(title, exit === 0 && all.startsWith('gouji '), all);
}
