import {once} from 'node:events';
import type {Output} from '../files/standard-output.ts';
import {printable} from '../text/printable.ts';
import type {Call} from './call.ts';

type Stream = Pick<Output, 'isTTY' | 'writableNeedDrain' | 'write'>;

/** The border to the two standard streams: nothing foreign passes it that a terminal would act on. */
export type Voice = Pick<Call, 'print' | 'warn' | 'progress' | 'write'> & {
	/** Whether anything stands on standard output yet. */
	hasSpoken(): boolean;
};

const wipe = '\u001B[K';

/**
Lets verbs speak through the standard streams. A line of progress gives way to whatever comes next. What standard output
does not take is a failure; of standard error nobody could be told.
*/
export function voice(out: Output, err: Stream): Voice {
	let spoken = false;
	let inProgress = false;
	const mutter = (text: string) => {
		try {
			err.write(text);
		} catch {
			// A full disk, or nobody there: the exit code says it.
		}
	};

	const clear = () => {
		if (inProgress) mutter(wipe);
		inProgress = false;
	};

	const speak = (text: string | Uint8Array) => {
		clear();
		spoken ||= text.length > 0;
		return out.write(text);
	};

	return {
		print: (line) => {
			speak(`${printable(line)}\n`);
		},
		warn: (line) => {
			clear();
			mutter(`${printable(line)}\n`);
		},
		progress(line) {
			if (!err.isTTY) return;
			inProgress = true;
			mutter(`${wipe}${printable(line)}\r`);
		},
		async write(text) {
			speak(text);
			if (out.writableNeedDrain) await once(out, 'drain');
		},
		hasSpoken: () => spoken,
	};
}
