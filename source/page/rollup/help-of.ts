import type {Command} from '../../program/command.ts';
import {type House, modesOf} from '../../program/house.ts';
import {isIn, keysIn, takesText} from '../../program/keymap.ts';
import type {Program} from '../../program/program.ts';
import type {AnyAction} from '../../program/updated.ts';

type Help<S extends Program, A extends AnyAction> = Readonly<
	Record<'here' | 'commands', ReadonlyArray<Command<S, A>>>
>;

/** Help over a roll-up: what can be done where it was asked, then what can be done elsewhere on the desk, and nothing of a draft. */
export function helpOf<S extends Program, A extends AnyAction>(
	house: House<S, A>,
	session: S,
	mode: string,
): Help<S, A> {
	const here = helpHere(house, {...session, layers: session.layers.slice(0, -1)}, mode);
	const known = new Set(here.map(({id}) => id));
	const others = house.commands.filter(({id}) => !known.has(id));
	const modes = [...modesOf(house).keys()].filter((name) => name.startsWith('rollup'));
	return {here, commands: helpIn(house, others, modes)};
}

/** What can be done now in a mode, each command by the name it has there and with the keys that do it there. */
function helpHere<S extends Program, A extends AnyAction>(
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
function helpIn<S extends Program, A extends AnyAction>(
	house: House<S, A>,
	commands: ReadonlyArray<Command<S, A>>,
	modes: readonly string[],
): ReadonlyArray<Command<S, A>> {
	return commands.flatMap((one) => {
		const keys = modes.flatMap((mode) => (isIn(house, one, mode) ? keysIn(house, one, mode) : []));
		return keys.length > 0 ? [{...one, keys: [...new Set(keys)]}] : [];
	});
}
