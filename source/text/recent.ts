/** The last things that were of use, the last one first. */
export type Recent<One> = {
	/** The first that is so, which is of use again. */
	find(is: (one: One) => boolean): One | undefined;
	add(one: One): void;
	drop(one: One): void;
};

/** @param most - so many are kept; what was not of use for longest is forgotten */
export function recent<One>(most: number): Recent<One> {
	const kept: One[] = [];
	return {
		find(is) {
			const at = kept.findIndex(is);
			if (at > 0) kept.unshift(...kept.splice(at, 1));
			return at < 0 ? undefined : kept[0];
		},
		add(one) {
			kept.unshift(one);
			kept.length = Math.min(kept.length, most);
		},
		drop(one) {
			const at = kept.indexOf(one);
			if (at >= 0) kept.splice(at, 1);
		},
	};
}
