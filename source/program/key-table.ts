import {type Language, say} from '../text/say.ts';
import type {Command, HelpGroup} from './command.ts';
import {helpRows} from './help-rows.ts';

const groups: readonly HelpGroup[] = ['edit', 'move', 'check', 'file', 'view'];

/**
The keys of the grid and the start page as a Markdown table, group by group, for the README. Commands without a
key are listed by their short form in the palette.
*/
export function keyTable<S, A>(commands: ReadonlyArray<Command<S, A>>, language: Language): string {
	const head = `| ${say(language, 'keys.keys')} | ${say(language, 'keys.what')} |\n| --- | --- |`;
	return groups
		.map((group) => {
			const rows = rowsOf(commands, group, language);
			return `**${say(language, `group.${group}`)}**\n\n${head}\n${rows.join('\n')}`;
		})
		.join('\n\n');
}

function rowsOf<S, A>(
	commands: ReadonlyArray<Command<S, A>>,
	group: HelpGroup,
	language: Language,
): string[] {
	return helpRows(commands, group, language, (initials) => `:${initials}`).map(
		({name, keys}) => `| ${keys.map((key) => `\`${key}\``).join(' ')} | ${name} |`,
	);
}
