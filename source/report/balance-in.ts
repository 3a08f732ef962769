import type {Meaning} from './meaning.ts';
import type {Meant} from './meant.ts';

/** 新收 + 上年结转 = 办结 + 结转下年, as the text tells them. */
export type BalanceInText = {
	received: Meant;
	left: number;
	right: number;
	/** The figures of it, in the order they stand. */
	figures: readonly Meant[];
};

const outcomes = [
	'disclosed',
	'partlyDisclosed',
	'disclosed+partlyDisclosed',
	'refused',
	'unable',
	'declined',
	'other',
];

/**
The balance of table 三 inside prose, where enough of it is told: what came in, what was dealt with and what goes on to
next year. Nothing where a figure is told twice differently, or is missing and may be what is left.
*/
export function balanceIn(found: readonly Meant[]): BalanceInText | undefined {
	const one = (meaning: Meaning) => {
		const all = found.filter((figure) => figure.meaning === meaning && !figure.vague);
		return all.every(({value}) => value === all[0]?.value) ? all[0] : undefined;
	};

	const received = one('received');
	const forward = one('carriedForward');
	const over = one('carriedOver');
	const processed = one('processed');
	const told = outcomes.flatMap((meaning) => one(meaning) ?? []);
	// The results add up to what was dealt with only where all groups are told.
	const results = processed ? [processed] : told.length >= 5 ? told : [];
	if (!received || !forward || results.length === 0) return undefined;
	const left = received.value + (over?.value ?? 0);
	const sum = results.reduce((before, {value}) => before + value, forward.value);
	// A reason beside the groups (逾期未补正2件，其他处理5件) is a result of its own, or a part of one of them.
	const apart = found
		.filter(({meaning}) => meaning?.startsWith('other.'))
		.reduce((before, {value}) => before + value, 0);
	const right = !processed && sum + apart === left ? left : sum;
	// What was carried over may be left unsaid: then less came in than was dealt with.
	if (!over && left < right) return undefined;
	const figures = [received, ...(over ? [over] : []), ...results, forward];
	return {received, left, right, figures};
}
