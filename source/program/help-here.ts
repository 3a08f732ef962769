import type {Command} from './command.ts';
import type {House} from './house.ts';
import {isIn, keysIn, takesText} from './keymap.ts';
import type {Program} from './program.ts';
import type {AnyAction} from './updated.ts';

/** What can be done now in a mode, each command by the name it has there and with the keys that do it there. */
export function helpHere<S extends Program, A extends AnyAction>(
	house: House<S, A>,
	session: S,
	mode: string,
): ReadonlyArray<Command<S, A>> {
	// Where text is typed a letter is one.
	const isText = takesText(house, mode);
	return (
		house.commands
			.filter((one) => isIn(house, one, mode) && (one.applies?.(session) ?? true))
			.map((one) => ({
				...one,
				name: typeof one.hintName === 'function' ? (one.hintName(session) ?? one.name) : one.name,
				keys: keysIn(house, one, mode).filter((key) => !isText || [...key].length > 1),
			}))
			.filter(({keys}) => keys.length > 0)
			// What is done here comes before how one moves about anywhere.
			.sort((one, two) => Number(two.modes.includes(mode)) - Number(one.modes.includes(mode)))
	);
}

/** Commands that count in one of these modes, with the keys that do them there. */
export function helpIn<S extends Program, A extends AnyAction>(
	house: House<S, A>,
	commands: ReadonlyArray<Command<S, A>>,
	modes: readonly string[],
): ReadonlyArray<Command<S, A>> {
	return commands.flatMap((one) => {
		const keys = modes.flatMap((mode) => (isIn(house, one, mode) ? keysIn(house, one, mode) : []));
		return keys.length > 0 ? [{...one, keys: [...new Set(keys)]}] : [];
	});
}
