// The program's own forms are checked when it is built: the bundle holds what was read, and reads no form file.
import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {build} from 'esbuild';

const source = fileURLToPath(new URL('../files/own-forms.ts', import.meta.url));

/** An esbuild plugin. */
export const readyForms = {
	name: 'ready-forms',
	setup({onLoad}) {
		onLoad({filter: /[\\/]own-forms\.ts$/}, async ({path: file}) =>
			file === source ? {contents: await readyModule(), loader: 'js'} : undefined,
		);
	},
};

/** The text of a module that gives what `ownForms` gives, without reading and checking anything. */
export async function readyModule() {
	const folder = await mkdtemp(path.join(tmpdir(), 'gouji-forms-'));
	try {
		// It looks for `templates/` above itself.
		const outfile = path.join(folder, 'dist', 'own-forms.mjs');
		await build({
			entryPoints: [source],
			outfile,
			bundle: true,
			format: 'esm',
			platform: 'node',
			target: 'node22',
			define: {'import.meta.url': JSON.stringify(pathToFileURL(source).href)},
			logLevel: 'warning',
		});
		const {ownForms} = await import(pathToFileURL(outfile).href);
		// As a text of JSON: quicker to load than as code.
		const text = JSON.stringify(JSON.stringify(ownForms()));
		return `const text = ${text};\nexport const ownForms = () => JSON.parse(text);\n`;
	} finally {
		await rm(folder, {recursive: true, force: true});
	}
}
