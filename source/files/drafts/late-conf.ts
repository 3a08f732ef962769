import {existsSync} from 'node:fs';
import {createRequire} from 'node:module';
import {fileURLToPath} from 'node:url';

type Module = typeof import('./conf.ts');

let loaded: Module | undefined;

/** conf, which nothing needs before the first image is written; loaded there and then where `warmConf` did not. */
export function lateConf(): Module['Conf'] {
	loaded ??= createRequire(import.meta.url)(place()) as Module;
	return loaded.Conf;
}

/** Loads it while nobody waits. */
export async function warmConf(): Promise<void> {
	loaded ??= await import('./conf.ts');
}

// Beside the bundle, or beside this file when the sources run as they stand.
function place(): string {
	const bundled = fileURLToPath(new URL('conf.cjs', import.meta.url));
	return existsSync(bundled) ? bundled : fileURLToPath(new URL('conf.ts', import.meta.url));
}
