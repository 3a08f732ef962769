import type {Session} from '../../desk/session.ts';
import type {LookedAt} from '../../program/request.ts';
import {tell} from '../../program/updated.ts';
import {ask, type Updated} from '../ask.ts';
import {sayLookedAt} from './only-looked-at.ts';
import type {RollUpAsk} from './state.ts';

/** Another window has it open: here it is looked at, unless it is taken over, as a draft can be. */
export function askLookedAt(session: Session, lookedAt: LookedAt): Updated<RollUpAsk> {
	const {wanted, holder} = lookedAt;
	const message = sayLookedAt(lookedAt);
	if (!holder || wanted.mode) return tell(session, 'plain', message);
	return ask<RollUpAsk>(session, {
		title: {key: 'rollup.locked'},
		lines: [{words: {key: 'rollup.lockedBy', values: holder}, mark: 'bad'}],
		choices: [
			{label: {key: 'session.openRead'}, does: {type: 'notify', level: 'plain', message}},
			{
				label: {key: 'session.takeOver'},
				does: {type: 'openRollUp', wanted: {...wanted, mode: 'takeOver'}},
			},
			{label: {key: 'session.cancel'}, does: {type: 'goToStart'}},
		],
	});
}
