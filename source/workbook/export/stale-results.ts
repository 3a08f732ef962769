import type {CellWrite} from './cell-write.ts';
import {fromA1} from './submission-layout.ts';

/** A formula cell of a sheet; `shared` names the formula that its text stands for. */
export type FormulaCell = {ref: string; text: string; shared?: string};

type Block = {top: number; left: number; bottom: number; right: number};

// Cell references. One into another sheet counts as if it were into this one: too many are struck, never too few.
const reference =
	/(?:('(?:[^']|'')+'|[\p{L}\p{N}_.]+)!)?\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?/gu;
const volatile = /\b(?:INDIRECT|OFFSET|NOW|TODAY|RAND|RANDBETWEEN|CELL|INFO)\s*\(/i;

/**
The formula cells of one sheet whose stored results may no longer hold once cells of it are written.
A formula that names anything but plain cells (names, tables, whole columns) counts as following all of them.
*/
export function staleResults(
	formulas: readonly FormulaCell[],
	writes: readonly CellWrite[],
): string[] {
	const given = new Set(writes.filter(({result}) => result).map(({ref}) => ref));
	const rest = formulas.filter(({ref}) => !given.has(ref));
	if (rest.length === 0) return [];
	const masters = new Map(
		formulas
			.filter(({text, shared}) => shared !== undefined && text !== '')
			.map((one) => [one.shared, one]),
	);
	let pending = rest.map((cell) => ({ref: cell.ref, blocks: blocksOf(cell, masters)}));
	let changed = writes.map(({ref}) => fromA1(ref));
	const stale: string[] = [];
	while (changed.length > 0) {
		const struck = pending.filter(
			({blocks}) =>
				blocks === 'unknown' ||
				blocks.some((block) => changed.some((place) => within(block, place))),
		);
		pending = pending.filter((one) => !struck.includes(one));
		stale.push(...struck.map(({ref}) => ref));
		changed = struck.map(({ref}) => fromA1(ref));
	}

	return stale;
}

function blocksOf(
	cell: FormulaCell,
	masters: ReadonlyMap<string | undefined, FormulaCell>,
): Block[] | 'unknown' {
	if (cell.text !== '') return readBlocks(cell.text);
	const master = masters.get(cell.shared);
	if (!master) return 'unknown';
	const blocks = readBlocks(master.text);
	if (blocks === 'unknown') return blocks;
	const [row, column] = fromA1(cell.ref);
	const [fromRow, fromColumn] = fromA1(master.ref);
	// Fixed ($) and moving references alike: the block that covers both.
	return blocks.map((block) => ({
		top: Math.min(block.top, block.top + row - fromRow),
		bottom: Math.max(block.bottom, block.bottom + row - fromRow),
		left: Math.min(block.left, block.left + column - fromColumn),
		right: Math.max(block.right, block.right + column - fromColumn),
	}));
}

function readBlocks(text: string): Block[] | 'unknown' {
	const plain = text.replaceAll(/"(?:[^"]|"")*"/g, '""');
	if (volatile.test(plain)) return 'unknown';
	const blocks: Block[] = [];
	const rest = plain.replaceAll(
		reference,
		(_, _sheet: string | undefined, left: string, top: string, right = left, bottom = top) => {
			const [fromRow, fromColumn] = fromA1(left + top);
			const [toRow, toColumn] = fromA1(right + bottom);
			blocks.push({
				top: Math.min(fromRow, toRow),
				bottom: Math.max(fromRow, toRow),
				left: Math.min(fromColumn, toColumn),
				right: Math.max(fromColumn, toColumn),
			});
			return ' ';
		},
	);
	const words = rest
		.replaceAll(/\b(?:TRUE|FALSE)\b/gi, '')
		.replaceAll(/[\p{L}_][\p{L}\p{N}_.]*\s*\(/gu, '(')
		.replaceAll(/\d(?:\.\d+)?(?:E[+-]?\d+)?/gi, '');
	return /[\p{L}$[\]!#:]/u.test(words) ? 'unknown' : blocks;
}

function within(block: Block, [row, column]: readonly [number, number]): boolean {
	return row >= block.top && row <= block.bottom && column >= block.left && column <= block.right;
}
