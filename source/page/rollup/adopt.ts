import type {Session} from '../../desk/session.ts';
import type {Line} from '../../program/line.ts';
import {aboutState} from '../../rollup/deciding.ts';
import {shownPath} from '../../rollup/plan/source-sheet.ts';
import type {UnitRolled} from '../../rollup/rolled-up.ts';
import {ask, type Updated} from '../ask.ts';
import {asJudged} from './as-judged.ts';
import {countLine, decided, mustOf, nothingToDecide, notShown, without} from './decide.ts';
import {findingsOf} from './findings-shown.ts';
import {deskOf, marksUnseen, unitsMeant} from './here.ts';
import type {RollUpAsk} from './state.ts';

/** 审核通过: at once for one unit that nothing speaks against, else it is asked, once for all. */
export function adopt(session: Session, sure = false): Updated<RollUpAsk> {
	const meant = unitsMeant(session);
	const wishes = meant.flatMap((one) => aboutState('adopt', one, {}) ?? []);
	if (wishes.length === 0) return nothingToDecide(session, meant);
	const [only] = meant;
	if (!sure && meant.length === 1 && only?.open) return askWhich(session, only);
	const {rolled} = deskOf(session)!;
	const doubted = meant
		.map((one) => asJudged(session, rolled, one))
		.filter((one) => one.head && blocked(one) > 0);
	const unseen = marksUnseen(session);
	if (sure || (meant.length === 1 && doubted.length === 0 && unseen === 0))
		return decided(session, wishes);
	const [first] = meant;
	const count = wishes.length;
	return ask<RollUpAsk>(session, {
		title:
			count === 1
				? {key: 'rollup.adopt.one', values: {unit: first!.unit.name}}
				: {key: 'rollup.adopt.many', values: {count}},
		lines: [
			...(doubted.length > 0 ? doubtLines(session, doubted) : []),
			...without(meant.length - count),
			...notShown(unseen),
		],
		choices: [
			{
				label: {key: doubted.length > 0 ? 'rollup.adopt.still' : 'rollup.adopt.yes'},
				does: {type: 'rollUp', what: {do: 'adopt', sure: true}},
			},
			{label: {key: 'session.cancel'}},
		],
	});
}

// Only the time of the files tells its returns apart: which one stands is a person's to say.
function askWhich(session: Session, one: UnitRolled): Updated<RollUpAsk> {
	const newest = one.versions.at(-1);
	const {rolled} = deskOf(session)!;
	return ask<RollUpAsk>(session, {
		title: {key: 'rollup.adopt.which', values: {unit: one.unit.name}},
		lines: one.versions
			.map((version) => asJudged(session, rolled, one, version))
			.filter((judged) => blocked(judged) > 0)
			.map((judged) => versionLine(judged)),
		choices: [
			...one.versions.toReversed().map((version) => ({
				label: {
					key: version === newest ? 'rollup.adopt.newest' : 'rollup.adopt.older',
					values: {
						number: version.number,
						file: version.files[0] ? shownPath(version.files[0]) : '',
					},
				} as const,
				does: {
					type: 'rollUp',
					what: {do: 'wish', wishes: [aboutState('adopt', one, {}, version)!]},
				} as const,
			})),
			{label: {key: 'session.cancel'}},
		],
	});
}

// Of each what speaks against it, so that none is taken unseen.
function versionLine(judged: UnitRolled): Line {
	const {explain, blanks} = judged.counts;
	const must = mustOf(judged);
	const {number = 0} = judged.head ?? {};
	return {
		words: {key: 'rollup.adopt.version', values: {number, must, explain, blanks}},
		mark: must > 0 ? 'must' : 'plain',
	};
}

/** What stands against adopting a unit: what must be mended, what could not be read, what is blank. */
function blocked({counts, across}: UnitRolled): number {
	return counts.blocks + across.filter(({blocks, status}) => blocks && status === 'fail').length;
}

function doubtLines(session: Session, doubted: readonly UnitRolled[]): Line[] {
	const {rolled} = deskOf(session)!;
	const [only] = doubted;
	if (doubted.length === 1 && only)
		return [
			countLine(only),
			...findingsOf(only, rolled.form)
				.slice(0, 4)
				.map((one): Line => ({words: one.say(session), mark: one.level, indent: 1})),
		];
	return [
		{words: {key: 'rollup.adopt.doubted', values: {count: doubted.length}}, mark: 'bad'},
		...doubted
			.slice(0, 5)
			.map((one): Line => ({words: `${one.unit.name}（${blocked(one)}）`, indent: 1})),
	];
}
