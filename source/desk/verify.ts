import {inferences, verified} from '../draft/inferences.ts';
import {tell, type Updated} from '../program/updated.ts';
import {commit} from './commit.ts';
import type {Desk} from './desk.ts';
import {selectedCells} from './selection.ts';
import type {Session} from './session.ts';

/** 已核对台账: the accepted suggestions under the cursor or in the block, or all of the draft, stand in the ledger. */
export function verify(
	session: Session,
	{where, time}: {where: 'here' | 'everywhere'; time: string},
	desk: Desk,
): Updated<Session> {
	const {figures} = desk.draft;
	const cells =
		where === 'here'
			? selectedCells(desk).map(({address}) => address)
			: inferences(figures, 'open');
	const changes = verified(figures, cells);
	if (changes.length === 0) return tell(session, 'plain', {key: 'session.nothingInferred'});
	const left = inferences(figures, 'open').length - changes.length;
	const values = {cells: changes.length, left};
	const key = left > 0 ? 'session.verifiedSome' : 'session.verifiedAll';
	return commit(session, {how: 'verified', changes, time}, {said: {key, values}});
}
