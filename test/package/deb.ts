import {existsSync, mkdirSync, readdirSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {has, run, tell, untried} from './tell.ts';

/** The Debian package goes into a throw-away root, runs there, and leaves nothing when it is removed. */
export function tryDeb(deb: string, place: string, runs: boolean): void {
	const name = path.basename(deb);
	if (!has('dpkg')) {
		untried(name, 'no dpkg');
		return;
	}

	const root = path.join(place, `root-${name}`);
	for (const folder of ['updates', 'info', 'triggers'])
		mkdirSync(path.join(root, 'var/lib/dpkg', folder), {recursive: true});
	for (const file of ['status', 'available'])
		writeFileSync(path.join(root, 'var/lib/dpkg', file), '');
	const force = ['--force-not-root', '--force-depends', '--force-architecture', '--force-bad-path'];
	const dpkg = (...args: string[]) => run('dpkg', [`--root=${root}`, ...force, ...args]);
	const installed = dpkg('--install', deb);
	tell(`${name} installs`, installed.exit === 0, installed.all);
	const program = path.join(root, 'usr/bin/gouji');
	for (const file of [
		'opt/gouji/node/node',
		'usr/share/man/man1/gouji.1.gz',
		'usr/share/applications/gouji.desktop',
	])
		tell(`${name} puts ${file}`, existsSync(path.join(root, file)));
	if (runs) {
		const version = run(program, ['--version'], {env: {PATH: '/usr/bin:/bin'}});
		tell(`${name} runs through its link`, version.exit === 0, version.all);
	} else untried(`${name} running`, 'another processor');
	const verified = dpkg('--verify', 'gouji');
	tell(`${name} is as it was packed`, verified.exit === 0 && verified.all === '', verified.all);
	const removed = dpkg('--purge', 'gouji');
	tell(`${name} is removed`, removed.exit === 0, removed.all);
	const left = readdirSync(root, {recursive: true, encoding: 'utf8'}).filter((one) =>
		/gouji/.test(one),
	);
	tell(`${name} leaves nothing`, left.length === 0, left.join('\n'));
}
