import type {ProgramAction} from './action.ts';
import type {Late} from './late.ts';
import type {Program} from './program.ts';
import type {Answer, Progress, Request} from './request.ts';
import {isAnswered} from './request.ts';
import type {AnyAction, Updated} from './updated.ts';

/**
Carries out a request; what a promise settles to is dispatched then. Failures of the world are answers, not throws.

@param tell - says how far it is, as often as it likes
@returns undefined when nothing comes of it, or not in this way
*/
export type Perform = (
	request: Request,
	id: number,
	tell: (progress: Progress) => void,
) => Answer | Promise<Answer> | undefined;

export type Store<S extends Program, A extends AnyAction> = {
	get(): S;
	dispatch(action: A | ProgramAction): void;
	/** @returns the function that ends the subscription */
	subscribe(listener: () => void): () => void;
};

/**
The running program outside React: one value, changed by one action at a time.
Synchronous answers (a save) are taken in before the next action, so ten keys in one read lose nothing.

@param respond - what any action makes of the session; it gives every request it makes an id in `pending`
@param waitsFor - what has yet to be loaded, of the page on top or for the next action: actions wait, in their order,
until it is there
*/
export function createStore<S extends Program, A extends AnyAction>(
	first: S,
	perform: Perform,
	respond: (session: S, action: A | ProgramAction) => Updated<S, A | ProgramAction>,
	waitsFor: (session: S, next?: A | ProgramAction) => Late<unknown> | undefined = () => undefined,
): Store<S, A> {
	let session = first;
	const waiting: Array<A | ProgramAction> = [];
	const listeners = new Set<() => void>();
	let running = false;

	// Answers go before whatever else waits, in the order of their requests.
	function step(action: A | ProgramAction): void {
		const {session: changed, requests, next = []} = respond(session, action);
		session = changed;
		if (requests.length > 0 || next.length > 0)
			waiting.unshift(...requests.flatMap((request) => ask(request)), ...next);
	}

	function ask(request: Request): ProgramAction[] {
		const to = isAnswered(request) ? idOf(request) : -1;
		const answered = (answer: Answer): ProgramAction => ({type: 'answered', to, answer});
		const answer = perform(request, to, (progress) =>
			dispatch(answered({status: 'progress', progress})),
		);
		if (!(answer instanceof Promise)) return answer ? [answered(answer)] : [];
		void answer.then((later) => dispatch(answered(later)));
		return [];
	}

	function idOf(request: Request): number {
		return session.pending.findLast((one) => one.request === request)?.id ?? -1;
	}

	function dispatch(action: A | ProgramAction): void {
		waiting.push(action);
		if (!running) go();
	}

	function go(): void {
		running = true;
		const before = session;
		let later: Late<unknown> | undefined;
		try {
			later = waitsFor(session, waiting[0]);
			for (let next = later ? undefined : waiting.shift(); next; ) {
				step(next);
				later = waitsFor(session, waiting[0]);
				next = later ? undefined : waiting.shift();
			}
		} finally {
			running = later !== undefined;
		}

		if (session !== before) hear();
		void later?.load().then(() => {
			// Another value: what is painted of it is another picture now.
			session = {...session};
			hear();
			go();
		});
	}

	function hear(): void {
		for (const listener of listeners) listener();
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
