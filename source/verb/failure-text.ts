import {type ExitCode, Failure} from '../failure.ts';
import {type Language, say} from '../text/say.ts';

/** How a failure is told: in `--json`, and as the one sentence on standard error. */
export type FailureText = {
	code: string;
	text: string;
	exit: ExitCode;
	/** Of a fault of the program: the place a maintainer needs, for standard error, a line each. */
	trace?: readonly string[];
};

/**
The sentence of a failure. A fault of the program is never dressed up as the user's: it is told as one, and the exit
code stays a documented one.
*/
export function failureText(error: unknown, language: Language): FailureText {
	if (error instanceof Failure)
		return {
			code: error.code,
			text: say(language, error.code, error.values),
			exit: error.exitCode,
		};
	const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
	return {
		code: 'usage.fault',
		text: say(language, 'usage.fault'),
		exit: 3,
		trace: stack.split('\n').slice(0, 4),
	};
}
