import {existsSync} from 'node:fs';
import {createRequire} from 'node:module';
import {fileURLToPath} from 'node:url';

/** A part of the program that lies beside it, there and then: where `import()` would have everybody wait. */
export function loadBeside<Module>(name: string): Module {
	return createRequire(import.meta.url)(placeOf(name)) as Module;
}

// Beside the bundle, or beside this file when the sources run as they stand.
function placeOf(name: string): string {
	const bundled = fileURLToPath(new URL(`${name}.cjs`, import.meta.url));
	return existsSync(bundled) ? bundled : fileURLToPath(new URL(`${name}.ts`, import.meta.url));
}
