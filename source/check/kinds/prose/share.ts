import {figuresIn} from '../../../report/figures-in.ts';
import {isShareOf, sharesIn} from '../../../report/shares-in.ts';
import {everyParagraph, heldAgainst, type ProseCheck, said} from './check.ts';

/** What a share may be of beside the figures before it. */
const wholes = [
	'requests/received/total',
	'requests/processed/total',
	'requests/received/total+requests/carriedOver/total',
];

/** A share told beside its figure is right to within one unit of its last digit. */
export const share: ProseCheck = (rule, grounds) => {
	const {text} = grounds;
	const held = wholes.flatMap((ref) => heldAgainst(ref, grounds)?.value ?? []);
	const results = everyParagraph(text).flatMap((place) => {
		const {flat, numbers} = figuresIn(place.text, text.sources);
		return sharesIn(place.text, flat, numbers).flatMap(
			({share: told, part, wholes: before, sum}) => {
				if (part.vague) return [];
				const known = [...before.filter(({vague}) => !vague).map(({value}) => value), ...held];
				// Of what it may be a share is not known: nothing can be said.
				if (known.every((whole) => whole < part.value || whole === 0)) return [];
				const holds = [...known, sum].some((whole) => isShareOf(told, part.value, whole));
				const words = `${part.words}${part.unit}…${told.words}%`;
				const prose = {from: told.at, words, bound: `${place.id}|${words}`};
				return [said(rule, place, prose, {left: told.value, right: null, holds})];
			},
		);
	});
	return results.length > 0 ? results : [said(rule, 'overview', {}, {holds: true})];
};
