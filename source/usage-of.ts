import type {Argument, Command, Option} from 'commander';
import type {Usage, UsageOption} from './verb/usage.ts';

/** How the program is called, told by its own commands. */
export function usageOf(program: Command, version: string): Usage {
	return {
		version,
		about: program.description(),
		options: optionsOf(program),
		verbs: program.commands.map((command) => {
			const [first] = command.registeredArguments;
			return {
				name: command.name(),
				takes: command.registeredArguments.map(argumentTerm).join(' '),
				about: command.description(),
				...(first?.argChoices && {choices: first.argChoices}),
				options: optionsOf(command),
			};
		}),
	};
}

/** `<target...>` or `[draft]` */
export function argumentTerm(argument: Argument): string {
	const name = `${argument.name()}${argument.variadic ? '...' : ''}`;
	return argument.required ? `<${name}>` : `[${name}]`;
}

function optionsOf(command: Command): UsageOption[] {
	const shown: readonly Option[] = command.createHelp().visibleOptions(command);
	return shown.map(({flags, long, short, description, argChoices}) => {
		const value = /[<[](.+)[>\]]/.exec(flags)?.[1];
		return {
			flags,
			long: long ?? '',
			...(short && {short}),
			about: description,
			...(value && {value}),
			...(argChoices && {choices: argChoices}),
		};
	});
}
