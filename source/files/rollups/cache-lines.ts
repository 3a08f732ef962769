import {closeSync, openSync, readSync} from 'node:fs';
import {crc32} from 'node:zlib';
import {codeOf} from '../drafts/durable.ts';

/** Lines of the cache that are not in its file yet. */
export type WaitingLines = {
	/** How many bytes they are. */
	size(): number;
	/** The bytes, until something is added. */
	bytes(): Uint8Array;
	/** One line more: a JSON value as text, a space, its checksum. */
	add(json: string): void;
	/** Puts the end to a line that was left without one. */
	end(): void;
	clear(): void;
};

/**
Lines wait as the bytes they will be: as texts, thousands of them would outlive the quick cleanings of the heap.

@param size - bytes for which there is room from the start
*/
export function waitingLines(size: number): WaitingLines {
	let bytes: Buffer = Buffer.alloc(0);
	let used = 0;

	function room(more: number): void {
		if (used + more <= bytes.length) return;
		const larger = Buffer.allocUnsafeSlow(Math.max(size, 2 * (used + more)));
		bytes.copy(larger, 0, 0, used);
		bytes = larger;
	}

	return {
		size: () => used,
		bytes: () => bytes.subarray(0, used),
		add(json) {
			// No character takes more than three bytes for each half of it.
			room(3 * json.length + 10);
			const start = used;
			used += bytes.write(json, used, 'utf8');
			const sum = sumOf(bytes.subarray(start, used));
			used += bytes.write(` ${sum}\n`, used, 'latin1');
		},
		end() {
			room(1);
			bytes[used++] = 10;
		},
		clear() {
			used = 0;
		},
	};
}

/** The value of a line that proves itself, else nothing. @param line - without its end */
export function provenValue(line: Buffer): unknown {
	const end = line.length - 9;
	if (end < 0 || line[end] !== 32) return undefined;
	const body = line.subarray(0, end);
	if (line.toString('latin1', end + 1) !== sumOf(body)) return undefined;
	try {
		return JSON.parse(body.toString('utf8'));
	} catch {
		return undefined;
	}
}

function sumOf(body: Buffer): string {
	return crc32(body).toString(16).padStart(8, '0');
}

const piece = 2 ** 20;

/**
Reads a file line by line: a cache of a hundred thousand returns is larger than what should be in memory at once.

@returns whether its last line has its end; a file that is not there has no lines
*/
export function eachLine(file: string, take: (line: Buffer) => void): boolean {
	let fd: number;
	try {
		fd = openSync(file, 'r');
	} catch (error) {
		if (codeOf(error) === 'ENOENT') return true;
		throw error;
	}

	try {
		let rest: Buffer = Buffer.alloc(0);
		for (;;) {
			const bytes = Buffer.allocUnsafe(piece);
			const count = readSync(fd, bytes, 0, piece, null);
			if (count === 0) return rest.length === 0;
			let from = 0;
			for (let end = bytes.indexOf(10); end >= 0 && end < count; end = bytes.indexOf(10, from)) {
				const line = bytes.subarray(from, end);
				take(rest.length > 0 ? Buffer.concat([rest, line]) : line);
				if (rest.length > 0) rest = Buffer.alloc(0);
				from = end + 1;
			}

			const left = bytes.subarray(from, count);
			rest = rest.length > 0 ? Buffer.concat([rest, left]) : Buffer.from(left);
		}
	} finally {
		closeSync(fd);
	}
}
