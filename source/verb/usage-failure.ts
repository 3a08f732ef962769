import '../text/usage-text.ts';
import {type Language, type MessageKey, say, type Values} from '../text/say.ts';
import type {Exit} from './call.ts';
import type {FailureText} from './failure-text.ts';
import {nearVerb} from './near-verb.ts';

/** What the parser of the command line says; its own words never reach the person. */
export type UsageError = {code: string; message: string; exitCode: number};

const keys: Readonly<Record<string, MessageKey>> = {
	'commander.unknownOption': 'usage.unknownOption',
	'commander.unknownCommand': 'usage.excessArgument',
	'commander.excessArguments': 'usage.excessArgument',
	'commander.missingArgument': 'usage.missingArgument',
	'commander.optionMissingArgument': 'usage.missingValue',
	'commander.invalidArgument': 'usage.badValue',
	'gouji.year': 'usage.badYear',
};

const badChoice =
	/^error: option '(.*?)' argument '(.*)' is invalid\. Allowed choices are (.*)\.$/su;
const badArgument =
	/^error: command-argument value '(.*)' is invalid for argument '(.*?)'\. Allowed choices are (.*)\.$/su;
const nearOption = /\(Did you mean (?:one of )?(.*)\?\)$/u;

/**
How a wrong call is told, with what could be meant where it can be guessed. Asking for help or the version ends the
parser as an error does: exit 0.

@param words - the arguments that are no options, the verb first
*/
export function usageFailure(
	error: UsageError,
	words: readonly string[],
	verbs: readonly string[],
	language: Language,
): Omit<FailureText, 'exit'> & {exit: Exit} {
	const [key, values] = sentenceOf(error, words, verbs);
	return {code: key, text: say(language, key, values), exit: error.exitCode === 0 ? 0 : 2};
}

function sentenceOf(
	{code, message}: UsageError,
	[word = '']: readonly string[],
	verbs: readonly string[],
): [MessageKey, Values] {
	const key = keys[code] ?? 'usage.wrong';
	const what = /'([^']*)'/.exec(message)?.[1] ?? '';
	const choice = badChoice.exec(message);
	if (choice) {
		const [, option = '', value = '', choices = ''] = choice;
		return ['usage.badChoice', {what: option, value, choices}];
	}

	const argument = badArgument.exec(message);
	if (argument) {
		const [, value = '', name = '', choices = ''] = argument;
		return ['usage.badArgument', {what: name, value, choices}];
	}

	const meant = nearOption.exec(message)?.[1];
	if (code === 'commander.unknownOption' && meant) return ['usage.nearOption', {what, meant}];
	if (key === 'usage.excessArgument' && !verbs.includes(word)) {
		const near = nearVerb(word, verbs);
		if (near) return ['usage.nearVerb', {what: word, meant: near}];
	}

	return [key, {what}];
}
