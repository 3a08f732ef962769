// Lets the tests import TypeScript and JSX as they stand: one synchronous esbuild transform a file, kept by what the file
// says, so that it is made once and not in each of the many processes that a run of the suite starts.
import {createHash} from 'node:crypto';
import {mkdirSync, readFileSync, renameSync, writeFileSync} from 'node:fs';
import {createRequire, enableCompileCache, registerHooks} from 'node:module';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {threadId} from 'node:worker_threads';

const require = createRequire(import.meta.url);
const kept = fileURLToPath(new URL('../node_modules/.cache/gouji-tests/', import.meta.url));
const maker = JSON.parse(readFileSync(require.resolve('esbuild/package.json'), 'utf8')).version;
mkdirSync(kept, {recursive: true});
enableCompileCache(path.join(kept, 'compiled'));

registerHooks({
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
		const {code} = require('esbuild').transformSync(written, {
			loader: file.endsWith('x') ? 'tsx' : 'ts',
			format: 'esm',
			target: 'node22',
			jsx: 'automatic',
			sourcemap: 'inline',
			sourcefile: file,
		});
		// Aside and renamed: another process, or thread, may be reading.
		const aside = `${target}.${process.pid}-${threadId}`;
		writeFileSync(aside, code);
		renameSync(aside, target);
		return code;
	}
}
