const digits = '0123456789abcdefghijklmnopqrstuvwxyz';

/**
A key that sorts behind `before` and ahead of `after`, so that a paragraph finds its place by one change and no other
paragraph moves. Keys are fractions without their point; none ends in 0.

@param before - absent: the beginning
@param after - absent: the end
*/
export function orderBetween(before = '', after?: string): string {
	if (after !== undefined && before >= after) throw new RangeError(`${before} ≥ ${after}`);
	let key = '';
	let upper = after;
	for (let place = 0; ; place++) {
		const low = digits.indexOf(before[place] ?? '0');
		const high = upper === undefined ? digits.length : digits.indexOf(upper[place] ?? '0');
		if (low === high) {
			key += digits[low];
			continue;
		}

		const middle = Math.floor((low + high) / 2);
		if (middle > low) return key + digits[middle];
		// Nothing between them here: whatever follows `low` is below `after` already.
		key += digits[low];
		upper = undefined;
	}
}

/** So many keys between two, in order and about evenly short. */
export function ordersBetween(
	before: string | undefined,
	after: string | undefined,
	count: number,
): string[] {
	if (count <= 0) return [];
	const half = Math.floor(count / 2);
	const middle = orderBetween(before, after);
	return [
		...ordersBetween(before, middle, half),
		middle,
		...ordersBetween(middle, after, count - half - 1),
	];
}
