import {
	closeSync,
	fsyncSync,
	linkSync,
	openSync,
	readFileSync,
	renameSync,
	unlinkSync,
	writeSync,
} from 'node:fs';
import path from 'node:path';
import {renameAtOnce} from '../held-for-a-moment.ts';

/** Makes the names in a folder durable: a rename without it is taken back by a power cut. */
export function syncFolder(folder: string): void {
	if (process.platform === 'win32') return;
	const fd = openSync(folder, 'r');
	try {
		fsyncSync(fd);
	} finally {
		closeSync(fd);
	}
}

/** Writes every byte, however many each call takes; a full disk takes fewer without an error. */
export function writeAll(fd: number, bytes: Uint8Array, position: number): void {
	let written = 0;
	while (written < bytes.length) {
		const count = writeSync(fd, bytes, written, bytes.length - written, position + written);
		if (count === 0) throw Object.assign(new Error('nothing written'), {code: 'ENOSPC'});
		written += count;
	}
}

/** Writes a new file with all its bytes on the disk, for its owner only. Its name is not synced yet. */
export function writeNew(file: string, bytes: Uint8Array): void {
	const fd = openSync(file, 'wx', 0o600);
	try {
		writeAll(fd, bytes, 0);
		fsyncSync(fd);
	} catch (error) {
		forget(file);
		throw error;
	} finally {
		closeSync(fd);
	}
}

/** Replaces a file at once and for good: after a crash it holds the old bytes or the new ones, whole. */
export function replaceWhole(file: string, bytes: Uint8Array): void {
	const beside = `${file}.new`;
	forget(beside);
	writeNew(beside, bytes);
	renameAtOnce(() => renameSync(beside, file));
	syncFolder(path.dirname(file));
}

/** Gives a file a second name; a copy where the disk has no links. */
export function secondName(file: string, name: string): void {
	try {
		linkSync(file, name);
	} catch (error) {
		if (!hasNoLinks(error)) throw error;
		writeNew(name, readFileSync(file));
	}
}

/** Whether an error says that this disk has no hard links (FAT, some network shares). */
export function hasNoLinks(error: unknown): boolean {
	return ['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS'].includes(codeOf(error) ?? '');
}

/** Removes a file that may not be there. */
export function forget(file: string): void {
	try {
		unlinkSync(file);
	} catch (error) {
		if (codeOf(error) !== 'ENOENT') throw error;
	}
}

/** The system's code of an error (ENOSPC, EIO …), or nothing. */
export function codeOf(error: unknown): string | undefined {
	const code = error instanceof Error && 'code' in error ? error.code : undefined;
	return typeof code === 'string' ? code : undefined;
}
