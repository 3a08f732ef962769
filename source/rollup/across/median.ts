/** The middle of some numbers; of an even count the mean of the two in the middle. @throws RangeError of none */
export function median(values: readonly number[]): number {
	if (values.length === 0) throw new RangeError('the median of nothing');
	const sorted = values.toSorted((one, other) => one - other);
	const half = sorted.length >> 1;
	return sorted.length % 2 === 1 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2;
}
