// Bundles the program into dist/: one entry for the command line, one for the worker that reads foreign files.
import {rm} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';
import {fastInk} from './fast-ink.mjs';
import {leaveOut} from './leave-out.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
await rm(`${root}dist`, {recursive: true, force: true});
await build({
	absWorkingDir: root,
	entryPoints: {cli: 'source/cli.ts', 'read-worker': 'source/files/reading/read-worker.ts'},
	outdir: 'dist',
	bundle: true,
	splitting: true,
	format: 'esm',
	platform: 'node',
	target: 'node22',
	jsx: 'automatic',
	minify: true,
	legalComments: 'none',
	define: {'process.env.NODE_ENV': '"production"', 'process.env.DEV': '"false"'},
	external: ['react-devtools-core'],
	// Some of the libraries are CommonJS and ask for `require`.
	banner: {
		js: "import {createRequire as __createRequire} from 'node:module'; const require = __createRequire(import.meta.url);",
	},
	inject: ['source/build/zod-config.mjs'],
	plugins: [leaveOut, fastInk],
	logLevel: 'warning',
});
