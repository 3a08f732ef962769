import {heldAgainst, type ProseCheck, said} from './check.ts';
import {mentionedIn} from './mentioned.ts';

/** What the text says there was none of, the tables say too. */
export const claims: ProseCheck = (rule, grounds) => {
	const results = mentionedIn(grounds).flatMap(({place, figure, proposes, tie}) => {
		if (tie || !figure.claim || proposes.startsWith('fees/')) return [];
		const held = heldAgainst(proposes, grounds);
		if (!held) return [];
		const {value, cells, name, why} = held;
		const bound = `${place.id}|${figure.words}|${proposes}`;
		const prose = {from: figure.at, words: figure.words, name: name.replaceAll('.', ''), bound};
		return [
			said(rule, place, prose, {
				left: 0,
				right: value,
				cells,
				holds: value === 0,
				...(why && {lacks: 'blank' as const}),
			}),
		];
	});
	return results.length > 0 ? results : [said(rule, 'overview', {}, {holds: true})];
};
