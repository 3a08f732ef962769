/** A figure where it stands in a text. */
export type Standing = {text: string; at: number; length: number; words: string};

/** Characters before a figure, and behind it, that are held against each other. */
const [mostBefore, mostBehind] = [16, 8];
/** So many letters right before a figure name it: 发布信息3486条. */
const least = 3;

/**
The figure of another year's text that stands among the same words: 共发布信息3120条 of 发布信息3486条. Nothing where none
does, or several that differ.

@returns its words with the unit
*/
export function sameFigure(own: Standing, others: readonly Standing[]): string | undefined {
	const [before, behind] = sides(own);
	let most = 0;
	let best: string[] = [];
	for (const other of others) {
		const [lead, tail] = sides(other);
		const named = common([...before].reverse(), [...lead].reverse());
		if (lettersIn(before, named) < least) continue;
		const alike = named + common([...behind], [...tail]);
		if (alike < most) continue;
		if (alike > most) best = [];
		most = alike;
		best.push(other.words);
	}

	return new Set(best).size === 1 ? best[0] : undefined;
}

// Figures and years differ from year to year: they count as any.
function sides({text, at, length}: Standing): [before: string, behind: string] {
	const plain = (words: string) =>
		words
			.replaceAll(/〔[^〕]*〕|\{[^{}]*\}|[\d０-９][\d０-９.,，．]*/gu, '#')
			.replaceAll(/\s/gu, '');
	return [
		plain(text.slice(Math.max(0, at - 80), at)).slice(-mostBefore),
		plain(text.slice(at + length, at + length + 20)).slice(0, mostBehind),
	];
}

function common(one: readonly string[], other: readonly string[]): number {
	let count = 0;
	while (count < one.length && one[count] === other[count]) count++;
	return count;
}

function lettersIn(before: string, count: number): number {
	const named = [...before].reverse().slice(0, count);
	return named.filter((letter) => /\p{L}/u.test(letter)).length;
}
