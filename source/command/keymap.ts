import type {Key} from '../session/key.ts';
import type {Mode} from '../session/mode.ts';
import {modeOf} from '../session/mode.ts';
import type {Session} from '../session/session.ts';
import type {Command} from './command.ts';
import {commands} from './commands.ts';

const typingModes: ReadonlySet<Mode> = new Set(['editor', 'form', 'browse', 'palette', 'search']);

const byKey = new Map<string, Command[]>();
for (const command of commands)
	for (const mode of command.modes)
		for (const key of command.keys) {
			const place = `${mode} ${key}`;
			const there = byKey.get(place);
			if (there) there.push(command);
			else byKey.set(place, [command]);
		}

/**
The name a key has in the table: a printable one is its own, folded (？ of an input method is `?`).

@returns undefined for text of several characters, which is never a command
*/
export function keyName({name, text}: Key): string | undefined {
	if (name !== 'text') return name;
	const folded = (text ?? '').normalize('NFKC').replaceAll('【', '[').replaceAll('】', ']');
	return [...folded].length === 1 ? folded : undefined;
}

/** Whether printable text is typed here rather than taken as commands. */
export function takesText(mode: Mode): boolean {
	return typingModes.has(mode);
}

/** The commands of a key in a mode, in the order they are tried. */
export function commandsOf(mode: Mode, key: string): readonly Command[] {
	return byKey.get(`${mode} ${key}`) ?? [];
}

/** Whether a command can be done now. */
export function appliesNow(command: Command, session: Session): boolean {
	return command.modes.includes(modeOf(session)) && (command.applies?.(session) ?? true);
}
