import type {PlacedSheet} from './places.ts';
import type {TakenLine} from './taken.ts';

type Line = {at: PlacedSheet; line: TakenLine};

/** Fewer lines that happen to say the same are no copy. */
const least = 3;

/**
The lines of a sheet that is for the most part a copy of another one, or of several: a sheet that was copied before it
was gone on with, a file that was given twice. Numbers tell that by themselves; only lines without one are looked at.

@param lines - of all sheets, in their order; each without a number
*/
export function copiedLines<L extends Line>(lines: readonly L[]): L[] {
	const copied: L[] = [];
	const before = new Map<string, number>();
	const bySheet = Map.groupBy(lines, ({at}) => at);
	if (bySheet.size < 2) return [];
	for (const own of bySheet.values()) {
		const left = new Map(before);
		const same = own.filter((line) => {
			const said = whatItSays(line);
			const count = left.get(said) ?? 0;
			left.set(said, count - 1);
			return count > 0;
		});
		const isCopy = same.length >= least && same.length * 2 > own.length;
		if (isCopy) copied.push(...same);
		const known = new Set(isCopy ? same : []);
		for (const line of own) {
			const said = whatItSays(line);
			if (!known.has(line)) before.set(said, (before.get(said) ?? 0) + 1);
		}
	}

	return copied;
}

// Everything that counts; words as they are written, since two files number them apart.
function whatItSays({at, line}: Line): string {
	const word = (index: number | undefined) =>
		index === undefined ? undefined : at.ledger.words[index];
	return JSON.stringify([
		line.received,
		line.answered,
		line.correctionReceived,
		line.ticks,
		line.pieces,
		...[line.type, line.result, line.detail, line.review, line.suit, line.office].map(word),
	]);
}
