import {labelOf} from '../../form/label-of.ts';
import {type Language, say} from '../../text/say.ts';
import type {RolledUp} from '../rolled-up.ts';
import type {Contribution, Trace} from '../trace-total.ts';

/** So many units are named, or as many as make so much of it. */
const most = {units: 5, share: 0.8};

/** What is sent above when they ask about a total: what it is, who makes it, who makes its change, and what they say to it. */
export function answerLines(trace: Trace, {form, year}: RolledUp, language: Language): string[] {
	const cell = form.cell.get(trace.address);
	const place = cell ? labelOf(cell) : trace.address;
	const {total, last, change, units, changed} = trace;
	const values = {last: last ?? '', change: Math.abs(change ?? 0)};
	const compared =
		change === null
			? ''
			: say(
					language,
					change > 0
						? 'rollUp.answer.more'
						: change < 0
							? 'rollUp.answer.less'
							: 'rollUp.answer.same',
					values,
				);
	const lines = [
		total === null
			? say(language, 'rollUp.answer.none', {year, place})
			: say(language, 'rollUp.answer.total', {year, place, total, change: compared}),
	];
	const biggest = leading(units, ({value}) => value, total);
	if (biggest.length > 0)
		lines.push(
			say(language, 'rollUp.answer.most', {
				units: biggest
					.map(
						({unit, value, share}) =>
							`${unit.unit.name} ${value}（${Math.round(share * 1000) / 10}%）`,
					)
					.join('、'),
			}),
		);
	const movers = leading(changed, (one) => one.change ?? 0, change);
	if (movers.length > 0)
		lines.push(
			say(language, 'rollUp.answer.changed', {
				units: movers
					.map(({unit, change: own}) => `${unit.unit.name} ${(own ?? 0) > 0 ? '+' : ''}${own}`)
					.join('、'),
			}),
		);
	const said = movers.flatMap(({unit}) =>
		unit.results.flatMap(({explanation, cells}) =>
			explanation && cells.some(({address}) => address === trace.address)
				? [
						`${unit.unit.name}：${[explanation.reason, explanation.words].filter(Boolean).join('，')}`,
					]
				: [],
		),
	);
	if (said.length > 0)
		lines.push(say(language, 'rollUp.answer.explained', {words: said.join('；')}));
	return lines;
}

function leading(
	all: readonly Contribution[],
	of: (one: Contribution) => number,
	whole: number | null,
): Contribution[] {
	const found: Contribution[] = [];
	let sum = 0;
	for (const one of all) {
		if (found.length >= most.units || (whole && Math.abs(sum) >= Math.abs(whole) * most.share))
			break;
		found.push(one);
		sum += of(one);
	}

	return found;
}
