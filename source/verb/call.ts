import type {DraftStore} from '../draft/draft-store.ts';
import type {ExitCode} from '../failure.ts';
import type {Forms} from '../files/load-forms.ts';
import type {Language} from '../text/say.ts';

/** What a verb is given of the world: it prints and answers, it never touches the process. */
export type Call = {
	language: Language;
	/** One document on standard output instead of words. */
	json: boolean;
	/** Settle what a file leaves open. */
	unit?: string;
	year?: number;
	forms: Forms;
	/** The folder of drafts, forms and settings. */
	home: string;
	/** The configured name of the person. */
	who: string;
	/** The drafts, opened at first use: most verbs never touch them. */
	drafts: () => DraftStore;
	environment: Readonly<Record<string, string | undefined>>;
	/** ISO 8601 with the local offset. */
	now: () => string;
	/** One line on standard output. */
	print: (line: string) => void;
	/** One line on standard error. */
	warn: (line: string) => void;
	/** A line that may be overwritten by the next one, where standard error is a terminal. */
	progress: (line: string) => void;
	/** Part of a long text on standard output, printable already; done when there is room for more. */
	write: (text: string | Uint8Array) => Promise<void>;
	/** From the first asking on, an interrupt is told here instead of ending the program. */
	interrupted: () => AbortSignal;
};

/** 0: nothing that blocks · 130: interrupted. */
export type Exit = 0 | ExitCode;

/** The higher exit code wins. */
export function worse(left: Exit, right: Exit): Exit {
	return left > right ? left : right;
}
