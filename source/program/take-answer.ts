import type {ProgramAction} from './action.ts';
import {type House, modeOf, modesOf} from './house.ts';
import {put, topOf} from './layer.ts';
import {isOfGround, isSlow, outlivesPage} from './pending.ts';
import type {Layer, Pending, Program} from './program.ts';
import type {Answer, Outcome, Request} from './request.ts';
import {type AnyAction, stay, tell, type Updated} from './updated.ts';

/**
What the world says to a request goes to the page that asked: at once what has no face, and what opens a page when that
page is on top and nothing is being typed into it. An answer that nobody waits for any more is dropped.
*/
export function takeAnswer<S extends Program, A extends AnyAction>(
	house: House<S, A>,
	session: S,
	to: number,
	answer: Answer,
): Updated<S, A | ProgramAction> {
	const asked = session.pending.find(({id}) => id === to);
	if (!asked) return stay(session);
	const keep = (parts: Partial<Pending>) =>
		stay({
			...session,
			pending: session.pending.map((one) => (one === asked ? {...one, ...parts} : one)),
		});
	if (answer.status === 'progress') return keep({progress: answer.progress});
	if (isSlow(asked.request) && !hasRoomFor(house, session, asked)) return keep({held: answer});
	const done = {...session, pending: session.pending.filter((one) => one !== asked)};
	const own = done.layers.find(({id}) => id === asked.by);
	if (!own && outlivesPage(asked.request))
		return answer.status === 'failed' ? tell(done, 'bad', answer.why) : stay(done);
	if (!own || answer.status === 'cancelled')
		return tell(done, 'plain', {key: 'session.readingCancelled'});
	const room = house.roomOf(done, own);
	if (answer.status === 'failed') {
		const refused = room.refused?.(own, answer.why);
		return tell(refused ? put(done, refused) : done, 'bad', answer.why);
	}

	const {outcome} = answer;
	const taking = (room.answers?.[outcome.type] ?? house.answers[outcome.type]) as (
		session: S,
		outcome: Outcome,
		request: Request,
		own: Layer,
	) => Updated<S, A>;
	return taking(done, outcome, asked.request, own);
}

/** Whether what was asked for may open a page now: over the page that asked, and over nothing that is being typed into. */
export function hasRoomFor<S extends Program, A extends AnyAction>(
	house: House<S, A>,
	session: S,
	{by, request}: Pending,
): boolean {
	const top = topOf(session);
	if (house.roomOf(session, top).isBusy?.(session)) return false;
	if (top.id === by) return true;
	const isDialog = modesOf(house).get(modeOf(house, session))?.includes('dialog') ?? false;
	return isOfGround(request) && !isDialog;
}
