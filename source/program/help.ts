import type {ListAction} from './action.ts';
import {close} from './layer.ts';
import {chosenInLayer, type ListLayer, listHandlers} from './list-page.ts';
import type {Program} from './program.ts';
import type {Room} from './room.ts';
import {type AnyAction, type Handlers, stay} from './updated.ts';

/** All keys, by group, from the command table; `chosen` is its first line on the screen. */
export type Help = ListLayer & {
	readonly page: 'help';
	/** The mode it was asked in: what counts there comes first. */
	mode: string;
};

/**
The page of all keys.

@param lines - how many lines it has at the size of the screen
*/
export function helpRoom<S extends Program, A extends AnyAction>(
	lines: (session: S) => number,
): Room<S, A | ListAction> {
	const handlers: Handlers<S, Help, ListAction, A | ListAction> = listHandlers<S, Help, number, A>({
		...chosenInLayer,
		// Only what still brings other lines into sight can be scrolled to.
		entries: (session) =>
			Array.from({length: Math.max(1, lines(session) - session.size.rows + 4)}, (_, line) => line),
		take: (session, own) => stay(close(session, own)),
	});
	return {
		id: 'help',
		modes: {help: ['dialog', 'list', 'tabbed', 'untyped']},
		commands: [],
		handlers,
	};
}
