type Module = typeof import('../../files/drafts/conf.ts');

/** Instead of `files/drafts/late-conf.ts`: it is in the one script, and run when it is first asked for. */
export function lateConf(): Module['Conf'] {
	const {Conf}: Module = require('../../files/drafts/conf.ts');
	return Conf;
}

/** There is nothing to load. */
export async function warmConf(): Promise<void> {
	lateConf();
}
