// Lets one file of the program be read with one step removed. Loaded before the program, by `mutants.ts`.
import {readFileSync} from 'node:fs';
import {registerHooks} from 'node:module';
import {fileURLToPath} from 'node:url';
import {transformSync} from 'esbuild';
import {mutations} from './mutations.ts';

const mutation = mutations[Number(process.env.GOUJI_MUTANT)];
if (!mutation) throw new Error('GOUJI_MUTANT names no mutation');

registerHooks({
	load(url, context, next) {
		if (!url.endsWith(`/source/files/${mutation.file}`)) return next(url, context);
		const path = fileURLToPath(url);
		const parts = readFileSync(path, 'utf8').split(mutation.find);
		if (parts.length !== 2) throw new Error(`${mutation.file}: ${mutation.find} is not there once`);
		const {code} = transformSync(parts.join(mutation.put), {loader: 'ts', format: 'esm'});
		return {format: 'module', source: code, shortCircuit: true};
	},
});
