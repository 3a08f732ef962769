import type {Message} from '../text/say.ts';
import type {Notice, Program} from './program.ts';
import type {Request} from './request.ts';

/** Anything that can happen; each page says which of it is its own. */
export type AnyAction = {type: string};

/** What an action makes of the session, what it wants of the world, and which actions follow at once. */
export type Updated<S, A = never> = {
	session: S;
	requests: readonly Request[];
	/** Each after the answers to what came before it. */
	next?: readonly A[];
};

/** What a page or the kernel makes of one action. `own`: the state of the page that is asked. */
export type Handler<S, Own, A, Next> = (session: S, action: A, own: Own) => Updated<S, Next>;

/** One handler for every action of a union: a page that leaves one out does not compile. */
export type Handlers<S, Own, A extends AnyAction, Next = A> = {
	readonly [Type in A['type']]: Handler<S, Own, Extract<A, {type: Type}>, Next>;
};

/** The session as it is, with what it wants of the world. */
export function stay<S>(session: S, ...requests: Request[]): Updated<S> {
	return {session, requests};
}

/** The session as it is, and what follows at once. */
export function goOn<S, A>(session: S, ...next: A[]): Updated<S, A> {
	return {session, requests: [], next};
}

/** The session with one line for the clerk. */
export function tell<S extends Program>(
	session: S,
	level: Notice['level'],
	message: Message,
): Updated<S> {
	return stay({...session, notice: {level, message}});
}
