/** A seeded source of chance: the same seed, the same corpus. */
export type Random = {
	/** A whole number from 0 below `limit`. */
	below(limit: number): number;
	pick<One>(from: readonly One[]): One;
	chance(share: number): boolean;
};

/** Mulberry32. */
export function random(seed: number): Random {
	let state = seed >>> 0;
	const next = () => {
		state = (state + 0x6d_2b_79_f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};

	const below = (limit: number) => Math.floor(next() * limit);
	return {
		below,
		pick: (from) => from[below(from.length)]!,
		chance: (share) => next() < share,
	};
}
