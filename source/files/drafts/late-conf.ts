import {loadBeside} from './load-beside.ts';

type Module = typeof import('./conf.ts');

let loaded: Module | undefined;

/** conf, which nothing needs before the first image is written; loaded there and then where `warmConf` did not. */
export function lateConf(): Module['Conf'] {
	loaded ??= loadBeside<Module>('conf');
	return loaded.Conf;
}

/** Loads it while nobody waits. */
export async function warmConf(): Promise<void> {
	loaded ??= await import('./conf.ts');
}
