import type {Result, Suspect} from './finding.ts';

/** The ways out that a list of suspects names, likeliest first: one cell each, or the cells of a pair together. */
export function alternatives(suspects: readonly Suspect[]): Suspect[][] {
	const ways: Suspect[][] = [];
	const pairs = new Map<number, Suspect[]>();
	for (const suspect of suspects) {
		const pair = suspect.pair === undefined ? undefined : pairs.get(suspect.pair);
		if (pair) {
			pair.push(suspect);
			continue;
		}

		const way = [suspect];
		ways.push(way);
		if (suspect.pair !== undefined) pairs.set(suspect.pair, way);
	}

	return ways;
}

/** What one key may accept: the suspects of the only way out. Empty while several are possible. */
export function soleSuspects({
	suspects,
	only,
}: Pick<Result, 'suspects' | 'only'>): readonly Suspect[] {
	const ways = alternatives(suspects);
	return ways.length === 1 && !only ? (ways[0] ?? []) : [];
}
