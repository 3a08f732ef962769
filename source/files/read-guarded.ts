import {
	type BigIntStats,
	closeSync,
	constants,
	fstatSync,
	openSync,
	readSync,
	statSync,
} from 'node:fs';
import {Failure} from '../failure.ts';
import {fileFailure} from './file-failure.ts';

/** What is read at most where the caller names no other bound: the largest real workbook has 3.5 MB. */
export const largestFile = 20 * 2 ** 20;

export type Bounds = {
	/** Bytes the file may have. */
	most?: number;
};

/** A file that is being saved is whole a moment later; one that keeps changing is refused. */
const attempts = 3;

/**
Reads a file that somebody named: the one way for every such path, whatever it is wanted for. Only an ordinary file
within its bound is read. A device, pipe, socket or file of the system is refused without waiting for it, and what was
opened is what is judged, so that nothing can be put in its place in between.

@returns its bytes, all of one moment
@throws Failure `file.*` (exit 3), one sentence for each way the world can refuse
*/
export function readGuarded(file: string, bounds: Bounds = {}): Buffer {
	return readTimed(file, bounds).bytes;
}

/** The same, with the time of the last change of these bytes in milliseconds. @throws Failure as `readGuarded` */
export function readTimed(
	file: string,
	{most = largestFile}: Bounds = {},
): {bytes: Buffer; changed: number} {
	// Opening a device can do things of its own: it is looked at first, and again once it is open.
	lookAt(file, {most});
	try {
		const handle = openSync(file, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
		try {
			return readWhole(handle, file, most);
		} finally {
			closeSync(handle);
		}
	} catch (error) {
		throw fileFailure(error, file);
	}
}

/**
Looks at a named path without opening it.

@returns its size in bytes
@throws Failure `file.*`, as reading it would
*/
export function lookAt(file: string, {most = largestFile}: Bounds = {}): number {
	try {
		const stat = statSync(file, {bigint: true});
		refuseUnlessOrdinary(stat, file, most);
		return Number(stat.size);
	} catch (error) {
		throw fileFailure(error, file);
	}
}

function readWhole(handle: number, file: string, most: number): {bytes: Buffer; changed: number} {
	for (let attempt = 1; ; attempt++) {
		const before = fstatSync(handle, {bigint: true});
		refuseUnlessOrdinary(before, file, most);
		const size = Number(before.size);
		// One byte more than there should be: a file that grows is seen, and a file that never ends is not read on.
		const bytes = Buffer.allocUnsafeSlow(size + 1);
		const taken = fill(handle, bytes, size);
		if (size === 0 && taken > 0) throw new Failure('file.notOrdinary', {path: file});
		const after = fstatSync(handle, {bigint: true});
		if (taken === size && isSame(before, after))
			return {bytes: bytes.subarray(0, size), changed: milliseconds(after.mtimeNs)};
		if (attempt === attempts) throw new Failure('file.changing', {path: file});
	}
}

// A file that gives all that it should have, and not the byte more that is asked for, has come to its end.
function fill(handle: number, bytes: Uint8Array, size: number): number {
	let taken = 0;
	for (;;) {
		const count = readSync(handle, bytes, taken, bytes.length - taken, taken);
		taken += count;
		if (count === 0 || taken === size || taken === bytes.length) return taken;
	}
}

// As the system's own numbers of milliseconds come, to the last place: seconds, and what is left of them.
function milliseconds(nanoseconds: bigint): number {
	const second = 1_000_000_000n;
	const rest = ((nanoseconds % second) + second) % second;
	return Number((nanoseconds - rest) / second) * 1000 + Number(rest) / 1e6;
}

function refuseUnlessOrdinary(stat: BigIntStats, path: string, most: number): void {
	if (stat.isDirectory()) throw new Failure('file.isFolder', {path});
	if (!stat.isFile()) throw new Failure('file.notOrdinary', {path});
	if (stat.size <= BigInt(most)) return;
	const megabytes = (bytes: number) => Math.ceil(bytes / 2 ** 20);
	const size = megabytes(Number(stat.size));
	throw new Failure('file.tooLarge', {path, size, most: megabytes(most)});
}

function isSame(before: BigIntStats, after: BigIntStats): boolean {
	return before.size === after.size && before.mtimeNs === after.mtimeNs;
}
