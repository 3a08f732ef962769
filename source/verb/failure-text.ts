import {Failure} from '../failure.ts';
import {type Language, say} from '../text/say.ts';

/** How a failure is told: in `--json`, and as the one sentence on standard error. */
export type FailureText = {code: string; text: string; exit: 1 | 2 | 3};

/**
The sentence of a failure.

@throws the error itself when it is no Failure: a fault of the program is never dressed up as the user's
*/
export function failureText(error: unknown, language: Language): FailureText {
	if (!(error instanceof Failure)) throw error;
	return {
		code: error.code,
		text: say(language, error.code, error.values),
		exit: error.exitCode,
	};
}
