import {fileURLToPath} from 'node:url';

const configured = fileURLToPath(new URL('zod-config.mjs', import.meta.url));

/** An esbuild plugin: whoever imports zod gets it as it is set up here, and nobody else loads it. */
export const quickZod = {
	name: 'quick-zod',
	setup({onResolve}) {
		onResolve({filter: /^zod$/}, ({importer}) =>
			importer === configured ? undefined : {path: configured},
		);
	},
};
