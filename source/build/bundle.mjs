// Bundles the program: one entry for the command line, one for the worker that reads foreign files.
import {rm, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';
import {fastInk} from './fast-ink.mjs';
import {leaveOut} from './leave-out.mjs';
import {notices} from './notices.mjs';
import {quickZod} from './quick-zod.mjs';
import {readyForms} from './ready-forms.mjs';

export const root = fileURLToPath(new URL('../../', import.meta.url));

/**
Builds the program into a folder: `dist/`, and THIRD-PARTY-NOTICES of all that is in it.

@returns what went into it: the metafile of esbuild
*/
export async function bundle(folder = root) {
	const outdir = path.join(folder, 'dist');
	await rm(outdir, {recursive: true, force: true});
	const {metafile} = await build({
		absWorkingDir: root,
		entryPoints: {
			cli: 'source/cli.ts',
			conf: 'source/files/drafts/conf.ts',
			'read-worker': 'source/files/reading/read-worker.ts',
			'read-child': 'source/files/reading/read-child.ts',
			'ledger-worker': 'source/files/ledgers/ledger-worker.ts',
		},
		outdir,
		bundle: true,
		splitting: true,
		format: 'esm',
		platform: 'node',
		target: 'node22',
		jsx: 'automatic',
		minify: true,
		legalComments: 'none',
		metafile: true,
		define: {'process.env.NODE_ENV': '"production"', 'process.env.DEV': '"false"'},
		external: ['react-devtools-core'],
		// Some of the libraries are CommonJS and ask for `require`.
		banner: {
			js: "import {createRequire as __createRequire} from 'node:module'; const require = __createRequire(import.meta.url);",
		},
		plugins: [leaveOut, fastInk, quickZod, readyForms],
		logLevel: 'warning',
	});
	await writeFile(path.join(folder, 'THIRD-PARTY-NOTICES'), await notices(metafile));
	return metafile;
}
