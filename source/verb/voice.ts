import {once} from 'node:events';
import {printable} from '../text/printable.ts';
import type {Call} from './call.ts';

type Stream = {
	readonly isTTY?: boolean;
	readonly writableNeedDrain: boolean;
	write(text: string): boolean;
};

/** The border to the two standard streams: nothing foreign passes it that a terminal would act on. */
export type Voice = Pick<Call, 'print' | 'warn' | 'progress' | 'write'> & {
	/** Whether anything stands on standard output yet. */
	hasSpoken(): boolean;
};

const wipe = '\u001B[K';

/** Lets verbs speak through the standard streams. A line of progress gives way to whatever comes next. */
export function voice(out: Stream & NodeJS.EventEmitter, err: Stream): Voice {
	let spoken = false;
	let inProgress = false;
	const clear = () => {
		if (inProgress) err.write(wipe);
		inProgress = false;
	};

	const speak = (text: string) => {
		clear();
		spoken ||= text !== '';
		return out.write(text);
	};

	return {
		print: (line) => {
			speak(`${printable(line)}\n`);
		},
		warn: (line) => {
			clear();
			err.write(`${printable(line)}\n`);
		},
		progress(line) {
			if (!err.isTTY) return;
			inProgress = true;
			err.write(`${wipe}${printable(line)}\r`);
		},
		async write(text) {
			speak(text);
			if (out.writableNeedDrain) await once(out, 'drain');
		},
		hasSpoken: () => spoken,
	};
}
