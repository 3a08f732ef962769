import type {KeyGroup} from '../program/key-groups.ts';
import {type Language, say} from '../text/say.ts';
import type {Kind} from '../workbook/export/kind.ts';
import {withPlaceholders} from './placeholders.ts';
import type {Usage, UsageOption} from './usage.ts';

/** The man page: verbs and options, kinds of export, every key, from the tables they are made from. */
export function manual(
	{version, about, options, verbs}: Usage,
	kinds: readonly Kind[],
	keys: readonly KeyGroup[],
	language: Language,
): string {
	const words = (key: Parameters<typeof say>[1]) => say(language, key);
	const named = (usage: string) => withPlaceholders(usage, language);
	const section = (key: Parameters<typeof say>[1], ...lines: string[]) =>
		[`.SH ${safe(words(key))}`, ...lines].join('\n');
	return `${[
		`.TH GOUJI 1 "" "gouji ${version}" ""`,
		section('man.name', `gouji \\- ${safe(words('man.about'))}`),
		section(
			'man.synopsis',
			'.B gouji',
			safe(named('[target]')),
			'.br',
			'.B gouji',
			safe(named('[command] [options]')),
		),
		section('man.description', safe(about)),
		section('man.options', ...options.flatMap(linesOf)),
		section(
			'man.verbs',
			...verbs.flatMap(({name, takes, about, options}) => [
				`.SS ${safe(named(`${name} ${takes}`.trim()))}`,
				safe(about),
				// What every verb takes stands above.
				...options.filter(({long}) => !isShared(long)).flatMap(linesOf),
			]),
		),
		section(
			'man.kinds',
			...kinds.flatMap(({id, name, endings}) => [
				'.TP',
				`.B ${safe(id)}`,
				safe(`${name[language]} (${endings.join(', ')})`),
			]),
		),
		section(
			'man.keys',
			...keys.flatMap(({title, rows}) => [
				`.SS ${safe(title)}`,
				...rows.flatMap(({name, keys}) => ['.TP', `.B ${safe(keys.join('  '))}`, safe(name)]),
			]),
		),
		section(
			'man.environment',
			'.TP',
			'.B GOUJI_HOME',
			safe(words('man.home')),
			'.TP',
			'.B GOUJI_WHO',
			safe(words('man.who')),
			'.TP',
			'.B GOUJI_OFFICE',
			safe(words('man.office')),
		),
		section('man.exit', safe(words('man.exits'))),
	].join('\n')}\n`;

	function linesOf({flags, about, choices}: UsageOption): string[] {
		const all = choices ? `${about} (${choices.join(', ')})` : about;
		return ['.TP', `.B ${safe(named(flags))}`, safe(all)];
	}

	function isShared(long: string): boolean {
		return options.some((option) => option.long === long);
	}
}

/** Text as roff takes it: no line that is a request, no sign that is an escape. */
function safe(text: string): string {
	return text
		.replaceAll('\\', '\\e')
		.replaceAll('-', '\\-')
		.replaceAll(/^(?=[.'])/gm, '\\&');
}
