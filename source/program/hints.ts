import {say} from '../text/say.ts';
import type {Command} from './command.ts';
import {type House, modeOf} from './house.ts';
import {keyLabel} from './key-label.ts';
import {isIn, keysIn, takesText} from './keymap.ts';
import type {Program} from './program.ts';
import type {AnyAction} from './updated.ts';

/** One hint of the bottom line. */
export type Hint = {id: string; key: string; name: string};

/** The bottom line: what applies here and is asked for most, the most useful first. */
export function hints<S extends Program, A extends AnyAction>(
	house: House<S, A>,
	session: S,
): Hint[] {
	const mode = modeOf(house, session);
	const letters = !session.settings.lettersOff && !takesText(house, mode);
	return told(house, mode)
		.filter(
			({command: {applies, hintWhere}}) =>
				(applies?.(session) ?? true) && (hintWhere?.(session) ?? true),
		)
		.map(({command: {id, name, hintName}, keys}) => ({
			id,
			key: keyLabel(shortKey(keys, letters)),
			name: say(
				session.language,
				(typeof hintName === 'function' ? hintName(session) : hintName) ?? name,
			),
		}));
}

type Told<S extends Program, A extends AnyAction> = {
	command: Command<S, A>;
	keys: readonly string[];
};
const known = new WeakMap<object, Map<string, ReadonlyArray<Told<never, AnyAction>>>>();

// What a mode may tell, the most useful first. The bottom line is painted with every key.
function told<S extends Program, A extends AnyAction>(
	house: House<S, A>,
	mode: string,
): ReadonlyArray<Told<S, A>> {
	const {commands} = house;
	const byMode = known.get(commands) ?? new Map<string, ReadonlyArray<Told<S, A>>>();
	known.set(commands, byMode as Map<string, ReadonlyArray<Told<never, AnyAction>>>);
	const found = byMode.get(mode);
	if (found) return found as ReadonlyArray<Told<S, A>>;
	const made = commands
		.filter((command) => command.hint !== undefined && isIn(house, command, mode))
		.map((command) => ({command, keys: keysIn(house, command, mode)}))
		// A command whose keys mean something else here is not told.
		.filter(({command, keys}) => keys.length > 0 || command.keys.length === 0)
		.sort((one, two) => (one.command.hint ?? 0) - (two.command.hint ?? 0));
	byMode.set(mode, made);
	return made;
}

// Where letters are commands the shortest key says it; elsewhere the first.
function shortKey(keys: readonly string[], letters: boolean): string {
	const single = keys.find((key) => [...key].length === 1 && /[?:a]/.test(key));
	const other = keys.find((key) => !/^[a-z]$/i.test(key));
	return (letters && single) || ((letters ? keys[0] : other) ?? keys[0] ?? '');
}
