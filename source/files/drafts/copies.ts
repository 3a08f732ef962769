import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {Failure} from '../../failure.ts';
import {privateFolder} from '../home.ts';
import {codeOf, syncFolder, writeNew} from './durable.ts';
import {refusing} from './refusal.ts';

export const copiesName = 'copies';

/**
Keeps a handed-in file inside a draft's folder, for good before it returns.

@returns the name it is kept under
@throws Failure when the disk refuses
*/
export function keepCopy(folder: string, name: string, bytes: Uint8Array): string {
	return refusing(folder, () => {
		const place = privateFolder(path.join(folder, copiesName));
		const copy = `${readdirSync(place).length + 1}-${plainName(name)}`;
		writeNew(path.join(place, copy), bytes);
		syncFolder(place);
		syncFolder(folder);
		return copy;
	});
}

/**
A kept copy, as it was handed in.

@throws Failure `draft.noCopy`
*/
export function readCopy(folder: string, copy: string): Uint8Array {
	try {
		return readFileSync(path.join(folder, copiesName, path.basename(copy)));
	} catch (error) {
		if (codeOf(error) === 'ENOENT') throw new Failure('draft.noCopy', {copy});
		throw error;
	}
}

/** A name that every system takes, short enough for a number before it and an ending behind it. */
export function plainName(name: string): string {
	const {name: stem, ext} = path.parse(path.basename(name.normalize('NFC')));
	const plain = stem.replaceAll(/[\p{Cc}/\\:*?"<>|]/gu, '_');
	return `${Array.from(plain).slice(0, 60).join('')}${ext}`;
}
