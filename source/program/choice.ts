import type {Message} from '../text/say.ts';
import type {ListAction} from './action.ts';
import {close, open} from './layer.ts';
import type {Line, Words} from './line.ts';
import {chosenInLayer, type ListLayer, listHandlers} from './list-page.ts';
import type {Program} from './program.ts';
import type {Room} from './room.ts';
import {type AnyAction, goOn, type Handlers, stay, type Updated} from './updated.ts';

/** An action before it happens: its time is that of the answer. */
export type Untimed<A> = A extends {time: string} ? Omit<A, 'time'> : A;

/** What a question is asked with. */
export type Asked<A> = {
	title: Words;
	lines?: readonly Line[];
	/** `does` absent: it only closes. */
	choices: ReadonlyArray<{label: Message; does?: Untimed<A>}>;
	chosen?: number;
};

/** A question with its answers, a confirmation, a receipt. */
export type Choice = ListLayer & {
	readonly page: 'choice';
	title: Words;
	lines: readonly Line[];
	choices: ReadonlyArray<{label: Message; does?: AnyAction}>;
};

/** Lays a question over the page it is asked from; what is answered goes to that page. */
export function askChoice<S extends Program, A>(
	session: S,
	{lines = [], chosen = 0, ...asked}: Asked<A>,
): S {
	const {choices} = asked as Pick<Choice, 'choices'>;
	return open<S, Choice>(session, {page: 'choice', ...asked, choices, lines, chosen});
}

/** The questions of all pages. */
export function choiceRoom<S extends Program, A extends AnyAction>(): Room<S, A | ListAction> {
	const handlers: Handlers<S, Choice, ListAction, A | ListAction> = listHandlers<
		S,
		Choice,
		Choice['choices'][number],
		A
	>({
		...chosenInLayer,
		entries: (_session, {choices}) => choices,
		take(session, own, entry, time): Updated<S, A> {
			const closed = close(session, own);
			return entry?.does ? goOn(closed, {...entry.does, time} as unknown as A) : stay(closed);
		},
		atOnce: true,
	});
	return {
		id: 'choice',
		modes: {choice: ['dialog', 'list', 'tabbed', 'untyped']},
		commands: [],
		handlers,
	};
}
