import type {Target} from '../program/target.ts';

/** Where a click means something: columns `from` up to, not including, `to` of one line. */
export type Zone = {line: number; from: number; to: number; target: Target};

/** A part of the screen: ready lines, what a click on them means, and where the real cursor stands. */
export type Piece = {
	lines: string[];
	zones: Zone[];
	cursor?: {x: number; y: number};
	/** The line where a page that lies over it begins. */
	drawerAt?: number;
};

/** Puts pieces below each other. */
export function stack(pieces: readonly Piece[]): Piece {
	const all: Piece = {lines: [], zones: []};
	for (const {lines, zones, cursor} of pieces) {
		const down = all.lines.length;
		for (const zone of zones) all.zones.push({...zone, line: zone.line + down});
		if (cursor) all.cursor = {x: cursor.x, y: cursor.y + down};
		all.lines.push(...lines);
	}

	return all;
}

/** What a click at a place of the screen means. */
export function targetAt(piece: Piece, column: number, line: number): Target | undefined {
	return piece.zones.findLast(
		(zone) => zone.line === line && column >= zone.from && column < zone.to,
	)?.target;
}

/**
The first line to show so that the chosen one is visible; it moves no further than it must.

@param top - the first line shown so far
*/
export function scrolled(top: number, chosen: number, height: number, count: number): number {
	const least = Math.max(0, Math.min(chosen, count - 1) - height + 1);
	const most = Math.max(0, Math.min(chosen, count - height));
	return Math.max(least, Math.min(top, most));
}
