import {type Entry, foldersOf, packedAt, sorted} from './entry.ts';

const block = 512;

/** A tar archive: folders first, then files by name, all of one time and of root. */
export function writeTar(entries: readonly Entry[]): Buffer {
	const parts: Buffer[] = [];
	for (const folder of foldersOf(entries)) parts.push(head(`${folder}/`, '5', 0o755, 0));
	for (const {name, bytes, runs, link} of sorted(entries)) {
		if (link !== undefined) parts.push(head(name, '2', 0o777, 0, link));
		else parts.push(head(name, '0', runs ? 0o755 : 0o644, bytes.length), padded(bytes));
	}

	parts.push(Buffer.alloc(2 * block));
	return Buffer.concat(parts);
}

/** The files of a tar archive by name, as `npm pack` writes it. */
export function readTar(bytes: Buffer): Map<string, Buffer> {
	const files = new Map<string, Buffer>();
	let long: string | undefined;
	for (let at = 0; at + block <= bytes.length && bytes[at] !== 0; ) {
		const field = (from: number, length: number) =>
			bytes.toString('utf8', at + from, at + from + length).replace(/\0.*$/s, '');
		const size = Number.parseInt(field(124, 12).trim() || '0', 8);
		const body = bytes.subarray(at + block, at + block + size);
		const type = field(156, 1);
		if (type === 'x') long = /\d+ path=([^\n]*)\n/.exec(body.toString('utf8'))?.[1];
		else {
			const prefix = field(345, 155);
			const name = long ?? (prefix ? `${prefix}/${field(0, 100)}` : field(0, 100));
			if (type === '0' || type === '') files.set(name, body);
			long = undefined;
		}

		at += block + Math.ceil(size / block) * block;
	}

	return files;
}

function padded(bytes: Uint8Array): Buffer {
	const room = Math.ceil(bytes.length / block) * block;
	return Buffer.concat([bytes], room);
}

function head(name: string, type: string, mode: number, size: number, link = ''): Buffer {
	const made = Buffer.alloc(block);
	const put = (text: string, at: number, room: number) => {
		const bytes = Buffer.from(text);
		if (bytes.length > room) throw new RangeError(`too long for a tar archive: ${text}`);
		bytes.copy(made, at);
	};
	const octal = (value: number, at: number, room: number) =>
		put(`${value.toString(8).padStart(room - 1, '0')}\0`, at, room);
	const [prefix, rest] = split(name);
	put(rest, 0, 100);
	octal(mode, 100, 8);
	octal(0, 108, 8);
	octal(0, 116, 8);
	octal(size, 124, 12);
	octal(packedAt, 136, 12);
	put(' '.repeat(8), 148, 8);
	put(type, 156, 1);
	put(link, 157, 100);
	put('ustar\u000000', 257, 8);
	put('root', 265, 32);
	put('root', 297, 32);
	put(prefix, 345, 155);
	const sum = made.reduce((before, one) => before + one, 0);
	put(`${sum.toString(8).padStart(6, '0')}\0 `, 148, 8);
	return made;
}

// A name of more than 100 bytes goes into two fields, parted at a folder.
function split(name: string): [prefix: string, rest: string] {
	if (Buffer.byteLength(name) <= 100) return ['', name];
	for (let at = name.indexOf('/'); at >= 0; at = name.indexOf('/', at + 1)) {
		const rest = name.slice(at + 1);
		if (rest && Buffer.byteLength(rest) <= 100) return [name.slice(0, at), rest];
	}

	throw new RangeError(`too long for a tar archive: ${name}`);
}
