import {kinds, type Run} from './measured-runs.ts';

/** A line by its atoms: the first, and the one behind its last. */
export type Line = {first: number; end: number};

/** As many units as go along to the next line at most. */
const mostAlong = 4;

/**
The lines of a paragraph: no line begins with a closing mark, none ends with an opening one, words and numbers of half
width stay whole where there is room for them.
*/
export function breakLines(runs: readonly Run[], width: number): Line[] {
	const {count, widths, flags} = flat(runs);
	// Units: what stays together. The first atom of each, and its columns.
	const firsts = new Uint32Array(count + 1);
	const columns = new Uint32Array(count);
	let units = 0;
	let isNarrowBefore = false;
	for (let nth = 0; nth < count; nth++) {
		const isNarrow = (flags[nth]! & kinds.narrow) !== 0;
		const own = widths[nth]!;
		if (isNarrow && isNarrowBefore && columns[units - 1]! + own <= width)
			columns[units - 1]! += own;
		else {
			firsts[units] = nth;
			columns[units] = own;
			units++;
		}

		isNarrowBefore = isNarrow;
	}

	firsts[units] = count;
	const lines: Line[] = [];
	let start = 0;
	let used = 0;
	for (let unit = 0; unit < units; unit++) {
		const isBlank = (flags[firsts[unit]!]! & kinds.blank) !== 0;
		if (used + columns[unit]! > width && unit > start && !isBlank) {
			const from = takenAlong(unit);
			lines.push({first: firsts[start]!, end: firsts[from]!});
			start = from;
			used = sum(from, unit);
		}

		used += columns[unit]!;
	}

	lines.push({first: firsts[start]!, end: count});
	return lines;

	// What stands before a closing mark, or behind an opening one, goes along with the next unit.
	function takenAlong(next: number): number {
		let from = next;
		while (from - start > 1) {
			const closes = (flags[firsts[from]!]! & kinds.closes) !== 0;
			const opens = (flags[firsts[from]! - 1]! & kinds.opens) !== 0;
			if (!(closes || opens) || next - from >= mostAlong) break;
			from--;
		}

		// Only as much as there is room for in front of it.
		while (from < next && sum(from, next) + columns[next]! > width) from++;
		return from;
	}

	function sum(from: number, to: number): number {
		let all = 0;
		for (let unit = from; unit < to; unit++) all += columns[unit]!;
		return all;
	}
}

function flat(runs: readonly Run[]) {
	const count = runs.reduce((all, one) => all + one.count, 0);
	const widths = new Uint16Array(count);
	const flags = new Uint8Array(count);
	let at = 0;
	for (const run of runs) {
		widths.set(run.widths, at);
		flags.set(run.kinds, at);
		at += run.count;
	}

	return {count, widths, flags};
}
