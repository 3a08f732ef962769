import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {builtFolder} from '../built-program.ts';
import {run, tell, untried} from './tell.ts';

/** `npm i` of the tarball into an empty folder: at most the program and the Node of this machine. */
export async function tryInstall(place: string): Promise<void> {
	const folder = await builtFolder();
	const packed = run('npm', ['pack', folder, '--ignore-scripts', '--json'], {cwd: place});
	const [{filename}] = JSON.parse(packed.out);
	writeFileSync(path.join(place, 'package.json'), '{"private":true}');
	const installed = run('npm', ['install', path.join(place, filename), '--no-audit', '--no-fund'], {
		cwd: place,
	});
	if (/ENOTFOUND|ECONNREFUSED|EAI_AGAIN|ETIMEDOUT/.test(installed.all)) {
		untried('npm install of the tarball with its Node', 'the registry cannot be reached');
		return;
	}

	tell('npm installs the tarball', installed.exit === 0, installed.all);
	const names = readdirSync(path.join(place, 'node_modules')).filter(
		(name) => !name.startsWith('.'),
	);
	tell(
		'it brings at most two packages',
		names.length <= 2 && names.includes('gouji'),
		names.join(' '),
	);
	const version = run(path.join(place, 'node_modules/.bin/gouji'), ['--version'], {cwd: place});
	const wanted = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')).version;
	tell('and it runs', version.out === `gouji ${wanted}\n`, version.all);
}
