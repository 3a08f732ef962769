import {spawnSync} from 'node:child_process';
import {mkdirSync, writeFileSync} from 'node:fs';
import path from 'node:path';

/**
What every part of a single executable must do before it counts: the program itself, its reading thread, and the process
it starts for what is unusual.

@param version - what it must say of itself
@throws Error with what went wrong
*/
export function trySingle(program: string, place: string, version: string): void {
	const home = path.join(place, 'home');
	mkdirSync(home, {recursive: true});
	const gouji = (exits: readonly number[], ...args: string[]) => {
		const {status, stdout, stderr, signal} = spawnSync(program, args, {
			cwd: home,
			encoding: 'utf8',
			env: {PATH: '/nowhere', HOME: home, LANG: 'C.UTF-8'},
			timeout: 60_000,
		});
		if (status === null || !exits.includes(status))
			throw new Error(`gouji ${args.join(' ')} ended with ${status ?? signal}\n${stderr}`);
		return stdout;
	};

	const said = gouji([0], '--version');
	if (said !== version) throw new Error(`gouji --version says ${said}`);
	gouji([0], 'blank', '2025', '-o', '空表.xlsx', '--force');
	const blank: unknown = JSON.parse(gouji([1], 'check', '空表.xlsx', '--unit', '局', '--json'));
	if (JSON.stringify(blank).includes('"failure"')) throw new Error('a blank form is not read');
	// Not an ordinary file of its kind: read by a process of its own.
	writeFileSync(
		path.join(home, '空表.html'),
		`<table>${'<tr><td>无</td></tr>'.repeat(200_000)}</table>`,
	);
	gouji([1, 3], 'read', '空表.html', '--json');
}
