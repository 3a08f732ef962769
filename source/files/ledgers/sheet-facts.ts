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
	let edge = '';
	let isBehind = false;
	for await (const piece of pieces) {
		if (!isBehind) {
			// A tag may lie across two pieces.
			const joint = edge + piece.toString('latin1', 0, 64);
			edge = piece.toString('latin1', Math.max(0, piece.length - 64));
			if (!closing.test(joint) && !hasClosing(piece)) continue;
			isBehind = true;
		}

		tail += piece.toString('latin1');
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

const closing = /<\/(?:\w+:)?sheetData>|<(?:\w+:)?sheetData\s*\/>/u;

// Searched as bytes: nothing of a long sheet is made a text for it.
function hasClosing(piece: Buffer): boolean {
	for (let at = piece.indexOf('sheetData'); at >= 0; at = piece.indexOf('sheetData', at + 9))
		if (closing.test(piece.toString('latin1', Math.max(0, at - 24), at + 16))) return true;
	return false;
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
