import {existsSync, readdirSync, readFileSync, statSync} from 'node:fs';
import path from 'node:path';
import {Failure} from '../failure.ts';
import {decodeText} from './reading/decode-text.ts';

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

/** The ending of a file's name, with its dot: `.xlsx`. */
export function endingOf(file: string): string {
	return path.extname(file);
}

/**
A text file, whatever of UTF-8, UTF-16 or GB18030 it is written in.

@throws Failure `file.missing`, `file.unreadable`
*/
export function readText(file: string): string {
	try {
		const text = decodeText(readFileSync(file));
		if (text === undefined) throw new Failure('file.unreadable', {path: file, why: 'EILSEQ'});
		return text;
	} catch (error) {
		if (error instanceof Failure) throw error;
		const {code = ''} = error as NodeJS.ErrnoException;
		if (code === 'ENOENT') throw new Failure('file.missing', {path: file});
		throw new Failure('file.unreadable', {path: file, why: code});
	}
}
