import {existsSync} from 'node:fs';
import path from 'node:path';
import {fileURLToPath} from 'node:url';

/** A file that runs on its own: beside the bundle, or beside this file when the sources run as they stand. */
export function besideProgram(name: string): string {
	const here = fileURLToPath(new URL('.', import.meta.url));
	const bundled = path.join(here, `${name}.js`);
	return existsSync(bundled) ? bundled : path.join(here, `${name}.ts`);
}
