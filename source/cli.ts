import type {Command} from 'commander';
import type {Shared} from './commands.ts';
import {Failure} from './failure.ts';
import {exists} from './files/list-files.ts';
import {standardOutput} from './files/standard-output.ts';
import {printableJson} from './text/printable.ts';
import {type Language, say} from './text/say.ts';
import {type Call, type Exit, worse} from './verb/call.ts';
import {type FailureText, failureText} from './verb/failure-text.ts';
import type {Interrupts} from './verb/interrupts.ts';
import type {CallOptions} from './verb/make-call.ts';
import type {RollUpOpening} from './verb/screen-verb.ts';
import type {UsageError} from './verb/usage-failure.ts';
import {voice} from './verb/voice.ts';

type Told = Omit<FailureText, 'exit'> & {exit: Exit};

// conf writes in place, without a sync, under a snap's terminal.
delete process.env.SNAP;

const language = languageOf(process.argv);
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
		const {commands} = await import('./commands.ts');
		program = await commands({
			language,
			output,
			callOf,
			onScreen,
			demo,
			done(code) {
				exit = code;
			},
		});
		await program.parseAsync(args, {from: 'user'});
		return exit;
	} catch (error) {
		const {usageFailure} = await import('./verb/usage-failure.ts');
		const failure =
			program && isUsageError(error)
				? usageFailure(
						error,
						program.args,
						program.commands.map((command) => command.name()),
						language,
					)
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

// Known before the options are: what they mean is told in it.
function languageOf(args: readonly string[]): Language {
	const at = args.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='));
	const asked = at < 0 ? undefined : (args[at]?.split('=')[1] ?? args[at + 1]);
	return asked === 'en' ? 'en' : 'zh';
}
