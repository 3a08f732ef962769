import type {KeyGroup} from '../program/key-groups.ts';
import {type Language, type MessageKey, say} from '../text/say.ts';

/** The commands whose keys the README shows; help and the man page show all. */
export const keysThatMatter: readonly MessageKey[] = [
	'command.down',
	'command.next',
	'command.edit',
	'command.undo',
	'command.paste',
	'command.zeros',
	'command.finding.next',
	'command.accept',
	'command.explain',
	'command.findings',
	'command.search',
	'command.tab.next',
	'command.export',
	'command.palette',
	'command.help',
];

/**
The keys that matter as a table, with what the program calls them.

@throws TypeError when the program has no such command any more
*/
export function shortKeyTable(groups: readonly KeyGroup[], language: Language): string {
	const rows = new Map(groups.flatMap((group) => group.rows.map((row) => [row.name, row])));
	const lines = keysThatMatter.map((key) => {
		const name = say(language, key);
		const row = rows.get(name);
		if (!row) throw new TypeError(`no command is called ${key}`);
		return `| ${row.keys.map((one) => `\`${one}\``).join(' ')} | ${name} |`;
	});
	const head = `| ${say(language, 'keys.keys')} | ${say(language, 'keys.what')} |\n| --- | --- |`;
	return [head, ...lines].join('\n');
}

/** The README with the tables of keys made anew between their marks, in each language. */
export function withKeyTables(
	readme: string,
	groups: (language: Language) => readonly KeyGroup[],
): string {
	return readme.replaceAll(
		/(<!-- keys:(zh|en) -->\n)[\s\S]*?(<!-- \/keys:\2 -->)/g,
		(_, open: string, language: Language, close: string) =>
			`${open}\n${shortKeyTable(groups(language), language)}\n\n${close}`,
	);
}
