/** One printed head or label: at which level, over which places, and how many levels and places it covers. */
export type Heading = {level: number; from: number; levels: number; count: number; text: string};

/**
The heads over a line of places, from the path of labels above each, outermost first. Neighbours under the same labels
share a head; the innermost label is a place's own and reaches down to the last level.

@param depth - how many levels there are
*/
export function headings(paths: readonly (readonly string[])[], depth: number): Heading[] {
	const found: Heading[] = [];
	const open: Heading[] = [];
	for (const [from, path] of paths.entries()) {
		const before = paths[from - 1] ?? [];
		let shared = 0;
		while (shared < Math.min(path.length, before.length) - 1 && path[shared] === before[shared])
			shared++;
		for (const [level, text] of path.entries()) {
			const last = open[level];
			if (level < shared && last) {
				last.count++;
				continue;
			}

			const levels = level === path.length - 1 ? depth - level : 1;
			open[level] = {level, from, levels, count: 1, text};
			found.push(open[level]);
		}
	}

	return found;
}
