import {say} from '../text/say.ts';
import {type House, modeOf} from './house.ts';
import {keyLabel} from './key-label.ts';
import {appliesNow, takesText} from './keymap.ts';
import type {Program} from './program.ts';
import type {AnyAction} from './updated.ts';

/** One hint of the bottom line. */
export type Hint = {id: string; key: string; name: string};

/** The bottom line: what applies here and is asked for most, the most useful first. */
export function hints<S extends Program, A extends AnyAction>(
	house: House<S, A>,
	session: S,
): Hint[] {
	const letters = !session.settings.lettersOff && !takesText(house, modeOf(house, session));
	return house.commands
		.filter((command) => command.hint !== undefined && appliesNow(house, command, session))
		.sort((one, two) => (one.hint ?? 0) - (two.hint ?? 0))
		.map(({id, keys, name, hintName}) => ({
			id,
			key: keyLabel(shortKey(keys, letters)),
			name: say(
				session.language,
				(typeof hintName === 'function' ? hintName(session) : hintName) ?? name,
			),
		}));
}

// Where letters are commands the shortest key says it; elsewhere the first.
function shortKey(keys: readonly string[], letters: boolean): string {
	const single = keys.find((key) => [...key].length === 1 && /[?:a]/.test(key));
	const other = keys.find((key) => !/^[a-z]$/i.test(key));
	return (letters && single) || ((letters ? keys[0] : other) ?? keys[0] ?? '');
}
