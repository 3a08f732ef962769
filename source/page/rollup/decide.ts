import type {Session} from '../../desk/session.ts';
import type {Line} from '../../program/line.ts';
import {stay, tell} from '../../program/updated.ts';
import type {DecisionWish} from '../../rollup/decision.ts';
import type {UnitRolled} from '../../rollup/rolled-up.ts';
import type {Message} from '../../text/say.ts';
import type {Updated} from '../ask.ts';
import {deskOf, isUnread} from './here.ts';
import type {RollUpAsk} from './state.ts';

/** Hands decisions to the journal. */
export function decided(session: Session, wishes: readonly DecisionWish[]): Updated<RollUpAsk> {
	return stay(session, {type: 'decideRollUp', wishes});
}

/** Says why there is nothing to decide about. */
export function nothingToDecide(
	session: Session,
	[first]: readonly UnitRolled[],
): Updated<RollUpAsk> {
	const own = deskOf(session);
	if (own && first && isUnread(own, first)) return tell(session, 'plain', sayUnread(first));
	return tell(
		session,
		'plain',
		first ? {key: 'rollup.noReturn', values: {unit: first.unit.name}} : {key: 'rollup.noUnitHere'},
	);
}

/** Of a unit of which nothing is known yet. */
export function sayUnread({unit}: UnitRolled): Message {
	return {key: 'rollup.notReadYet', values: {unit: unit.name}};
}

/** How many things of a return must be mended: what is wrong, and what could not be read. */
export function mustOf({counts}: Pick<UnitRolled, 'counts'>): number {
	return counts.must + counts.faults + counts.questions;
}

/** What of a unit is wrong, in one line. */
export function countLine(one: UnitRolled): Line {
	const {unit, counts} = one;
	const {explain, blanks} = counts;
	const must = mustOf(one);
	return {
		words: {key: 'rollup.counts', values: {unit: unit.name, must, explain, blanks}},
		mark: must > 0 ? 'must' : 'plain',
	};
}

/** How many of the marked units have sent nothing to decide about. */
export function without(count: number): Line[] {
	return count > 0 ? [{words: {key: 'rollup.withoutReturn', values: {count}}, mark: 'hint'}] : [];
}

/** How many of the marked units are not in sight: a filter or a search hides them. */
export function notShown(count: number): Line[] {
	return count > 0 ? [{words: {key: 'rollup.marksUnseen', values: {count}}, mark: 'hint'}] : [];
}
