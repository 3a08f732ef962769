import {flatText} from '../../../report/flat-text.ts';
import {everyParagraph, type ProseCheck, said} from './check.ts';

const mobile = /(?<!\d)1[3-9]\d(?:[- ]?\d{4}){2}(?!\d)/gu;
const identity =
	/(?<!\d)[1-9]\d{5}(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx](?!\d)/gu;

/** No number of an identity card or a mobile telephone stands in the text; the office telephone of the opening may. */
export const personal: ProseCheck = (rule, {text}) => {
	const results = everyParagraph(text).flatMap((place) => {
		const flat = flatText(place.text);
		const found = [identity, mobile].flatMap((pattern) => [...flat.matchAll(pattern)]);
		return found.map((match) => {
			// It is not written out once more.
			const words = `${match[0].slice(0, 3)}…${match[0].slice(-2)}`;
			return said(
				rule,
				place,
				{from: match.index, words, bound: `${place.id}|${words}`},
				{holds: false},
			);
		});
	});
	return results.length > 0 ? results : [said(rule, 'overview', {}, {holds: true})];
};
