import {numberWords} from '../../../report/number-words.ts';
import {
	everyParagraph,
	heldAgainst,
	type ProseCheck,
	type ProseGrounds,
	said,
	wordsAround,
} from './check.ts';
import {mentionedIn} from './mentioned.ts';

/**
Figures of the text that were said to be figures of the tables are those; and at hand-in none is left that nobody has
looked at. 不是这个数 settles it.
*/
export const tie: ProseCheck = (rule, grounds) => {
	const results = [...tied(rule, grounds), ...untied(rule, grounds)];
	return results.length > 0 ? results : [said(rule, 'overview', {}, {holds: true})];
};

function tied(rule: Parameters<ProseCheck>[0], grounds: ProseGrounds) {
	return everyParagraph(grounds.text).flatMap((place) =>
		(place.ties ?? []).flatMap(({at, length, words, means}) => {
			if (means === 'none') return [];
			const held = heldAgainst(means, grounds);
			if (!held) return [];
			const {name, cells, value, shown, why} = held;
			const own = numberWords(words).find(({sort}) => sort !== 'other');
			// A change or a share is told in words, a zero too.
			const told = own ? own.value : /[未无没零]/u.test(words) ? 0 : null;
			const holds = told === null ? words === shown : told === Math.abs(value ?? Number.NaN);
			const bound = `${place.id}|${words}|${means}`;
			const prose = {from: at, words: wordsAround(place.text, at, length), name, bound};
			const lacks = why === 'blank' || why === 'noLastYear' ? why : undefined;
			return [
				said(rule, place, prose, {left: told, right: value, cells, holds, ...(lacks && {lacks})}),
			];
		}),
	);
}

function untied(rule: Parameters<ProseCheck>[0], grounds: ProseGrounds) {
	const isOpen = grounds.text.phase === 'handIn';
	const level = isOpen ? undefined : ('hint' as const);
	return mentionedIn(grounds).flatMap(({place, figure, proposes, tie: settled}) => {
		if (settled) return [];
		const held = heldAgainst(proposes, grounds);
		// Of 信息处理费 its own rule speaks.
		if (!held || proposes.startsWith('fees/')) return [];
		// That it differs is said already; at hand-in it must be settled all the same.
		if (!isOpen && figure.value !== held.value) return [];
		const words = figure.claim ? figure.words : wordsAround(place.text, figure.at, figure.length);
		const prose = {
			from: figure.at,
			words,
			name: held.name,
			variant: 'untied',
			bound: `${place.id}|${figure.words}|${proposes}`,
		};
		const {value, cells} = held;
		return [
			said(rule, place, prose, {
				left: figure.value,
				right: value,
				cells,
				holds: false,
				...(level && {level}),
			}),
		];
	});
}
