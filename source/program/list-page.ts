import type {Choose, Confirm, ListAction} from './action.ts';
import {close, put} from './layer.ts';
import type {Layer, Program} from './program.ts';
import {goOn, type Handlers, stay, type Updated} from './updated.ts';

/** A list that is shown and chosen from. */
export type List<S extends Program, Own, Entry, Next> = {
	/** What is shown: the painter, the keys, the mouse and the length all ask here. */
	entries(session: S, own: Own): readonly Entry[];
	/** Enter or a double click; the entry is missing where the list has none. */
	take(session: S, own: Own, entry: Entry | undefined, time: string): Updated<S, Next>;
	/** The index of the chosen entry, and the session with another one chosen. */
	chosen(own: Own): number;
	choose(session: S, own: Own, chosen: number): S;
	/** One click takes, as an answer of a question. */
	atOnce?: true;
	/** Esc; absent: the layer closes. */
	leave?(session: S, own: Own): Updated<S, Next>;
};

/** A page whose layer remembers what is chosen in its list. */
export type ListLayer = Layer & {readonly chosen: number};

/** How a layer with `chosen` remembers it. */
export const chosenInLayer = {
	chosen: ({chosen}: ListLayer) => chosen,
	choose: <S extends Program>(session: S, own: ListLayer, chosen: number): S =>
		put(session, {...own, chosen} as Layer),
};

/** The handlers of a page with one list. */
export function listHandlers<S extends Program, Own, Entry, Next>(
	list: List<S, Own, Entry, Next>,
): Handlers<S, Own, ListAction, Next | Confirm> {
	const move = (session: S, own: Own, to: number) => {
		const last = list.entries(session, own).length - 1;
		return stay(list.choose(session, own, Math.max(0, Math.min(last, to))));
	};
	return {
		choose: (session, {by, how}, own) =>
			move(session, own, list.chosen(own) + farOf(session, {by, how}) * signOf(by)),
		confirm: (session, {time}, own) =>
			list.take(session, own, list.entries(session, own)[list.chosen(own)], time),
		close: (session, _action, own) =>
			list.leave ? list.leave(session, own) : stay(close(session, own as Layer)),
		wheel: (session, {by}, own) => move(session, own, list.chosen(own) + by),
		point(session, {target, how, time}, own) {
			if (target.on !== 'line') return stay(session);
			const chosen = list.choose(session, own, target.index);
			const takes = how === 'twice' || (how === 'once' && list.atOnce);
			return takes ? goOn(chosen, {type: 'confirm', time}) : stay(chosen);
		},
	};
}

function signOf(by: Choose['by']): 1 | -1 {
	return by === 'down' || by === 'right' ? 1 : -1;
}

// A page is about what the screen shows of a list; an end is farther than any list is long.
function farOf({size}: Program, {how}: Pick<Choose, 'by' | 'how'>): number {
	if (how === 'end') return Number.POSITIVE_INFINITY;
	return how === 'page' ? Math.max(3, size.rows - 6) : 1;
}
