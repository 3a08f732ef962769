import type {ProgramAction} from './action.ts';
import type {House} from './house.ts';
import {askedBy, canCancel, outlivesPage} from './pending.ts';
import type {Pending, Program} from './program.ts';
import {isAnswered, type Request} from './request.ts';
import {hasRoomFor} from './take-answer.ts';
import type {AnyAction, Updated} from './updated.ts';

/**
Keeps the requests in order after every action: each new one is pending for the page on top; what was asked for by a
page that is gone is no longer wanted, and ends; an answer that came while another page lay over its own is taken in
once its own is on top.
*/
export function settle<S extends Program, A extends AnyAction>(
	house: House<S, A>,
	updated: Updated<S, A | ProgramAction>,
): Updated<S, A | ProgramAction> {
	const {session, requests, next = []} = updated;
	if (session.pending.length === 0 && requests.length === 0) return updated;
	const there = new Set(session.layers.map(({id}) => id));
	const wanted = session.pending.filter(({by, request}) => there.has(by) || outlivesPage(request));
	const ends = session.pending
		.filter((one) => !there.has(one.by) && canCancel(one))
		.map(({id}): Request => ({type: 'cancel', id}));
	const asked = requests.filter(isAnswered).map(
		(request, index): Pending => ({
			id: session.nextId + index,
			by: askedBy(session, request),
			request,
		}),
	);
	const ready = wanted.find((one) => one.held && hasRoomFor(house, session, one));
	const isSame = asked.length === 0 && wanted.length === session.pending.length && !ready;
	const pending = [
		...wanted.map((one) => (one === ready ? {...one, held: undefined} : one)),
		...asked,
	];
	const settled = isSame ? session : {...session, pending, nextId: session.nextId + asked.length};
	const held = ready?.held
		? [{type: 'answered', to: ready.id, answer: ready.held} as const satisfies ProgramAction]
		: [];
	return {session: settled, requests: [...ends, ...requests], next: [...next, ...held]};
}
