import type {Command, HelpConfiguration} from 'commander';
import manifest from '../package.json' with {type: 'json'};
import {Failure} from './failure.ts';
import {exists} from './files/list-files.ts';
import {standardOutput} from './files/standard-output.ts';
import {displayWidth} from './look/display-width.ts';
import {printableJson} from './text/printable.ts';
import {type Language, type MessageKey, say} from './text/say.ts';
import {argumentTerm, usageOf} from './usage-of.ts';
import type {BlankOptions} from './verb/blank-verb.ts';
import {type Call, type Exit, worse} from './verb/call.ts';
import type {Shell} from './verb/completion.ts';
import {draftActions} from './verb/draft-actions.ts';
import type {DraftsOptions} from './verb/drafts-verb.ts';
import type {ExportOptions} from './verb/export-verb.ts';
import {type FailureText, failureText} from './verb/failure-text.ts';
import type {ImportOptions} from './verb/import-verb.ts';
import type {Interrupts} from './verb/interrupts.ts';
import type {CallOptions} from './verb/make-call.ts';
import {nearVerb} from './verb/near-verb.ts';
import {withPlaceholders} from './verb/placeholders.ts';
import type {ReportOptions} from './verb/report-verb.ts';
import type {ReviewOptions} from './verb/review-verb.ts';
import type {RollUpWish} from './verb/rollup-options.ts';
import type {RollUpOpening} from './verb/screen-verb.ts';
import type {TallyOptions} from './verb/tally-verb.ts';
import type {UsageError} from './verb/usage-failure.ts';
import {voice} from './verb/voice.ts';

type Told = Omit<FailureText, 'exit'> & {exit: Exit};
type Shared = {json?: boolean; unit?: string; year?: number};

// conf writes in place, without a sync, under a snap's terminal.
delete process.env.SNAP;

const titles: Record<string, () => string> = {
	'Usage:': () => words('usage.title.usage'),
	'Arguments:': () => words('usage.title.arguments'),
	'Options:': () => words('usage.title.options'),
	'Commands:': () => words('usage.title.commands'),
};

