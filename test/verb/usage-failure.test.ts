import test from 'ava';
import {nearVerb} from '../../source/verb/near-verb.ts';
import {usageFailure} from '../../source/verb/usage-failure.ts';

const verbs = ['read', 'check', 'import', 'export', 'blank', 'rules', 'history', 'drafts', 'demo'];

const slips: Array<[word: string, verb: string | undefined]> = [
	['chek', 'check'],
	['CHECK', 'check'],
	['exprot', 'export'],
	['improt', 'import'],
	['draft', 'drafts'],
	['hisotry', 'history'],
	['raed', 'read'],
	['deom', 'demo'],
	['甲局', undefined],
	['2024-e59497f0', undefined],
	['frobnicate', undefined],
	['a.xlsx', undefined],
	['', undefined],
];

test('a slip or two away from a verb, the verb is meant; a file or a draft is none', (t) => {
	for (const [word, verb] of slips) t.is(nearVerb(word, verbs), verb, word);
});

const said: Array<[code: string, message: string, words: string[], sentence: RegExp]> = [
	['commander.excessArguments', 'error: too many arguments.', ['chek', 'x'], /“chek”.*check/],
	['commander.excessArguments', 'error: too many arguments.', ['import', 'x'], /参数太多/],
	[
		'commander.unknownOption',
		"error: unknown option '--jsn'\n(Did you mean --json?)",
		['check'],
		/“--jsn”.*--json/,
	],
	['commander.unknownOption', "error: unknown option '--frob'", ['check'], /“--frob”/],
	[
		'commander.invalidArgument',
		"error: option '--as <kind>' argument 'a 'b' is invalid' is invalid. Allowed choices are return, csv.",
		['export'],
		/“--as <kind>”不能是“a 'b' is invalid”，可以是：return, csv/,
	],
	[
		'commander.invalidArgument',
		"error: command-argument value 'pwsh' is invalid for argument 'shell'. Allowed choices are bash, zsh, fish.",
		['completion', 'pwsh'],
		/“shell”不能是“pwsh”，可以是：bash, zsh, fish/,
	],
	['commander.whatever', 'error: something else', [], /用法不对/],
];

test('a wrong call is told in our words, with what could be meant', (t) => {
	for (const [code, message, words, sentence] of said) {
		const failure = usageFailure({code, message, exitCode: 1}, words, verbs, 'zh');
		t.regex(failure.text, sentence);
		t.notRegex(failure.text, /error|Did you/);
		t.is(failure.exit, 2);
	}
});

test('asking for help is no wrong call', (t) => {
	const asked = {code: 'commander.helpDisplayed', message: '(outputHelp)', exitCode: 0};
	t.is(usageFailure(asked, [], verbs, 'zh').exit, 0);
});
