import {Failure} from '../../failure.ts';
import type {Merge} from '../../ledger/row.ts';
import {ledgerCaps} from './ledger-caps.ts';

/** What a sheet says behind its lines: which cells are merged, and whether a filter hides lines. */
export type Behind = {merges: Merge[]; filtered: boolean};

/**
Reads what stands behind the lines of a sheet, for it must be known before them.

@param pieces - the part, piece by piece
@throws Failure `read.tooMuch`
*/
export async function sheetFacts(pieces: AsyncIterable<Buffer>, file: string): Promise<Behind> {
	let tail = '';
	let isBehind = false;
	for await (const piece of pieces) {
		const text = tail + piece.toString('latin1');
		if (isBehind) {
			tail = text;
			continue;
		}

		const end = text.search(/<\/(?:\w+:)?sheetData>|<(?:\w+:)?sheetData\s*\/>/u);
		isBehind = end >= 0;
		// A tag may lie across two pieces.
		tail = isBehind ? text.slice(end) : text.slice(-64);
		if (tail.length > 64 * 2 ** 20) throw new Failure('read.tooMuch', {file});
	}

	if (!isBehind) throw new Failure('read.broken', {file});
	const merges: Merge[] = [];
	for (const [, ref] of tail.matchAll(/<(?:\w+:)?mergeCell\s[^>]*?\bref=["']([^"']*)/gu)) {
		const merge = mergeOf(ref!);
		if (merge) merges.push(merge);
		if (merges.length > ledgerCaps.merges) throw new Failure('read.tooMuch', {file});
	}

	return {merges, filtered: /<(?:\w+:)?filterColumn[\s/>]/u.test(tail)};
}

function mergeOf(ref: string): Merge | undefined {
	const [, left, top, right, bottom] =
		/^\$?([A-Z]{1,3})\$?(\d+):\$?([A-Z]{1,3})\$?(\d+)$/u.exec(ref) ?? [];
	if (!bottom) return undefined;
	return {
		top: Number(top),
		left: columnOf(left!),
		bottom: Math.min(Number(bottom), ledgerCaps.lines),
		right: columnOf(right!),
	};
}

function columnOf(letters: string): number {
	let column = 0;
	for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
	return column - 1;
}
