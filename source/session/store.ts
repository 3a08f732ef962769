import type {Action} from './action.ts';
import type {Request, Updated} from './request.ts';
import type {Session} from './session.ts';

type Answer = Action | readonly Action[] | undefined;

/** Carries out a request; a promise is dispatched when it settles. Failures of the world are answers, not throws. */
export type Perform = (request: Request) => Answer | Promise<Answer>;

export type Store = {
	get(): Session;
	dispatch(action: Action): void;
	/** @returns the function that ends the subscription */
	subscribe(listener: () => void): () => void;
};

/**
The running program outside React: one value, changed by one action at a time.
Synchronous answers (a save) are taken in before the next action, so ten keys in one read lose nothing.

@param respond - `respond` of command/, which knows the keys; `update` alone knows the other actions
*/
export function createStore(
	first: Session,
	perform: Perform,
	respond: (session: Session, action: Action) => Updated,
): Store {
	let session = first;
	const waiting: Action[] = [];
	const listeners = new Set<() => void>();
	let running = false;

	function take(answer: Answer): Action[] {
		return answer === undefined ? [] : [answer].flat();
	}

	// Answers go before whatever else waits, in the order of their requests.
	function step(action: Action): void {
		const {session: changed, requests, next = []} = respond(session, action);
		session = changed;
		const answers = requests.flatMap((request) => {
			const answer = perform(request);
			if (!(answer instanceof Promise)) return take(answer);
			void answer.then((later) => {
				for (const one of take(later)) dispatch(one);
			});
			return [];
		});
		waiting.unshift(...answers, ...next);
	}

	function dispatch(action: Action): void {
		waiting.push(action);
		if (running) return;
		running = true;
		const before = session;
		try {
			for (let next = waiting.shift(); next; next = waiting.shift()) step(next);
		} finally {
			running = false;
		}

		if (session !== before) for (const listener of listeners) listener();
	}

	return {
		get: () => session,
		dispatch,
		subscribe(listener) {
			listeners.add(listener);
			return () => listeners.delete(listener);
		},
	};
}
