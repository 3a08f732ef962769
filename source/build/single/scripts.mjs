// Bundles the program as the two scripts that a single executable holds.
import {mkdir, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {build, transform} from 'esbuild';
import {root} from '../bundle.mjs';
import {fastInk} from '../fast-ink.mjs';
import {leaveOut} from '../leave-out.mjs';
import {notices} from '../notices.mjs';
import {quickZod} from '../quick-zod.mjs';
import {readyForms} from '../ready-forms.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
/** What looks for files beside the program, and what stands in for it. */
const instead = new Map(
	[
		'files/reading/beside-program.ts',
		'files/reading/start-thread.ts',
		'files/drafts/late-conf.ts',
		'files/drafts/late-packs.ts',
		'files/templates-folder.ts',
	].map((name) => [path.join(root, 'source', name), path.join(here, path.basename(name))]),
);

/** An esbuild plugin. */
const inOneFile = {
	name: 'in-one-file',
	setup({onLoad, onResolve}) {
		// Never asked for, and a script cannot begin by importing what is not in it.
		onResolve({filter: /^react-devtools-core$/}, ({path}) => ({path, namespace: 'left-out'}));
		onLoad({filter: /./, namespace: 'left-out'}, () => ({contents: 'export default {};'}));
		onResolve({filter: /^\.\.?\/.*\.ts$/}, ({path: name, resolveDir}) => {
			const found = instead.get(path.resolve(resolveDir, name));
			return found ? {path: found} : undefined;
		});
	},
};

/**
Builds `main.cjs` and `read-worker.cjs` into a folder.

@returns the notices of all that is in them
*/
export async function singleScripts(outdir) {
	const shared = {
		absWorkingDir: root,
		platform: 'node',
		target: 'node24',
		minify: true,
		legalComments: 'none',
		logLevel: 'warning',
	};
	const {outputFiles, metafile} = await build({
		...shared,
		entryPoints: {
			main: 'source/build/single/main.ts',
			'read-worker': 'source/files/reading/read-worker.ts',
		},
		outdir,
		write: false,
		metafile: true,
		bundle: true,
		format: 'esm',
		jsx: 'automatic',
		define: {
			'process.env.NODE_ENV': '"production"',
			'process.env.DEV': '"false"',
			// A library asks where it lies, and makes nothing of the answer.
			'import.meta.url': '"file:///"',
		},
		plugins: [inOneFile, leaveOut, fastInk, quickZod, readyForms],
	});
	await mkdir(outdir, {recursive: true});
	// In two steps: a single executable takes no module as its main script, and only a module may hold parts that await.
	for (const {path: file, text} of outputFiles) {
		const {code} = await transform(text, {
			target: 'node24',
			platform: 'node',
			format: 'cjs',
			legalComments: 'none',
			logLevel: 'warning',
		});
		await writeFile(file.replace(/\.js$/, '.cjs'), code);
	}

	return notices(metafile);
}
