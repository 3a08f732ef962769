import {execFileSync} from 'node:child_process';
import {existsSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import test from 'ava';
import {keyGroups} from '../../source/pages.ts';
import {kinds} from '../../source/workbook/export/kinds.ts';
import {place} from './run.ts';

test('every help page in Chinese is Chinese throughout', async (t) => {
	const {run} = place(t);
	const {out: whole} = await run('--help');
	const verbs = [...whole.matchAll(/^ {2}([a-z]+)(?: [<[]| {2})/gm)].map(([, verb]) => verb!);
	t.true(verbs.length >= 11, verbs.join());
	for (const verb of [undefined, ...verbs]) {
		const {out} = await run(...(verb ? [verb] : []), '--help');
		t.notRegex(out, /choices|options|command|default|[<[][a-z]+[\].>]/, verb);
		t.regex(out, /^用法：/);
	}
});

type Completed = [typed: string[], words: string[]];

const completed: readonly Completed[] = [
	[['ex'], ['export']],
	[['export', '--as', 'cs'], ['csv']],
	[
		['check', '--lang', ''],
		['zh', 'en'],
	],
	[
		['check', '--la'],
		['--lang', '--last'],
	],
	[['rules', '--la'], ['--lang']],
	[
		['--lang', 'en', 'completion', ''],
		['bash', 'zsh', 'fish'],
	],
	[
		['drafts', 're'],
		['rename', 'restore'],
	],
	[['drafts', 'rename', 're'], []],
	[['export', '--override', 'r'], []],
];

// A PC with Windows has no bash.
const withBash = existsSync('/bin/bash') ? test : test.skip;

withBash('a shell completes verbs, options of the verb, and what an option can be', async (t) => {
	const {folder, run} = place(t);
	const {out: script} = await run('completion', 'bash');
	const file = path.join(folder, 'gouji.bash');
	writeFileSync(file, script);
	for (const [typed, words] of completed) {
		const line = ['gouji', ...typed].map((word) => `'${word}'`).join(' ');
		// Nothing but a completing shell may ask for the completion of files.
		const asked = `compopt() { :; }; source '${file}'; COMP_WORDS=(${line}); COMP_CWORD=${typed.length}; _gouji; printf '%s\\n' "\${COMPREPLY[@]}"`;
		const found = execFileSync('/bin/bash', ['-c', asked], {encoding: 'utf8'});
		t.deepEqual(found.split('\n').filter(Boolean), words, typed.join(' '));
	}
});

test('the scripts of every shell name every verb and every kind of export', async (t) => {
	const {run} = place(t);
	for (const shell of ['bash', 'zsh', 'fish']) {
		const {out, exit} = await run('completion', shell);
		t.is(exit, 0);
		for (const word of ['check', 'drafts', ...kinds.map(({id}) => id)])
			t.true(out.includes(word), `${shell} ${word}`);
	}

	const {exit, err} = await run('completion', 'pwsh');
	t.is(exit, 2);
	t.regex(err, /bash, zsh, fish/);
});

test('the man page holds every verb, every kind of export and every key, in both languages', async (t) => {
	const {run} = place(t);
	for (const language of ['zh', 'en'] as const) {
		const {out} = await run('man', '--lang', language);
		const page = out.replaceAll('\\-', '-').replaceAll('\\e', '\\');
		for (const {id, name} of kinds) t.true(page.includes(`.B ${id}\n${name[language]}`), id);
		for (const {title, rows} of keyGroups(language)) {
			t.true(page.includes(`.SS ${title}\n`));
			for (const {name, keys} of rows)
				t.true(page.includes(`.B ${keys.join('  ')}\n${name}`), name);
		}

		t.false(out.split('\n').some((line) => /^['.](?!SH |SS |TH |TP$|B |br$)/.test(line)));
	}
});
