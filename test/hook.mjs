// Lets the tests import TypeScript and JSX as they stand: types become blanks, so that every line and column stays where
// it is and no source map is needed; JSX goes through esbuild. It is kept by what the file says, so that it is made once
// and not in each of the many threads and processes of a run.
import {createHash} from 'node:crypto';
import {mkdirSync, readFileSync, renameSync, writeFileSync} from 'node:fs';
import {createRequire, enableCompileCache, registerHooks, stripTypeScriptTypes} from 'node:module';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {threadId} from 'node:worker_threads';

const require = createRequire(import.meta.url);
const kept = fileURLToPath(new URL('../node_modules/.cache/gouji-tests/', import.meta.url));
const maker = `${process.version} ${JSON.parse(readFileSync(require.resolve('esbuild/package.json'), 'utf8')).version}`;
try {
	mkdirSync(kept, {recursive: true});
} catch {}

enableCompileCache(path.join(kept, 'compiled'));

const inputs = new URL('same-inputs.mjs', import.meta.url).href;

registerHooks({
	resolve(specifier, context, next) {
		return next(
			specifier === 'fast-check' && context.parentURL !== inputs ? inputs : specifier,
			context,
		);
	},
	load(url, context, next) {
		if (!/\.tsx?$/.test(url) || url.includes('/node_modules/')) return next(url, context);
		const file = fileURLToPath(url);
		return {format: 'module', source: transformed(file), shortCircuit: true};
	},
});

function transformed(file) {
	const written = readFileSync(file, 'utf8');
	const name = createHash('sha1').update(`${maker}\0${file}\0${written}`).digest('hex');
	const target = path.join(kept, `${name}.js`);
	try {
		return readFileSync(target, 'utf8');
	} catch {
		const code = withoutTypes(file, written);
		// Aside and renamed: another process, or thread, may be reading. Where no file can be kept, it is made each time.
		const aside = `${target}.${process.pid}-${threadId}`;
		try {
			writeFileSync(aside, code);
			renameSync(aside, target);
		} catch {}

		return code;
	}
}

function withoutTypes(file, written) {
	const isJsx = file.endsWith('x');
	try {
		if (!isJsx) return stripTypeScriptTypes(written);
	} catch {
		// Node's own reader does not know all of the language: `for (const of of …)`.
	}

	const options = {
		loader: isJsx ? 'tsx' : 'ts',
		format: 'esm',
		target: 'node22',
		jsx: 'automatic',
		sourcemap: 'inline',
		sourcefile: file,
	};
	return require('esbuild').transformSync(written, options).code;
}
