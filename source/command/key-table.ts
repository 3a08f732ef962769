import {type Language, say} from '../text/say.ts';
import type {HelpGroup} from './command.ts';
import {commands} from './commands.ts';
import {keyLabel} from './key-label.ts';

const groups: readonly HelpGroup[] = ['edit', 'move', 'check', 'file', 'view'];

/**
The keys of the grid and the start page as a Markdown table, group by group, for the README. Commands without a
key are listed by their short form in the palette.
*/
export function keyTable(language: Language): string {
	const head = `| ${say(language, 'keys.keys')} | ${say(language, 'keys.what')} |\n| --- | --- |`;
	return groups
		.map((group) => {
			const rows = rowsOf(group, language);
			return `**${say(language, `group.${group}`)}**\n\n${head}\n${rows.join('\n')}`;
		})
		.join('\n\n');
}

function rowsOf(group: HelpGroup, language: Language): string[] {
	const byName = new Map<string, string[]>();
	for (const {group: own, name, keys, initials, modes} of commands) {
		if (own !== group || modes.every((mode) => mode === 'editor')) continue;
		const words = say(language, name);
		const shown = keys.length > 0 ? keys.map((key) => code(keyLabel(key))) : [code(`:${initials}`)];
		byName.set(words, [...(byName.get(words) ?? []), ...shown]);
	}

	return [...byName].map(([words, keys]) => `| ${[...new Set(keys)].join(' ')} | ${words} |`);
}

function code(key: string): string {
	return `\`${key}\``;
}