const language = languageOf(process.argv);
const named = (usage: string) => withPlaceholders(usage, language);
/** Help in one language throughout. */
const helpWords: HelpConfiguration = {
	displayWidth,
	styleTitle: (title) => titles[title]?.() ?? title,
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
const words = (key: MessageKey) => say(language, key);
const unheard = new AbortController();
const output = standardOutput(process.stdout, (failure) => {
	// A reader that has seen enough (`| head`) is no failure: what takes its time ends as if it were interrupted, all else
	// comes to its own end and its own code.
	if (!failure) return unheard.abort();
	speech.warn(say(language, failure.code, failure.values));
	process.exit(failure.exitCode);
});
process.stderr.on('error', () => undefined);
const speech = voice(output, process.stderr);
let ending: Interrupts | undefined;

void run(process.argv.slice(2)).then((exit) => {
	process.exitCode = exit;
	// A file that is still being read keeps nobody waiting.
	if (exit === 130) process.exit();
});

async function run(args: string[]): Promise<Exit> {
	let exit: Exit = 0;
	let program: Command | undefined;
	try {
		if (isPlain(args)) return await onScreen({}, args[0]);
		if (args.length === 1 && args[0] === 'demo') return await demo({});
		const {interrupts} = await import('./verb/interrupts.ts');
		ending = interrupts(process, () =>
			tell(failureText(new Failure('usage.interrupted', {}, 130), language), args),
		);
		ending.heed(true);
		program = await commands((code) => {
			exit = code;
		});
		await program.parseAsync(args, {from: 'user'});
		return exit;
	} catch (error) {
		const {usageFailure} = await import('./verb/usage-failure.ts');
		const failure =
			program && isUsageError(error)
				? usageFailure(error, program.args, verbsOf(program), language)
				: failureText(error, language);
		return failure.exit === 0 ? 0 : tell(failure, args);
	}
}

function tell({code, text, exit, trace = []}: Told, args: readonly string[]): Exit {
	for (const line of [text, ...trace]) speech.warn(line);
	// Behind the beginning of a document no second one follows.
	const isSaid = !args.includes('--json') || speech.hasSpoken();
	return isSaid ? exit : worse(exit, printFailure({code, text}));
}

function printFailure(failure: {code: string; text: string}): Exit {
	try {
		speech.print(printableJson({failure}));
		return 0;
	} catch (error) {
		const {code, text, exit} = failureText(error, language);
		if (code !== failure.code) speech.warn(text);
		return exit;
	}
}

/** Nothing, the name of a draft, or a file that is there: what needs no parser. Every verb is a word of letters. */
function isPlain([target, ...others]: readonly string[]): boolean {
	if (target === undefined) return true;
	if (others.length > 0 || target.startsWith('-')) return false;
	return /^\d{4}-[\w-]+$/.test(target) || (/[^a-z]/i.test(target) && exists(target));
}

async function onScreen(options: Shared & RollUpOpening, target?: string): Promise<Exit> {
	ending?.heed(false);
	const {screenVerb} = await import('./verb/screen-verb.ts');
	return screenVerb(await callOf(options), target, undefined, options);
}

async function demo(options: Shared): Promise<Exit> {
	ending?.heed(false);
	const {demoVerb} = await import('./verb/demo-verb.ts');
	return demoVerb(await callOf(options), callOptions(options));
}

/** What the parser throws. */
function isUsageError(error: unknown): error is Error & UsageError {
	return (
		error instanceof Error && /^(?:commander|gouji)\./.test(String(Reflect.get(error, 'code')))
	);
}

async function commands(done: (exit: Exit) => void): Promise<Command> {
	await import('./text/usage-text.ts');
	const {completion, shells} = await import('./verb/completion.ts');
	const {Argument, Command, Option} = await import('commander');
	const shared = (command: Command) =>
		command
			.option('--json', words('usage.json'))
			.addOption(new Option('--lang <language>', words('usage.lang')).choices(['zh', 'en']))
			.option('--unit <unit>', words('usage.unit'))
			.addOption(new Option('--year <year>', words('usage.year')).argParser(yearOf));
	const {kinds} = await import('./workbook/export/kinds.ts');
	const kindsSaid = kinds
		.map(({id, name}) => `${id} ${name[language]}`)
		.join(language === 'zh' ? '，' : ', ');
	const program = shared(new Command('gouji'))
		.description(words('usage.gouji'))
		.argument('[target]', words('usage.target'))
		.option('--units <file>', words('usage.units'))
		.option('--last <path>', words('usage.last'))
		.version(`gouji ${manifest.version}`, '-V, --version', words('usage.versionOption'))
		.helpOption('-h, --help', words('usage.help'))
		.helpCommand(false)
		.enablePositionalOptions()
		.exitOverride()
		.configureOutput({writeOut: (text) => output.write(text), outputError() {}})
		.configureHelp(helpWords)
		.action(async (target: string | undefined, options: Shared & RollUpOpening) => {
			if (target !== undefined) refuseNearVerb(target, verbsOf(program));
			done(await onScreen(options, target));
		});
	const verb = (usage: string, key: MessageKey) =>
		shared(program.command(usage))
			.description(words(key))
			.helpOption('-h, --help', words('usage.help'))
			.exitOverride();

	verb('read <target...>', 'usage.read').action(async (targets: string[], options: Shared) => {
		const {readVerb} = await import('./verb/read-verb.ts');
		done(await readVerb(await callOf(options), targets));
	});
	verb('check <target...>', 'usage.check')
		.option('--last <path>', words('usage.last'))
		.action(async (targets: string[], options: Shared & {last?: string}) => {
			const {checkVerb} = await import('./verb/check-verb.ts');
			done(await checkVerb(await callOf(options), targets, options));
		});
	verb('import <file>', 'usage.import')
		.option('--dry-run', words('usage.dryRun'))
		.addOption(
			new Option('--figures <answer>', words('usage.figures')).choices(['table', 'cell', 'typed']),
		)
		.action(async (file: string, options: Shared & ImportOptions) => {
			const {importVerb} = await import('./verb/import-verb.ts');
			done(await importVerb(await callOf(options), file, options));
		});
	verb('export <target>', 'usage.export')
		.option('-o, --out <path>', words('usage.out'))
		.addOption(
			new Option('--as <kind>', say(language, 'usage.as', {kinds: kindsSaid})).choices(
				kinds.map(({id}) => id),
			),
		)
		.option('--into <model>', words('usage.into'))
		.option('--last <path>', words('usage.last'))
		.option('--head', words('usage.head'))
		.option('--report-inside', words('usage.reportInside'))
		.option('--override <words>', words('usage.override'))
		.option('--examined-by <name>', words('usage.examinedBy'))
		.option('--force', words('usage.force'))
		.action(async (target: string, options: Shared & ExportOptions) => {
			const {exportVerb} = await import('./verb/export-verb.ts');
			done(await exportVerb(await callOf(options), target, options));
		});
	const several = (value: string, before: readonly string[] = []) => [...before, value];
	verb('tally <ledger...>', 'usage.tally')
		.addOption(new Option('--sheet <name>', words('usage.sheet')).argParser(several))
		.option('--map <file>', words('usage.map'))
		.option('--answers <file>', words('usage.answers'))
		.option('--last <path>', words('usage.last'))
		.option('--into <draft>', words('usage.tallyInto'))
		.option('--compare <target>', words('usage.compare'))
		.option('--cell <address>', words('usage.cell'))
		.option('--line <line>', words('usage.line'))
		.action(async (files: string[], options: Shared & TallyOptions) => {
			const {tallyVerb} = await import('./verb/tally-verb.ts');
			done(await tallyVerb(await callOf(options), files, options));
		});
	verb('report <target>', 'usage.report')
		.option('-o, --out <path>', words('usage.reportOut'))
		.option('--review', words('usage.reportReview'))
		.option('--sheet', words('usage.reportSheet'))
		.addOption(new Option('--fonts <set>', words('usage.fonts')).choices(['official', 'windows']))
		.option('--last <path>', words('usage.last'))
		.option('--force', words('usage.force'))
		.action(async (target: string, options: Shared & ReportOptions) => {
			const {reportVerb} = await import('./verb/report-verb.ts');
			done(await reportVerb(await callOf(options), target, options));
		});
	verb('review <draft>', 'usage.review')
		.option('--step <number>', words('usage.step'))
		.option('--agree', words('usage.agree'))
		.option('--return <opinion>', words('usage.return'))
		.option('--opinion <words>', words('usage.opinion'))
		.option('--name <name>', words('usage.name'))
		.option('--for <ground>', words('usage.for'))
		.option('--code <code>', words('usage.code'))
		.action(async (draft: string, options: Shared & ReviewOptions) => {
			const {reviewVerb} = await import('./verb/review-verb.ts');
			done(reviewVerb(await callOf(options), draft, options));
		});
	const {rollUpOptions} = await import('./verb/rollup-usage.ts');
	const rollUp = verb('rollup [folder...]', 'usage.rollUp');
	for (const {flags, key, choices, take} of rollUpOptions) {
		const option = new Option(flags, words(key));
		if (choices) option.choices(choices);
		rollUp.addOption(take ? option.argParser(take) : option);
	}

	rollUp.action(async (targets: string[], options: Shared & RollUpWish) => {
		const {rollUpVerb} = await import('./verb/rollup-verb.ts');
		done(await rollUpVerb(await callOf(options), targets, options));
	});
	verb('rollups', 'usage.rollUps')
		.argument('[action]')
		.argument('[argument]')
		.action(async (what: string | undefined, argument: string | undefined, options: Shared) => {
			const {rollUpsVerb} = await import('./verb/rollups-verb.ts');
			done(rollUpsVerb(await callOf(options), what, argument));
		});
	verb('blank <year>', 'usage.blank')
		.option('-o, --out <path>', words('usage.out'))
		.option('--units <file>', words('usage.units'))
		.option('--ledger', words('usage.ledgerTemplate'))
		.option('--force', words('usage.force'))
		.action(async (year: string, options: Shared & BlankOptions) => {
			const {blankVerb} = await import('./verb/blank-verb.ts');
			done(await blankVerb(await callOf(options), yearOf(year), options));
		});
	verb('rules', 'usage.rules')
		.option('--form <id>', words('usage.form'))
		.action(async (options: Shared & {form?: string}) => {
			const {rulesVerb} = await import('./verb/rules-verb.ts');
			done(rulesVerb(await callOf(options), options.form));
		});
	verb('history <draft> [address]', 'usage.history').action(
		async (draft: string, address: string | undefined, options: Shared) => {
			const {historyVerb} = await import('./verb/history-verb.ts');
			done(historyVerb(await callOf(options), draft, address));
		},
	);
	const action = new Argument('[action]');
	// Told, not checked: the verb itself says what there is.
	action.argChoices = [...draftActions];
	verb('drafts', 'usage.drafts')
		.addArgument(action)
		.argument('[draft]')
		.argument('[argument]')
		.option('--because <words>', words('usage.because'))
		.action(
			async (
				action: string | undefined,
				draft: string | undefined,
				argument: string | undefined,
				options: Shared & DraftsOptions,
			) => {
				const {draftsVerb} = await import('./verb/drafts-verb.ts');
				done(draftsVerb(await callOf(options), action, draft, argument, options));
			},
		);
	verb('demo', 'usage.demo').action(async (options: Shared) => done(await demo(options)));
	verb('completion', 'usage.completion')
		.addArgument(new Argument('<shell>', words('usage.shell')).choices(shells))
		.action(async (shell: Shell) => {
			output.write(completion(shell, usageOf(program, manifest.version)));
		});
	verb('man', 'usage.man').action(async () => {
		const {manual} = await import('./verb/manual.ts');
		const {keyGroups} = await import('./pages.ts');
		const usage = usageOf(program, manifest.version);
		output.write(manual(usage, kinds, keyGroups(language), language));
	});
	return program;
}

function verbsOf({commands}: Command): string[] {
	return commands.map((command) => command.name());
}

// What is no file may be a verb with a slip in it: better said than looked for among the drafts.
function refuseNearVerb(target: string, verbs: readonly string[]): void {
	const meant = nearVerb(target, verbs);
	if (meant && !exists(target)) throw new Failure('usage.nearVerb', {what: target, meant}, 2);
}

/** Gives a verb what it needs of the world. */
async function callOf(options: Shared): Promise<Call> {
	const {makeCall} = await import('./verb/make-call.ts');
	return makeCall(callOptions(options));
}

function callOptions(options: Shared): CallOptions {
	// Who has gone is told nothing, and whoever sent them away need not hear of it.
	const warn = (line: string) => {
		if (!unheard.signal.aborted) speech.warn(line);
	};

	return {...options, ...speech, warn, language, environment: process.env, interrupted};
}

function interrupted(): AbortSignal {
	return AbortSignal.any([unheard.signal, ...(ending ? [ending.told()] : [])]);
}

function yearOf(text: string): number {
	if (!/^(19|20)\d{2}$/.test(text))
		throw Object.assign(new Error(`'${text}'`), {code: 'gouji.year', exitCode: 2});
	return Number(text);
}

// Known before the options are: what they mean is told in it.
function languageOf(args: readonly string[]): Language {
	const at = args.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='));
	const asked = at < 0 ? undefined : (args[at]?.split('=')[1] ?? args[at + 1]);
	return asked === 'en' ? 'en' : 'zh';
}
