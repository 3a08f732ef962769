/** Of places, some of which are none, the indices of the longest row that only rises: what need not move. */
export function keptInOrder(places: ReadonlyArray<number | undefined>): ReadonlySet<number> {
	const tails: number[] = [];
	const before = new Map<number, number | undefined>();
	for (const [index, place] of places.entries()) {
		if (place === undefined) continue;
		let at = 0;
		while (at < tails.length && places[tails[at]!]! < place) at++;
		before.set(index, tails[at - 1]);
		tails[at] = index;
	}

	const kept = new Set<number>();
	for (let at = tails.at(-1); at !== undefined; at = before.get(at)) kept.add(at);
	return kept;
}
