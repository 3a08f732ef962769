import path from 'node:path';
import {filesUnder} from '../files-under.ts';

/** The paths of the files under a folder, from it on. @throws Failure `file.*` when it cannot be looked into */
export function listFolderFiles(folder: string): string[] {
	return filesUnder(folder).files.map((file) =>
		path.relative(folder, file.path).split(path.sep).join('/'),
	);
}
