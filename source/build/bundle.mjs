// Bundles the program: one entry for the command line, one for the worker that reads foreign files.
import {createHash} from 'node:crypto';
import {mkdir, rm, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';
import {fastInk} from './fast-ink.mjs';
import {leaveOut} from './leave-out.mjs';
import {notices} from './notices.mjs';
import {quickZod} from './quick-zod.mjs';
import {readyForms} from './ready-forms.mjs';
import {asked, banner, startInOne} from './start-in-one.mjs';

export const root = fileURLToPath(new URL('../../', import.meta.url));

const shared = {
	absWorkingDir: root,
	bundle: true,
	write: false,
	platform: 'node',
	target: 'node22',
	jsx: 'automatic',
	minify: true,
	// Half as long as its numbers.
	charset: 'utf8',
	legalComments: 'none',
	metafile: true,
	define: {'process.env.NODE_ENV': '"production"', 'process.env.DEV': '"false"'},
	external: ['react-devtools-core'],
	plugins: [leaveOut, fastInk, quickZod, readyForms],
	logLevel: 'warning',
};

/**
Builds the program into a folder: `dist/`, and THIRD-PARTY-NOTICES of all that is in it.

@returns what went into it: the metafile of esbuild
*/
export async function bundle(folder = root) {
	const outdir = path.join(folder, 'dist');
	await rm(outdir, {recursive: true, force: true});
	await mkdir(outdir, {recursive: true});
	const program = await build({
		...shared,
		entryPoints: {
			cli: 'source/cli.ts',
			conf: 'source/files/drafts/conf.ts',
			packs: 'source/files/drafts/packs.ts',
		},
		outdir,
		splitting: true,
		format: 'esm',
	});
	const parts = await startInOne(partsOf(program), 'cli.js', ['screen-verb', 'make-call']);
	for (const [name, text] of parts) await writeFile(path.join(outdir, name), text);
	const beside = await scripts(outdir, {
		reader: 'source/files/reading/read-worker.ts',
		'read-child': 'source/files/reading/read-child.ts',
		'ledger-worker': 'source/files/ledgers/ledger-worker.ts',
		'any-ledger-worker': 'source/files/ledgers/any-ledger-worker.ts',
	});
	const reader = beside.outputFiles.find(({path: file}) => path.basename(file) === 'reader.cjs');
	const digest = createHash('sha256').update(reader.contents).digest('hex').slice(0, 16);
	const worker = await scripts(
		outdir,
		{'read-worker': 'source/files/reading/kept-reader.ts'},
		{'process.env.READER_DIGEST': JSON.stringify(digest)},
	);
	const all = [program, beside, worker].map(({metafile}) => metafile);
	const metafile = {
		inputs: Object.assign({}, ...all.map(({inputs}) => inputs)),
		outputs: Object.assign({}, ...all.map(({outputs}) => outputs)),
	};
	await writeFile(path.join(folder, 'THIRD-PARTY-NOTICES'), await notices(metafile));
	return metafile;
}

/** Writes scripts that run on their own beside the program. */
async function scripts(outdir, entryPoints, define = {}) {
	const made = await build({
		...shared,
		entryPoints,
		outdir,
		format: 'cjs',
		outExtension: {'.js': '.cjs'},
		define: {...shared.define, ...asked, ...define},
		banner: {js: banner},
	});
	for (const {path: file, contents} of made.outputFiles) await writeFile(file, contents);
	return made;
}

/** What the bundler has split the program into, and what each part loads: with itself, or later. */
function partsOf({metafile, outputFiles}) {
	const texts = new Map(outputFiles.map(({path: file, text}) => [path.basename(file), text]));
	return new Map(
		Object.entries(metafile.outputs).map(([file, {imports}]) => {
			const name = path.basename(file);
			const own = imports
				.filter(({external}) => !external)
				.map(({path: asked, kind}) => ({
					name: path.basename(asked),
					isLater: kind === 'dynamic-import',
				}));
			return [name, {code: texts.get(name), imports: own}];
		}),
	);
}
