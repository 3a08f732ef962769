// What the bundle leaves out, for a quicker start: less to load is less to compile.
import {fileURLToPath} from 'node:url';

const noSchema = fileURLToPath(new URL('no-schema.mjs', import.meta.url));

/** An esbuild plugin. */
export const leaveOut = {
	name: 'leave-out',
	setup(build) {
		// conf's validator: drafts are checked with zod, conf is given no schema.
		build.onResolve({filter: /^(ajv\/dist\/2020\.js|ajv-formats)$/}, () => ({path: noSchema}));
	},
};
