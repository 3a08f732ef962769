import {flatText} from './flat-text.ts';
import {type NumberWords, numberWords} from './number-words.ts';

/** A share told beside the figure it is of: 59件、占45.3%. */
export type ShareInText = {
	share: NumberWords;
	part: NumberWords;
	/** The figures before it that it may be a share of, the last one first. */
	wholes: readonly NumberWords[];
	/** What the figures that have a share come to together, in its sentence: 5件占83.3%，1件占16.7% may be all of it. */
	sum: number;
};

const says = /^[\s,、;(]*(?:约|各|分别)?(?:占|比例(?:为|达|约)?$)[^,。;\n\d]{0,14}$/u;

/** The shares of a paragraph that stand beside their figure. A change (同比增长1.08%) is none. */
export function sharesIn(
	text: string,
	flat = flatText(text),
	numbers: readonly NumberWords[] = numberWords(text, flat),
): ShareInText[] {
	const told = numbers.filter(({sort}) => sort !== 'other');
	const found = told.flatMap((share, index) => {
		const part = told[index - 1];
		if (share.sort !== 'share' || share.reference || !/^[%％]/u.test(share.unit)) return [];
		if (part?.sort !== 'count') return [];
		const between = flat.slice(part.end, share.at);
		if (!says.test(between)) return [];
		const wholes = told
			.slice(0, index - 1)
			.filter(({sort, value}) => sort === 'count' && value >= part.value)
			.reverse();
		return [{share, part, wholes}];
	});
	const sentenceOf = (at: number) => flat.lastIndexOf('。', at);
	return found.map((one) => {
		const own = found.filter(({part}) => sentenceOf(part.at) === sentenceOf(one.part.at));
		return {...one, sum: own.reduce((sum, {part}) => sum + part.value, 0)};
	});
}

/** Whether a share is right to within one unit of its last digit: offices round, and some cut. */
export function isShareOf({words, value}: NumberWords, part: number, whole: number): boolean {
	if (whole === 0) return part === 0 && value === 0;
	const decimals = /[.．](\d+)/u.exec(words)?.[1]?.length ?? 0;
	const scale = 10 ** decimals;
	// Exact where both are whole numbers: |value·whole − 100·part| ≤ whole / scale.
	return Math.abs(Math.round(value * scale) * whole - 100 * part * scale) <= whole;
}
