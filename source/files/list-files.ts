import {type Dirent, lstatSync, readdirSync, statSync} from 'node:fs';
import path from 'node:path';
import {Failure} from '../failure.ts';
import {fileFailure} from './file-failure.ts';
import {readGuarded} from './read-guarded.ts';
import {decodeText} from './reading/decode-text.ts';

/** A list of a hundred thousand units with all their columns has 20 MB; more is no list. */
const largestText = 20 * 2 ** 20;

/** Whether something lies at this path, be it a link that leads nowhere. */
export function exists(file: string): boolean {
	try {
		lstatSync(file);
		return true;
	} catch (error) {
		// What may not be looked at is there; reading it says why it cannot be had.
		const failure = fileFailure(error, file);
		return !(failure instanceof Failure) || failure.code !== 'file.missing';
	}
}

/** Whether the path is a folder. */
export function isFolder(file: string): boolean {
	try {
		return statSync(file).isDirectory();
	} catch {
		// What cannot even be looked at is refused with its cause when it is read.
		return false;
	}
}

/**
The files straight inside a folder, without those that office programs leave behind while they hold a file open.

@throws Failure `file.*`
*/
export function listFiles(folder: string): string[] {
	return namesIn(folder)
		.filter((one) => one.isFile() && !/^(~\$|\.)/.test(one.name))
		.map((one) => path.join(folder, one.name))
		.sort((left, right) => left.localeCompare(right));
}

function namesIn(folder: string): Dirent[] {
	try {
		return readdirSync(folder, {withFileTypes: true});
	} catch (error) {
		throw fileFailure(error, folder);
	}
}

/** A name inside a folder. */
export function joinPath(folder: string, name: string): string {
	return path.join(folder, name);
}

/** The ending of a file's name, with its dot: `.xlsx`. */
export function endingOf(file: string): string {
	return path.extname(file);
}

/**
A text file, whatever of UTF-8, UTF-16 or GB18030 it is written in.

@throws Failure `file.*`
*/
export function readText(file: string): string {
	const text = decodeText(readGuarded(file, {most: largestText}));
	if (text === undefined) throw new Failure('file.noText', {path: file});
	return text;
}
