import {figuresIn} from '../../../report/figures-in.ts';
import {listsIn} from '../../../report/lists-in.ts';
import {wrongLists} from '../../../report/wrong-lists.ts';
import {everyParagraph, type ProseCheck, said} from './check.ts';

/** A total in the text and the parts named of it agree. */
export const parts: ProseCheck = (rule, {text}) => {
	const results = everyParagraph(text).flatMap((place) => {
		const {flat, numbers} = figuresIn(place.text, text.sources);
		const lists = listsIn(place.text, flat, numbers);
		const wrong = wrongLists(lists);
		return lists.flatMap((list) => {
			const off = wrong.find((one) => one.total === list.total);
			if (list.isOpen && !off) return [];
			const sum = list.parts.reduce((before, {value}) => before + value, 0);
			if (!off && sum !== list.total.value) return [];
			const terms = list.parts.map(({value}) => value).join('+');
			const words = `${list.total.words}${list.total.unit}`;
			const prose = {
				from: list.total.at,
				words,
				name: terms,
				bound: `${place.id}|${words}|${terms}`,
			};
			return [said(rule, place, prose, {left: list.total.value, right: sum, holds: !off})];
		});
	});
	return results.length > 0 ? results : [said(rule, 'overview', {}, {holds: true})];
};
