/** Longer ones are seldom the same twice. */
const longest = 256;

/**
Keeps what was made of short stretches of bytes, for the next time the very same ones come: in a year's returns nearly
every text stands a thousand times. Found by a hash, proven byte by byte.

@param make - what the bytes from here to there say; what it throws is thrown every time
@param most - so many are kept; then all are forgotten
*/
export function knownBytes<Made>(
	make: (bytes: Uint8Array, from: number, to: number) => Made,
	most: number,
) {
	const known = new Map<number, {bytes: Uint8Array; made: Made}>();
	/** @param hash - of `hashed` over the same bytes. */
	return (bytes: Uint8Array, from: number, to: number, hash: number): Made => {
		const found = known.get(hash);
		if (found && isThere(found.bytes, bytes, from, to)) return found.made;
		const made = make(bytes, from, to);
		if (to - from > longest) return made;
		if (known.size >= most) known.clear();
		// A copy, which a Buffer's own `slice` is not: the part it lies in is not needed any longer.
		known.set(hash, {bytes: new Uint8Array(bytes.subarray(from, to)), made});
		return made;
	};
}

export const hashStart = 0x81_1c_9d_c5 | 0;

/** A hash, one byte further. */
export function hashed(hash: number, byte: number): number {
	return Math.imul(hash ^ byte, 0x01_00_01_93);
}

function isThere(known: Uint8Array, bytes: Uint8Array, from: number, to: number): boolean {
	if (known.length !== to - from) return false;
	for (let at = 0; at < known.length; at++) if (known[at] !== bytes[from + at]) return false;
	return true;
}

/** Bytes as text, one character each: all that is ASCII. */
export function latin(bytes: Uint8Array, from: number, to: number): string {
	return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1', from, to);
}

/** Whether the bytes from here on are those of an ASCII text. */
export function isAt(bytes: Uint8Array, at: number, text: Uint8Array): boolean {
	for (let index = 0; index < text.length; index++)
		if (bytes[at + index] !== text[index]) return false;
	return true;
}

/** An ASCII text as bytes. */
export function ascii(text: string): Uint8Array {
	return Uint8Array.from(text, (one) => one.charCodeAt(0));
}

/** Where a run of numerals ends. */
export function digitsEnd(bytes: Uint8Array, from: number): number {
	let at = from;
	while (bytes[at]! >= 0x30 && bytes[at]! <= 0x39) at++;
	return at;
}

/** The whole number that these numerals are; -1 where there are none, or a nought before others. */
export function numberAt(bytes: Uint8Array, from: number, to: number): number {
	if (to <= from || (bytes[from] === 0x30 && to > from + 1)) return -1;
	let number = 0;
	for (let at = from; at < to; at++) number = number * 10 + bytes[at]! - 0x30;
	return number;
}
