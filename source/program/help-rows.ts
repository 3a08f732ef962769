import {type Language, say} from '../text/say.ts';
import type {Command, HelpGroup} from './command.ts';
import {keyLabel} from './key-label.ts';

/** One line of help: what is done, and every key that does it. */
export type HelpRow = {name: string; keys: string[]};

/**
The lines of one group of help, in the order of the command table; commands of one name share a line.

@param group - `any`: of all groups
@param withoutKeys - what to show for a command that has no key; absent: it is left out
*/
export function helpRows<S, A>(
	commands: ReadonlyArray<Command<S, A>>,
	group: HelpGroup | 'any',
	language: Language,
	withoutKeys?: (initials: string) => string,
): HelpRow[] {
	const rows = new Map<string, Set<string>>();
	for (const command of commands) {
		if (group !== 'any' && command.group !== group) continue;
		const keys = command.keys.map((key) => keyLabel(key));
		const shown = keys.length === 0 && withoutKeys ? [withoutKeys(command.initials)] : keys;
		if (shown.length === 0) continue;
		const name = say(language, command.name);
		const row = rows.get(name) ?? new Set();
		for (const key of shown) row.add(key);
		rows.set(name, row);
	}

	return [...rows].map(([name, keys]) => ({name, keys: withArrows([...keys])}));
}

// `Shift+↑` and its three neighbours are `Shift+↑↓←→`.
function withArrows(keys: readonly string[]): string[] {
	const before = (key: string) => key.slice(0, -1);
	const isWhole = (key: string) =>
		['↑', '↓', '←', '→'].every((arrow) => keys.includes(before(key) + arrow));
	return keys.flatMap((key) => {
		if (!/[↑↓←→]$/.test(key) || !isWhole(key)) return [key];
		return key.endsWith('↑') ? [`${before(key)}↑↓←→`] : [];
	});
}
