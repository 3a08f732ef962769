import type {Command} from 'commander';
import manifest from '../package.json' with {type: 'json'};
import {Failure} from './failure.ts';
import {exists} from './files/list-files.ts';
import {helpWords} from './help-words.ts';
import {type Language, type MessageKey, say} from './text/say.ts';
import {usageOf} from './usage-of.ts';
import type {BlankOptions} from './verb/blank-verb.ts';
import type {Call, Exit} from './verb/call.ts';
import type {Shell} from './verb/completion.ts';
import {draftActions} from './verb/draft-actions.ts';
import type {DraftsOptions} from './verb/drafts-verb.ts';
import type {ExportOptions} from './verb/export-verb.ts';
import type {ImportOptions} from './verb/import-verb.ts';
import {nearVerb} from './verb/near-verb.ts';
import type {ReportOptions} from './verb/report-verb.ts';
import type {ReviewOptions} from './verb/review-verb.ts';
import type {RollUpWish} from './verb/rollup-options.ts';
import type {RollUpOpening} from './verb/screen-verb.ts';
import type {TallyOptions} from './verb/tally-verb.ts';

/** Options of every verb. */
export type Shared = {json?: boolean; unit?: string; year?: number};

/** What the commands need of the program they belong to. */
export type Program = {
	language: Language;
	output: {write(text: string): unknown};
	/** Gives a verb what it needs of the world. */
	callOf(options: Shared): Promise<Call>;
	onScreen(options: Shared & RollUpOpening, target?: string): Promise<Exit>;
	demo(options: Shared): Promise<Exit>;
	/** Told how a verb ended. */
	done(exit: Exit): void;
};

/**
Every verb with its options, each record read once: by the parser, help, completion and the manual.

@param given - what the verbs need of the program
*/
export async function commands({
	language,
	output,
	callOf,
	onScreen,
	demo,
	done,
}: Program): Promise<Command> {
	const words = (key: MessageKey) => say(language, key);
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
		.configureHelp(helpWords(language))
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

function yearOf(text: string): number {
	if (!/^(19|20)\d{2}$/.test(text))
		throw Object.assign(new Error(`'${text}'`), {code: 'gouji.year', exitCode: 2});
	return Number(text);
}
