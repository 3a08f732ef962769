import {existsSync} from 'node:fs';
import path from 'node:path';
import {fileURLToPath} from 'node:url';

/** Where the program's own forms lie: beside `source/` and beside the bundle. */
export function templatesFolder(): string {
	const here = fileURLToPath(new URL('.', import.meta.url));
	const found = ['../templates', '../../templates']
		.map((way) => path.join(here, way))
		.find((way) => existsSync(path.join(way, '2021.json')));
	return found ?? path.join(here, '../templates');
}
