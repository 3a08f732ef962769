import type {Late} from './late.ts';
import type {AnyAction, Handlers} from './updated.ts';

/** What can be asked of a page and is answered by what comes late: such an action waits for it, with all behind it. */
export type LateAsks = {readonly part: Late<unknown>; readonly types: readonly string[]};

/**
The asks of a page that are answered by a part of it that is loaded late.

@param types - of all of them
*/
export function lateAsks<S, A extends AnyAction, Next>(
	part: Late<{readonly asks: Handlers<S, unknown, A, Next>}>,
	types: Readonly<Record<A['type'], true>>,
): {asks: Handlers<S, unknown, A, Next>; asksLate: LateAsks} {
	const names = Object.keys(types) as Array<A['type']>;
	const asks = names.map((type) => [
		type,
		// By then it has come: the store waits for it.
		(session: S, action: never, own: unknown) => part.part!.asks[type](session, action, own),
	]);
	return {
		asks: Object.fromEntries(asks) as Handlers<S, unknown, A, Next>,
		asksLate: {part, types: names},
	};
}
