import type {Language} from '../text/say.ts';
import {kinds} from '../workbook/export/kinds.ts';

const ends = (endings: readonly string[]) => endings.map((ending) => `\`${ending}\``).join(' ');

const shapes: Record<Language, () => string> = {
	en: () =>
		`${kinds.map(({id, name, endings}) => `\`${id}\` ${name.en} (${ends(endings)})`).join(', ')}.`,
	zh: () =>
		`${kinds.map(({id, name, endings}) => `\`${id}\` ${name.zh}（${ends(endings)}）`).join('、')}。`,
};

/** What can be exported, for the README: one sentence. */
export function kindTable(language: Language): string {
	return shapes[language]();
}

/** The README with what can be exported made anew between its marks. */
export function withKindTables(readme: string): string {
	return readme.replaceAll(
		/(<!-- kinds:(zh|en) -->\n)[\s\S]*?(<!-- \/kinds:\2 -->)/g,
		(_, open: string, language: Language, close: string) =>
			`${open}\n${kindTable(language)}\n\n${close}`,
	);
}
