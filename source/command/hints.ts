import {modeOf} from '../session/mode.ts';
import type {Session} from '../session/session.ts';
import {say} from '../text/say.ts';
import {commands} from './commands.ts';
import {keyLabel} from './key-label.ts';
import {appliesNow} from './keymap.ts';

/** One hint of the bottom line. */
export type Hint = {id: string; key: string; name: string};

/** The bottom line: what applies here and is asked for most, the most useful first. */
export function hints(session: Session): Hint[] {
	const mode = modeOf(session);
	return commands
		.filter((command) => command.hint !== undefined && appliesNow(command, session))
		.sort((one, two) => (one.hint ?? 0) - (two.hint ?? 0))
		.map(({id, keys, name, hintName}) => ({
			id,
			key: keyLabel(shortKey(keys, mode === 'grid')),
			name: say(
				session.language,
				(typeof hintName === 'function' ? hintName(session) : hintName) ?? name,
			),
		}));
}

// Where letters are commands the shortest key says it; elsewhere the first.
function shortKey(keys: readonly string[], letters: boolean): string {
	const single = keys.find((key) => [...key].length === 1 && /[?:a]/.test(key));
	return (letters && single) || (keys[0] ?? '');
}
