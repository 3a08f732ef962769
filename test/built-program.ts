import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {buildOnce} from './build-once.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

/** What the program is built from, and what goes beside it as it is. */
const sources = [
	'source',
	'templates',
	'package.json',
	'package-lock.json',
	'LICENSE',
	'README.md',
];

type Maker = {programFolder(folder: string): Promise<unknown>};

/** A folder with the program as its source is now, as it is packed: `dist/` and all that goes beside it. */
export function builtFolder(): Promise<string> {
	return buildOnce({
		root,
		sources,
		cache: path.join(root, 'node_modules', '.cache', 'gouji'),
		async build(folder) {
			const maker = new URL('../source/build/program-folder.mjs', import.meta.url).href;
			const {programFolder} = (await import(maker)) as Maker;
			await programFolder(folder);
		},
	});
}

/**
The program that tests run: never an older build than the source. GOUJI_PROGRAM names another one, an executable, to
run the same tests against what was packed or installed.
*/
export async function builtProgram(): Promise<{command: string; args: readonly string[]}> {
	const given = process.env.GOUJI_PROGRAM;
	if (given) return {command: given, args: []};
	return {command: process.execPath, args: [path.join(await builtFolder(), 'source/launcher.cjs')]};
}
