import type {Language} from '../text/say.ts';
import {kinds} from '../workbook/export/kinds.ts';

const heads: Record<Language, string> = {
	zh: '| `--as` | 文件 | 是什么 |',
	en: '| `--as` | File | What it is |',
};

/** What can be exported, as a table of the README. */
export function kindTable(language: Language): string {
	const lines = kinds.map(
		({id, name, endings}) =>
			`| \`${id}\` | ${endings.map((ending) => `\`${ending}\``).join(' ')} | ${name[language]} |`,
	);
	return [heads[language], '| --- | --- | --- |', ...lines].join('\n');
}

/** The README with the tables of what can be exported made anew between their marks. */
export function withKindTables(readme: string): string {
	return readme.replaceAll(
		/(<!-- kinds:(zh|en) -->\n)[\s\S]*?(<!-- \/kinds:\2 -->)/g,
		(_, open: string, language: Language, close: string) =>
			`${open}\n${kindTable(language)}\n\n${close}`,
	);
}
