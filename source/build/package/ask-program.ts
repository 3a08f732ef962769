import {execFileSync} from 'node:child_process';
import path from 'node:path';
import type {Help} from './manual.ts';

/** What the program that was built into a folder says of itself. */
export function askProgram(folder: string): Help {
	const ask = (...args: string[]) =>
		execFileSync(process.execPath, [path.join(folder, 'source/launcher.cjs'), ...args], {
			encoding: 'utf8',
			env: {...process.env, LANG: 'C.UTF-8', NO_COLOR: '1', COLUMNS: '80'},
		});
	const whole = ask('--help', '--lang', 'en');
	const verbs = [...whole.matchAll(/^ {2}([a-z]+) [[<a-zA-Z].*$/gm)].map(([, verb = '']) => verb);
	return {
		version: ask('--version').trim().replace('gouji ', ''),
		whole,
		verbs: new Map(verbs.map((verb) => [verb, ask(verb, '--help', '--lang', 'en')])),
	};
}
