type Module = typeof import('../../files/drafts/packs.ts');

/** Instead of `files/drafts/late-packs.ts`: it is in the one script, and run when it is first asked for. */
export function latePacks(): Module {
	return require('../../files/drafts/packs.ts');
}
