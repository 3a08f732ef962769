const kept = new Map<string, ReadonlyMap<string, number>>();

/** How much of two texts is the same, from 0 to 1: pairs of characters they share. Years and figures do not count. */
export function likeness(one: string, other: string): number {
	const [left, right] = [pairsOf(one), pairsOf(other)];
	let shared = 0;
	let all = 0;
	for (const [pair, count] of left) {
		shared += Math.min(count, right.get(pair) ?? 0);
		all += count;
	}

	for (const count of right.values()) all += count;
	return all === 0 ? 0 : (2 * shared) / all;
}

function pairsOf(text: string): ReadonlyMap<string, number> {
	const known = kept.get(text);
	if (known) return known;
	const pairs = new Map<string, number>();
	const plain = text.replaceAll(/[\d\s.,，。、；：％%]/gu, '');
	for (let at = 0; at + 1 < plain.length; at++) {
		const pair = plain.slice(at, at + 2);
		pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
	}

	if (kept.size > 400) kept.clear();
	kept.set(text, pairs);
	return pairs;
}
