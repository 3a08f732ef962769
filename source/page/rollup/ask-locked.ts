import type {Session} from '../../desk/session.ts';
import {close, topOf} from '../../program/layer.ts';
import type {RollUpWanted} from '../../program/request.ts';
import type {Message} from '../../text/say.ts';
import {ask, type Updated} from '../ask.ts';
import type {RollUpAsk} from './state.ts';

/** Another window has the roll-up open: it can be looked at, or taken over, as a draft can. */
export function askLocked(
	session: Session,
	{wanted, why}: {wanted: RollUpWanted; why: Message},
): Updated<RollUpAsk> {
	const opening = (mode: 'read' | 'takeOver') =>
		({type: 'openRollUp', wanted: {...wanted, mode}}) as const;
	const closed = close({...session, notice: undefined}, topOf(session));
	return ask<RollUpAsk>(closed, {
		title: {key: 'rollup.locked'},
		lines: [{words: {key: 'rollup.lockedBy', values: why.values ?? {}}, mark: 'bad'}],
		choices: [
			{label: {key: 'session.openRead'}, does: opening('read')},
			{label: {key: 'session.takeOver'}, does: opening('takeOver')},
			{label: {key: 'session.cancel'}},
		],
	});
}
