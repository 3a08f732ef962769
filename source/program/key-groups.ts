import {type Language, say} from '../text/say.ts';
import type {Command, HelpGroup} from './command.ts';
import {type HelpRow, helpRows} from './help-rows.ts';

const groups: readonly HelpGroup[] = ['edit', 'move', 'check', 'file', 'view', 'rollUp'];

/** The keys of one group of help. */
export type KeyGroup = {title: string; rows: HelpRow[]};

/**
The keys of the grid and the start page, group by group, for the man page and the README. Commands without a key are
listed by their short form in the palette.
*/
export function keyGroups<S, A>(
	commands: ReadonlyArray<Command<S, A>>,
	language: Language,
): KeyGroup[] {
	return groups.map((group) => ({
		title: say(language, `group.${group}`),
		rows: helpRows(commands, group, language, (initials) => `:${initials}`),
	}));
}
