/** The name nearest to what was written, where one is near: at most half of it is another. */
export function nearest(written: string, names: readonly string[]): string | undefined {
	let best: string | undefined;
	let least = Math.max(1, Math.floor([...written].length / 2)) + 1;
	for (const name of names) {
		const distance = distanceOf([...written], [...name]);
		if (distance < least) {
			least = distance;
			best = name;
		}
	}

	return best;
}

// Characters put in, taken out or put in the place of others.
function distanceOf(left: readonly string[], right: readonly string[]): number {
	let row = right.map((_, index) => index + 1);
	for (const [at, one] of left.entries()) {
		let diagonal = at;
		let before = at + 1;
		row = row.map((above, index) => {
			const next = Math.min(above + 1, before + 1, diagonal + (one === right[index] ? 0 : 1));
			diagonal = above;
			before = next;
			return next;
		});
	}

	return row.at(-1) ?? left.length;
}
