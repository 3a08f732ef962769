import {labelOf} from '../../form/label-of.ts';
import {type Language, say} from '../../text/say.ts';
import type {RolledUp} from '../rolled-up.ts';
import type {Contribution, Trace} from '../trace-total.ts';

/** So many units are named, or as many as make so much of it. */
const most = {units: 5, share: 0.8};

/** What is sent above when they ask about a total: what it is, who makes it, who makes its change, and what they say to it. */
export function answerLines(
	trace: Trace,
	{form, year, units: all}: RolledUp,
	language: Language,
): string[] {
	const cell = form.cell.get(trace.address);
	const place = cell ? labelOf(cell) : trace.address;
	const {total, last, change, units, changed, unknown} = trace;
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
	const known = all.filter(({summed, head}) => summed && head).length - unknown.length;
	const ofThem =
		change !== null && unknown.length > 0
			? say(language, 'rollUp.answer.known', {count: known})
			: '';
	const lines = [
		total === null
			? say(language, 'rollUp.answer.none', {year, place})
			: say(language, 'rollUp.answer.total', {year, place, total, change: `${ofThem}${compared}`}),
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
	const {movers, against} = moversOf(changed, change);
	if (movers.length > 0)
		lines.push(
			say(language, 'rollUp.answer.changed', {
				units: named(movers),
				against:
					against.length > 0 ? say(language, 'rollUp.answer.against', {units: named(against)}) : '',
			}),
		);
	const said = [...movers, ...against].flatMap(({unit}) =>
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

// Who moved the total the way it went, and whoever moved as much the other way: of neither alone the change is to be understood.
function moversOf(
	changed: readonly Contribution[],
	whole: number | null,
): {movers: Contribution[]; against: Contribution[]} {
	const isUp = (whole ?? 0) >= 0;
	const size = (one: Contribution) => Math.abs(one.change ?? 0);
	const sum = (all: readonly Contribution[]) => all.reduce((made, one) => made + size(one), 0);
	const along = changed.filter((one) => (one.change ?? 0) !== 0 && (one.change ?? 0) > 0 === isUp);
	const other = changed.filter((one) => (one.change ?? 0) !== 0 && (one.change ?? 0) > 0 !== isUp);
	const movers = leading(along, size, sum(along));
	const least = Math.max(Math.abs(whole ?? 0), ...movers.slice(0, 1).map(size)) / 2;
	const against = other.filter((one) => size(one) >= least).slice(0, 2);
	return {movers, against};
}

function named(movers: readonly Contribution[]): string {
	return movers.map(({unit, change}) => `${unit.unit.name} ${signed(change ?? 0)}`).join('、');
}

function signed(value: number): string {
	return value > 0 ? `+${value}` : String(value);
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
