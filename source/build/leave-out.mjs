// What the bundle leaves out, for a quicker start: less to load is less to compile.
import {readFile} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';

const noSchema = fileURLToPath(new URL('no-schema.mjs', import.meta.url));

/** An esbuild plugin. */
export const leaveOut = {
	name: 'leave-out',
	setup(build) {
		// zod as a namespace: only the parts that are used stay, not its sentences in forty languages.
		build.onLoad({filter: /[\\/]source[\\/].*\.ts$/}, async ({path}) => ({
			contents: (await readFile(path, 'utf8')).replace(
				"import {z} from 'zod'",
				"import * as z from 'zod'",
			),
			loader: 'ts',
		}));

		// conf's validator: drafts are checked with zod, conf is given no schema.
		build.onResolve({filter: /^(ajv\/dist\/2020\.js|ajv-formats)$/}, () => ({path: noSchema}));
	},
};
