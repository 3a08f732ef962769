import {
	closeSync,
	existsSync,
	fsyncSync,
	linkSync,
	openSync,
	renameSync,
	rmSync,
	type Stats,
	statSync,
	writeSync,
} from 'node:fs';
import path from 'node:path';
import {Failure} from '../../failure.ts';
import type {MessageKey} from '../../text/say.ts';
import {isHeld, pauseBefore} from '../held-for-a-moment.ts';
import {isRefusedName} from '../refused-name.ts';

export type SaveOptions = {
	/** Put it in place of a file that is there already. */
	force?: boolean;
	/** Reads the written file before it takes its place; what it throws leaves nothing behind. */
	prove?: (written: string) => void | Promise<void>;
};

/**
Writes a whole file or none: beside its place, synced, proven, then renamed into it and the folder synced.

@throws Failure `export.*` (exit 3), one sentence for each way the world can refuse; an older file is untouched
*/
export async function saveFile(
	file: string,
	bytes: Uint8Array,
	{force = false, prove}: SaveOptions = {},
): Promise<void> {
	refuseTarget(file, force);
	const beside = path.join(path.dirname(file), `.gouji-${process.pid}-${serial++}.part`);
	try {
		write(beside, bytes);
		await prove?.(beside);
		await put(beside, file, force);
	} catch (error) {
		throw error instanceof Failure ? error : refusal(error, file);
	} finally {
		rmSync(beside, {force: true});
	}

	syncFolder(path.dirname(file));
}

let serial = 0;

/**
Refuses a target before any work is done for it. Only an ordinary file is ever replaced.

@throws Failure `export.badName`, `export.noFolder`, `export.isFolder`, `export.notOrdinary`, `export.exists`,
`export.open`
*/
export function refuseTarget(
	file: string,
	force: boolean,
	platform: string = process.platform,
): void {
	const folder = path.dirname(file);
	const values = {path: file, folder};
	if (platform === 'win32' && isRefusedName(path.basename(file)))
		throw new Failure('export.badName', {path: path.basename(file)});
	if (!lookAt(folder, file)?.isDirectory()) throw new Failure('export.noFolder', values);
	if (!isReplaceable(file)) return;
	if (!force) throw new Failure('export.exists', values);
	if (isOpenElsewhere(file)) throw new Failure('export.open', values);
}

/**
Whether an ordinary file lies there already. A name without its ending is looked at, too: whoever writes `-o /dev/null`
wants no `/dev/null.xlsx`.

@throws Failure `export.isFolder`, `export.notOrdinary` for what is never replaced
*/
export function isReplaceable(file: string): boolean {
	const there = lookAt(file, file);
	if (there?.isDirectory()) throw new Failure('export.isFolder', {path: file});
	if (there && !there.isFile()) throw new Failure('export.notOrdinary', {path: file});
	return there !== undefined;
}

function lookAt(place: string, file: string): Stats | undefined {
	try {
		return statSync(place, {throwIfNoEntry: false});
	} catch (error) {
		throw refusal(error, file);
	}
}

/** Whether Excel, WPS or LibreOffice keeps its owner file beside it. */
export function isOpenElsewhere(file: string): boolean {
	const folder = path.dirname(file);
	const name = path.basename(file);
	// Excel leaves out the first two characters of a longer name.
	const owners = [`~$${name}`, `~$${name.slice(2)}`, `.~lock.${name}#`, `.~${name}`];
	return owners.some((owner) => existsSync(path.join(folder, owner)));
}

function write(file: string, bytes: Uint8Array): void {
	const handle = openSync(file, 'wx', 0o666);
	try {
		// A nearly full disk takes part of the bytes without an error.
		for (let at = 0; at < bytes.length; ) {
			const taken = writeSync(handle, bytes, at);
			if (taken === 0) throw Object.assign(new Error('nothing was written'), {code: 'ENOSPC'});
			at += taken;
		}

		fsyncSync(handle);
	} finally {
		closeSync(handle);
	}

	if (statSync(file).size !== bytes.length)
		throw Object.assign(new Error('written short'), {code: 'ENOSPC'});
}

async function put(beside: string, file: string, force: boolean): Promise<void> {
	for (let attempt = 1; ; attempt++) {
		try {
			if (force) {
				// What lies there may be another thing than before the file was made.
				refuseTarget(file, force);
				renameSync(beside, file);
			} else if (!linked(beside, file)) renameSync(beside, file);
			return;
		} catch (error) {
			if (!isHeld(error)) throw error;
			const pause = pauseBefore(error, attempt);
			if (pause === undefined)
				throw existsSync(file) ? new Failure('export.open', {path: file}) : error;
			await new Promise((resolve) => {
				setTimeout(resolve, pause);
			});
		}
	}
}

// A link refuses a file that appeared in the meantime; where links are unknown, a last look must do.
function linked(beside: string, file: string): boolean {
	try {
		linkSync(beside, file);
		return true;
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'EEXIST' || existsSync(file))
			throw new Failure('export.exists', {path: file, folder: path.dirname(file)});
		return false;
	}
}

function syncFolder(folder: string): void {
	try {
		const handle = openSync(folder, 'r');
		try {
			fsyncSync(handle);
		} finally {
			closeSync(handle);
		}
	} catch {
		// Windows cannot sync a folder; the file itself is synced.
	}
}

function refusal(error: unknown, file: string): Failure {
	const {code} = error as NodeJS.ErrnoException;
	if (typeof code !== 'string') throw error;
	const values = {path: file, folder: path.dirname(file), why: code};
	return new Failure(sentences[code] ?? 'export.diskError', values, 3, {cause: error});
}

const sentences: Readonly<Record<string, MessageKey>> = {
	ENOSPC: 'export.diskFull',
	EDQUOT: 'export.diskFull',
	EFBIG: 'export.diskFull',
	ENAMETOOLONG: 'export.nameTooLong',
	ENOENT: 'export.noFolder',
	ENOTDIR: 'export.noFolder',
	// A name with a NUL in it.
	ERR_INVALID_ARG_VALUE: 'export.badName',
	EINVAL: 'export.badName',
	EILSEQ: 'export.badName',
	ELOOP: 'export.linkLoop',
	EISDIR: 'export.isFolder',
	EACCES: 'export.unwritable',
	EPERM: 'export.unwritable',
	EROFS: 'export.unwritable',
	EBUSY: 'export.open',
	ETXTBSY: 'export.open',
};
