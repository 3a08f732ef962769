// What the bundle leaves out, for a quicker start: less to load is less to compile.
import {readFile} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';

const noSchema = fileURLToPath(new URL('no-schema.mjs', import.meta.url));

/** An esbuild plugin. */
export const leaveOut = {
	name: 'leave-out',
	setup(build) {
		// conf's validator: drafts are checked with zod, conf is given no schema.
		build.onResolve({filter: /^(ajv\/dist\/2020\.js|ajv-formats)$/}, () => ({path: noSchema}));
		// What Ink tells the developers of Ink, who would be awaited at its top: no script may do that.
		build.onLoad({filter: /[\\/]ink[\\/]build[\\/]reconciler\.js$/}, async ({path: file}) => {
			const code = await readFile(file, 'utf8');
			const asked = "process.env['DEV'] === 'true'";
			if (!code.includes(asked)) throw new Error(`Ink asks otherwise than by ${asked}`);
			return {contents: code.replaceAll(asked, 'false')};
		});
	},
};
