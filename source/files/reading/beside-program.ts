import {existsSync} from 'node:fs';
import path from 'node:path';
import {fileURLToPath} from 'node:url';

/** A file that runs on its own: beside the bundle, or beside who asks for it when the sources run as they stand. */
export function besideProgram(name: string, asker: string = import.meta.url): string {
	const here = fileURLToPath(new URL('.', asker));
	const bundled = path.join(here, `${name}.cjs`);
	return existsSync(bundled) ? bundled : path.join(here, `${name}.ts`);
}
