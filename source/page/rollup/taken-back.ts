import type {Session} from '../../desk/session.ts';
import {groundOf} from '../../program/layer.ts';
import {stay} from '../../program/updated.ts';
import type {DecisionWish} from '../../rollup/decision.ts';
import type {Updated} from '../ask.ts';
import type {RollUpDesk} from './state.ts';

/**
The desk as it was before a letter that was no command after all: where the hands were, while what has been read since stays.
What was decided by that letter is in the journal, and is taken back there.

@returns nothing where no roll-up is open
*/
export function takenBack(session: Session, before: Session): Updated | undefined {
	const [now, then] = [groundOf(session), groundOf(before)];
	if (now.page !== 'rollup') return undefined;
	if (then.id !== now.id) return stay(session);
	const {rolled, reading} = now as RollUpDesk;
	const known = (then as RollUpDesk).rolled.decisions.length;
	const wishes = rolled.decisions
		.slice(known)
		.map(({number}): DecisionWish => ({what: 'undo', of: number}))
		.reverse();
	const pending = session.pending.filter(
		(one) => one.by === now.id || before.pending.includes(one),
	);
	const {size, nextId} = session;
	const layers = [{...then, rolled, reading} as RollUpDesk, ...before.layers.slice(1)];
	const back: Session = {...before, layers, pending, size, nextId};
	return wishes.length > 0 ? stay(back, {type: 'decideRollUp', wishes}) : stay(back);
}
