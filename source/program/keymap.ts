import type {Command} from './command.ts';
import {fromFullWidth} from './full-width.ts';
import {type House, modeOf, modesOf} from './house.ts';
import type {Key} from './key.ts';
import type {Program} from './program.ts';
import type {AnyAction} from './updated.ts';

type Keymap = ReadonlyMap<string, readonly unknown[]>;

const keymaps = new WeakMap<object, Keymap>();

function keymapOf<S extends Program, A extends AnyAction>(house: House<S, A>): Keymap {
	const {commands} = house;
	const found = keymaps.get(commands);
	if (found) return found;
	const byKey = new Map<string, Array<Command<S, A>>>();
	for (const mode of modesOf(house).keys())
		for (const command of commands.filter((one) => isIn(house, one, mode)))
			for (const key of keysIn(house, command, mode)) {
				const place = `${mode} ${key}`;
				const there = byKey.get(place);
				if (there) there.push(command);
				else byKey.set(place, [command]);
			}

	keymaps.set(commands, byKey);
	return byKey;
}

/**
The keys of a command in a mode where it counts. A key that a command of that very mode has is not one of those that
count there for what the mode has in common with others: over a text `{` is a figure, over a table the tab before.
*/
export function keysIn<S extends Program, A extends AnyAction>(
	house: House<S, A>,
	{modes, keys}: Command<S, A>,
	mode: string,
): readonly string[] {
	if (modes.includes(mode)) return keys;
	const own = ownKeys(house, mode);
	return own ? keys.filter((key) => !own.has(key)) : keys;
}

const known = new WeakMap<object, ReadonlyMap<string, ReadonlySet<string>>>();

// The keys of the commands that name a mode.
function ownKeys<S extends Program, A extends AnyAction>(
	{commands}: House<S, A>,
	mode: string,
): ReadonlySet<string> | undefined {
	const found = known.get(commands);
	if (found) return found.get(mode);
	const own = new Map<string, Set<string>>();
	for (const {modes, keys} of commands)
		for (const one of modes) own.set(one, new Set([...(own.get(one) ?? []), ...keys]));
	known.set(commands, own);
	return own.get(mode);
}

/** Whether a command counts in a mode: it names the mode, or something that the mode has in common with others. */
export function isIn<S extends Program, A extends AnyAction>(
	house: House<S, A>,
	{modes}: Command<S, A>,
	mode: string,
): boolean {
	const common: readonly string[] = modesOf(house).get(mode) ?? [];
	return modes.some((one) => one === mode || common.includes(one));
}

/**
The name a key has in the table: a printable one is its own, folded (？ of an input method is `?`).

@returns undefined for text of several characters, which is never a command
*/
export function keyName({name, text}: Key): string | undefined {
	if (name !== 'text') return name;
	const folded = fromFullWidth(text ?? '')
		.replaceAll('【', '[')
		.replaceAll('】', ']');
	return [...folded].length === 1 ? folded : undefined;
}

/** Whether printable text is typed here rather than taken as commands. */
export function takesText<S extends Program, A extends AnyAction>(
	house: House<S, A>,
	mode: string,
): boolean {
	return modesOf(house).get(mode)?.includes('typing') ?? false;
}

/** The commands of a key in a mode, in the order they are tried. */
export function commandsOf<S extends Program, A extends AnyAction>(
	house: House<S, A>,
	mode: string,
	key: string,
): ReadonlyArray<Command<S, A>> {
	return (keymapOf(house).get(`${mode} ${key}`) ?? []) as ReadonlyArray<Command<S, A>>;
}

/** Whether a command can be done now. */
export function appliesNow<S extends Program, A extends AnyAction>(
	house: House<S, A>,
	command: Command<S, A>,
	session: S,
): boolean {
	return isIn(house, command, modeOf(house, session)) && (command.applies?.(session) ?? true);
}
