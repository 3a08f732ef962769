import {say} from '../text/say.ts';
import {type House, modeOf} from './house.ts';
import {keyLabel} from './key-label.ts';
import {appliesNow, keysIn, takesText} from './keymap.ts';
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
	return (
		house.commands
			.filter((command) => command.hint !== undefined && appliesNow(house, command, session))
			.map((command) => ({command, keys: keysIn(house, command, mode)}))
			// A command whose keys mean something else here is not told.
			.filter(({command, keys}) => keys.length > 0 || command.keys.length === 0)
			.sort((one, two) => (one.command.hint ?? 0) - (two.command.hint ?? 0))
			.map(({command: {id, name, hintName}, keys}) => ({
				id,
				key: keyLabel(shortKey(keys, letters)),
				name: say(
					session.language,
					(typeof hintName === 'function' ? hintName(session) : hintName) ?? name,
				),
			}))
	);
}

// Where letters are commands the shortest key says it; elsewhere the first.
function shortKey(keys: readonly string[], letters: boolean): string {
	const single = keys.find((key) => [...key].length === 1 && /[?:a]/.test(key));
	const other = keys.find((key) => !/^[a-z]$/i.test(key));
	return (letters && single) || ((letters ? keys[0] : other) ?? keys[0] ?? '');
}
