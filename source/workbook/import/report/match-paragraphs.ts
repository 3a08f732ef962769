import {likeness} from '../../../report/likeness.ts';

/** From here on a paragraph counts as one that was written anew; below, as another. */
const least = 0.5;
/** More paragraphs than a report has are matched by equal words only. */
const most = 400;

/**
Which paragraph of a draft each paragraph of a file is: one that says the same, else one that differs in figures only,
else the most like. No paragraph is two.

@param own - what the draft shows, paragraph by paragraph
@param texts - what the file says
@returns for each text the place of its paragraph in `own`, or nothing where it is a new one
*/
export function matchParagraphs(
	own: readonly string[],
	texts: readonly string[],
): ReadonlyArray<number | undefined> {
	const matched: Array<number | undefined> = texts.map(() => undefined);
	const free = new Set(own.keys());
	for (const key of [plain, withoutFigures]) {
		const keys = own.map(key);
		for (const [index, text] of texts.entries()) {
			if (matched[index] !== undefined) continue;
			const wanted = key(text);
			const found = [...free].find((one) => keys[one] === wanted);
			if (found === undefined || wanted === '') continue;
			matched[index] = found;
			free.delete(found);
		}
	}

	if (own.length > most || texts.length > most) return matched;
	const open = texts.flatMap((_, index) => (matched[index] === undefined ? [index] : []));
	const pairs = open
		.flatMap((index) =>
			[...free].map((one) => ({index, one, alike: likeness(texts[index]!, own[one]!)})),
		)
		.filter(({alike}) => alike >= least)
		.sort((left, right) => right.alike - left.alike || left.one - right.one);
	for (const {index, one} of pairs) {
		if (matched[index] !== undefined || !free.has(one)) continue;
		matched[index] = one;
		free.delete(one);
	}

	return matched;
}

function plain(text: string): string {
	return text.replaceAll(/\s/gu, '');
}

function withoutFigures(text: string): string {
	return plain(text).replaceAll(/[\d０-９]+(?:[.,，．][\d０-９]+)*|〔[^〕]*〕/gu, '#');
}
