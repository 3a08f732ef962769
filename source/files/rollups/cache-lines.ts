import {closeSync, openSync, readSync} from 'node:fs';
import {crc32} from 'node:zlib';
import {codeOf} from '../drafts/durable.ts';

/** One line of the cache: a JSON value, a space, its checksum. */
export function cacheLine(value: unknown): string {
	return textLine(JSON.stringify(value));
}

/** The same for a value that is JSON already. */
export function textLine(body: string): string {
	return `${body} ${sumOf(body)}\n`;
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

function sumOf(body: string | Buffer): string {
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
