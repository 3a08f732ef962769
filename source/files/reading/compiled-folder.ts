import {getCompileCacheDir} from 'node:module';
import path from 'node:path';

/** Where this program keeps compiled code, as it was started; nothing where it keeps none. */
export function compiledFolder(): string | undefined {
	// Node has a folder in it for each version of its own.
	const own = getCompileCacheDir?.();
	return own === undefined ? undefined : path.dirname(own);
}
