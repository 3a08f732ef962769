import {type Meaning, meaningsOf} from '../../../report/meaning.ts';
import {heldAgainst, type ProseCheck, said, wordsAround} from './check.ts';
import {mentionedIn} from './mentioned.ts';
import {toldChanges} from './told-changes.ts';

const families = {
	received: (meaning: Meaning) => meaning.startsWith('received'),
	processed: (meaning: Meaning) => meaning === 'processed',
	carried: (meaning: Meaning) => meaning === 'carriedOver' || meaning === 'carriedForward',
	outcomes: (meaning: Meaning) =>
		/^(?:disclosed|partlyDisclosed|refused|unable|declined|other)/u.test(meaning),
	disputes: (meaning: Meaning) => /^(?:review|lawsuit)/u.test(meaning),
} as const;

/** 受理 means what came in, or that and what was carried over, from office to office. */
const both = 'requests/received/total+requests/carriedOver/total';

/** Figures of the text that nobody has tied yet are what the tables hold, where it can be told which they are. */
export function toldFigures(family: keyof typeof families): ProseCheck {
	const isOf = families[family];
	return (rule, grounds) => {
		const results = mentionedIn(grounds).flatMap(({place, figure, proposes, tie}) => {
			if (tie || figure.claim || !isOf(meaningsOf(figure.meaning!)[0]!)) return [];
			const held = heldAgainst(proposes, grounds);
			if (!held) return [];
			const {value, cells, name, why} = held;
			const other = figure.meaning === 'received' ? heldAgainst(both, grounds)?.value : undefined;
			const prose = {
				from: figure.at,
				words: wordsAround(place.text, figure.at, figure.length),
				name,
				bound: `${place.id}|${figure.words}|${proposes}`,
			};
			const lacks = why ? ('blank' as const) : figure.numerals ? ('numerals' as const) : undefined;
			const holds = figure.value === value || figure.value === other;
			return [
				said(rule, place, prose, {
					left: figure.value,
					right: value,
					cells,
					holds,
					...(lacks && {lacks}),
				}),
			];
		});
		if (family === 'received') results.push(...toldChanges(rule, grounds));
		return results.length > 0 ? results : [said(rule, 'overview', {}, {holds: true})];
	};
}
