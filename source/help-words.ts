import type {HelpConfiguration} from 'commander';
import {displayWidth} from './look/display-width.ts';
import {type Language, type MessageKey, say} from './text/say.ts';
import {argumentTerm} from './usage-of.ts';
import {withPlaceholders} from './verb/placeholders.ts';

const titles: Readonly<Record<string, MessageKey>> = {
	'Usage:': 'usage.title.usage',
	'Arguments:': 'usage.title.arguments',
	'Options:': 'usage.title.options',
	'Commands:': 'usage.title.commands',
};

/** Help in one language throughout. */
export function helpWords(language: Language): HelpConfiguration {
	const named = (usage: string) => withPlaceholders(usage, language);
	return {
		displayWidth,
		styleTitle: (title) => (titles[title] ? say(language, titles[title]) : title),
		commandUsage: (command) => {
			const parent = command.parent ? `${command.parent.name()} ` : '';
			return `${parent}${command.name()} ${named(command.usage())}`;
		},
		subcommandTerm: (command) =>
			[command.name(), ...command.registeredArguments.map((one) => named(argumentTerm(one)))].join(
				' ',
			),
		argumentTerm: (argument) => named(argumentTerm(argument)),
		argumentDescription: ({description}) => description,
		optionTerm: ({flags}) => named(flags),
		optionDescription: ({description, argChoices}) => {
			const isSaid = argChoices?.every((choice) => description.includes(choice)) ?? true;
			const choices = argChoices?.join(language === 'zh' ? '、' : ', ');
			return choices && !isSaid
				? `${description}${say(language, 'usage.choices', {choices})}`
				: description;
		},
	};
}
