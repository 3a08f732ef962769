/** The verb that was probably meant by a word: one or two typing slips away, in a word long enough to tell. */
export function nearVerb(word: string, verbs: readonly string[]): string | undefined {
	const ranked = verbs
		.map((verb) => ({verb, slips: slipsBetween(word.toLowerCase(), verb)}))
		.filter(({verb, slips}) => slips <= (verb.length > 5 ? 2 : 1))
		.sort((one, other) => one.slips - other.slips);
	return ranked[0]?.verb;
}

/** Letters to add, leave out, change, or swap with their neighbour. */
function slipsBetween(one: string, other: string): number {
	if (Math.abs(one.length - other.length) > 2) return 3;
	const rows: number[][] = [Array.from({length: other.length + 1}, (_, at) => at)];
	for (let i = 1; i <= one.length; i++) {
		const row = [i];
		for (let j = 1; j <= other.length; j++) {
			const same = one[i - 1] === other[j - 1];
			row[j] = Math.min(
				rows[i - 1]![j]! + 1,
				row[j - 1]! + 1,
				rows[i - 1]![j - 1]! + (same ? 0 : 1),
			);
			if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1])
				row[j] = Math.min(row[j]!, rows[i - 2]![j - 2]! + 1);
		}

		rows.push(row);
	}

	return rows[one.length]![other.length]!;
}
