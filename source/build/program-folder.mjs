import {cp} from 'node:fs/promises';
import path from 'node:path';
import {bundle, root} from './bundle.mjs';

const beside = ['package.json', 'LICENSE', 'README.md', 'templates', 'source/launcher.cjs'];

/**
Makes a folder with the program as it is packed: what is bundled, and what goes beside it as it is.

@returns the metafile of the bundle
*/
export async function programFolder(folder) {
	const metafile = await bundle(folder);
	for (const name of beside)
		await cp(path.join(root, name), path.join(folder, name), {recursive: true});
	return metafile;
}
