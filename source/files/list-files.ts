import {existsSync, readdirSync, statSync} from 'node:fs';
import path from 'node:path';

/** Whether something lies at this path. */
export function exists(file: string): boolean {
	return existsSync(file);
}

/** Whether the path is a folder. */
export function isFolder(file: string): boolean {
	return statSync(file, {throwIfNoEntry: false})?.isDirectory() ?? false;
}

/** The files straight inside a folder, without those that office programs leave behind while they hold a file open. */
export function listFiles(folder: string): string[] {
	return readdirSync(folder, {withFileTypes: true})
		.filter((one) => one.isFile() && !/^(~\$|\.)/.test(one.name))
		.map((one) => path.join(folder, one.name))
		.sort((left, right) => left.localeCompare(right));
}

/** A name inside a folder. */
export function joinPath(folder: string, name: string): string {
	return path.join(folder, name);
}
