/** So many are begun and not yet told: enough to keep every reader at work, few enough to bound memory. */
const inFlight = 16;

/**
Works on several things at once, and gives what comes of them in their order.

@param work - never rejects while it is not awaited: what can fail answers it
*/
export async function* inOrder<One, Made>(
	all: readonly One[],
	work: (one: One) => Promise<Made>,
): AsyncGenerator<Made, void, void> {
	const begun: Array<Promise<Made>> = [];
	let next = 0;
	for (const index of all.keys()) {
		for (; next < Math.min(index + inFlight, all.length); next++) begun.push(work(all[next]!));
		yield await begun.shift()!;
	}
}
