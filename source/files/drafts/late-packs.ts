import {loadBeside} from './load-beside.ts';

type Module = typeof import('./packs.ts');

/** What packs a draft and takes a pack in, with all that knows archives: loaded when a pack is first made or opened. */
export function latePacks(): Module {
	return loadBeside('packs');
}
