import type {Lookup} from './line-values.ts';
import type {PlacedSheet} from './places.ts';
import type {TakenLine} from './taken.ts';

/**
The result of the application that others were put together with: `并案办理，见2024-001` leads to the result of 2024-001.
Each of them counts, with that result; it is proposed, and asked all the same.
*/
export function leadingResult(
	word: string,
	sheets: readonly PlacedSheet[],
	words: Lookup,
): string | undefined {
	if (!/并案|合并|并入/u.test(word)) return undefined;
	let best: {at: PlacedSheet; line: TakenLine; length: number} | undefined;
	for (const at of sheets)
		for (const line of at.sheet.lines) {
			const {number = ''} = line;
			// 2024-0011 names 2024-0011, not 2024-001.
			if (number.length > (best?.length ?? 2) && word.includes(number))
				best = {at, line, length: number.length};
		}

	const result = best && words.value(best.at, best.line, 'result');
	return result?.is === 'known' ? result.id : undefined;
}
