import {Failure} from '../failure.ts';
import type {Confirmed} from '../rollup/decision.ts';
import {toldDay} from '../rollup/told-day.ts';
import type {RollUpWish} from './rollup-options.ts';

const ways = {
	电话: 'phone',
	OA: 'oa',
	oa: 'oa',
	书面: 'written',
	phone: 'phone',
	written: 'written',
} as const satisfies Record<string, Confirmed['how']>;

/**
Who at the unit confirmed what the office enters, how and when. Nothing of it is made up: what is not said is not
recorded, and every trail says so (未记单位确认人).

@throws Failure `rollUp.needsConfirmed`, `rollUp.badWay`, `rollUp.badDay` (exit 2)
*/
export function confirmedBy({confirmedBy: by, how, when}: RollUpWish): {confirmed?: Confirmed} {
	const who = by?.trim();
	if (!who || how === undefined) {
		// Half a confirmation is a mistake, not none.
		if (who || how !== undefined) throw new Failure('rollUp.needsConfirmed', {}, 2);
		return {};
	}

	const way = Object.hasOwn(ways, how) ? ways[how as keyof typeof ways] : undefined;
	if (way === undefined) throw new Failure('rollUp.badWay', {how}, 2);
	return {confirmed: {by: who, how: way, ...(when !== undefined && {when: dayOf(when)})}};
}

/** @throws Failure `rollUp.badDay` (exit 2) where the calendar has no such day */
export function dayOf(text: string): string {
	const day = toldDay(text);
	if (day === undefined) throw new Failure('rollUp.badDay', {text}, 2);
	return day;
}
