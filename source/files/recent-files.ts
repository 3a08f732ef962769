import {existsSync} from 'node:fs';
import path from 'node:path';
import * as shape from '../draft/shape.ts';
import {replaceWhole} from './drafts/durable.ts';
import {privateFolder} from './home.ts';
import {readGuarded} from './read-guarded.ts';

const known = shape.array(shape.string()).max(50);
const most = 8;

export type RecentFiles = {list(): string[]; add(file: string): void};

/** The files read last, newest first, kept in the user's folder. Losing them costs nothing: no failure is raised. */
export function recentFiles(home: string): RecentFiles {
	const place = path.join(home, 'recent.json');
	function read(): string[] {
		try {
			return known.parse(JSON.parse(readGuarded(place).toString('utf8')));
		} catch {
			return [];
		}
	}

	return {
		list: () => read().filter((file) => existsSync(file)),
		add(file) {
			const files = [file, ...read().filter((one) => one !== file)].slice(0, most);
			try {
				privateFolder(home);
				replaceWhole(place, Buffer.from(`${JSON.stringify(files, null, '\t')}\n`));
			} catch {
				// A full disk or a read-only home: the list is only a convenience.
			}
		},
	};
}
