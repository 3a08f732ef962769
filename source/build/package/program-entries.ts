import {readdirSync, readFileSync, statSync} from 'node:fs';
import path from 'node:path';
import {type Entry, textEntry} from './entry.ts';

/** What every package holds of the program that was built into a folder: enough to run, nothing to build. */
export function programEntries(folder: string, hint: string): Entry[] {
	const {name, version, description, license, type} = JSON.parse(
		readFileSync(path.join(folder, 'package.json'), 'utf8'),
	);
	const manifest = {name, version, description, license, type, private: true};
	return [
		...['dist', 'templates'].flatMap((name) => filesUnder(folder, name)),
		...['source/launcher.cjs', 'LICENSE', 'THIRD-PARTY-NOTICES'].map((name) => ({
			name,
			bytes: readFileSync(path.join(folder, name)),
		})),
		textEntry('package.json', `${JSON.stringify(manifest, undefined, '\t')}\n`),
		textEntry('使用说明.txt', hint),
	];
}

function filesUnder(root: string, folder: string): Entry[] {
	return readdirSync(path.join(root, folder), {recursive: true, encoding: 'utf8'})
		.map((name) => path.join(folder, name))
		.filter((name) => statSync(path.join(root, name)).isFile())
		.map((name) => ({
			name: name.split(path.sep).join('/'),
			bytes: readFileSync(path.join(root, name)),
		}));
}
