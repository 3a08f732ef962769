import type {Language} from '../text/say.ts';

/** The README with the key tables made anew between their marks, in each language. */
export function withKeyTables(readme: string, table: (language: Language) => string): string {
	return readme.replaceAll(
		/(<!-- keys:(zh|en) -->\n)[\s\S]*?(<!-- \/keys:\2 -->)/g,
		(_, open: string, language: Language, close: string) =>
			`${open}\n${table(language).trim()}\n\n${close}`,
	);
}
