import type {Command} from './command.ts';
import type {Late} from './late.ts';
import {topOf} from './layer.ts';
import type {Mode} from './mode.ts';
import type {Layer, Program} from './program.ts';
import type {Answering, AnyHandler, Room} from './room.ts';
import type {AnyAction, Updated} from './updated.ts';

/** All that the kernel runs: the pages, and what can be asked of them. */
export type House<S extends Program, A extends AnyAction> = {
	readonly rooms: ReadonlyArray<Room<S, A>>;
	/** In the order of help and palette. */
	readonly commands: ReadonlyArray<Command<S, A>>;
	/** What is answered whatever lies on top. */
	readonly asks: Readonly<Record<string, AnyHandler<S, A>>>;
	/** Where what the world brings goes, unless the page that asked takes it itself. */
	readonly answers: Required<Answering<S, A>>;
	/** The session as it was before a letter that was no command after all. */
	takeBack(session: S, before: S, time: string): Updated<S, A>;
	/** What is to be asked before the program is left, whatever page lies on top. */
	leaving?(session: S): Updated<S, A> | undefined;
	/** The page of a layer. */
	roomOf(session: S, layer: Layer): Room<S, A>;
	/** What the handlers of its page are given as their own: its layer, or the open draft. */
	ownOf(session: S, layer: Layer): unknown;
};

/** Who takes the keys now. */
export function modeOf<S extends Program, A extends AnyAction>(
	house: House<S, A>,
	session: S,
): string {
	const room = house.roomOf(session, topOf(session));
	return room.mode?.(session) ?? Object.keys(room.modes)[0]!;
}

/** What has yet to be loaded: of the page on top, or of what answers the next action. */
export function waitsFor<S extends Program, A extends AnyAction>(
	house: House<S, A>,
	session: S,
	next?: AnyAction,
): Late<unknown> | undefined {
	const {late} = house.roomOf(session, topOf(session));
	if (late && late.part === undefined) return late;
	const answering = next && asksLateOf(house).get(next.type);
	return answering && answering.part === undefined ? answering : undefined;
}

function asksLateOf<S extends Program, A extends AnyAction>({
	rooms,
}: Pick<House<S, A>, 'rooms'>): ReadonlyMap<string, Late<unknown>> {
	const found =
		lateByType.get(rooms) ??
		new Map(
			rooms.flatMap(({asksLate}) =>
				asksLate ? asksLate.types.map((type) => [type, asksLate.part] as const) : [],
			),
		);
	lateByType.set(rooms, found);
	return found;
}

const lateByType = new WeakMap<object, ReadonlyMap<string, Late<unknown>>>();

/** What the modes of all pages have in common with others, by mode. */
export function modesOf<S extends Program, A extends AnyAction>({
	rooms,
}: Pick<House<S, A>, 'rooms'>): ReadonlyMap<string, readonly Mode[]> {
	const found = known.get(rooms) ?? new Map(rooms.flatMap(({modes}) => Object.entries(modes)));
	known.set(rooms, found);
	return found;
}

const known = new WeakMap<object, ReadonlyMap<string, readonly Mode[]>>();
