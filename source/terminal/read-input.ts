import {StringDecoder} from 'node:string_decoder';
import {decodeKeys, flushKeys} from './decode-keys.ts';
import type {Input} from './input.ts';

/** How long ESC waits for the rest of a sequence before it is the Esc key. */
const escapeDelay = 50;
/** The same for a sequence or paste that has begun: a slow line may take its time. */
const sequenceDelay = 1000;
/** A block sent as plain keys comes in several reads: it ends when none follows for this long. */
const burstDelay = 40;

/** A terminal's input, as process.stdin is one. */
export type KeySource = {
	readonly isTTY?: boolean;
	setRawMode?(raw: boolean): unknown;
	on(event: 'data', listener: (chunk: Uint8Array | string) => void): unknown;
	on(event: 'end' | 'close' | 'error', listener: () => void): unknown;
	off(event: 'data', listener: (chunk: Uint8Array | string) => void): unknown;
	off(event: 'end' | 'close' | 'error', listener: () => void): unknown;
	resume(): unknown;
	pause(): unknown;
	ref?(): unknown;
	unref?(): unknown;
};

/**
Reads the keyboard in raw mode, all input of one read in one call: however many keys a read holds,
the program applies them together and paints once.

@param take - gets what one read held
@param gone - called when the terminal is no longer there
@returns a function that stops reading and leaves raw mode
*/
export function readInput(
	source: KeySource,
	take: (inputs: Input[]) => void,
	gone: () => void = () => {},
): () => void {
	const decoder = new StringDecoder('utf8');
	let rest = '';
	let burst = '';
	let timer: NodeJS.Timeout | undefined;
	let last: NodeJS.Immediate | undefined;

	const cancel = () => {
		clearTimeout(timer);
		clearImmediate(last);
	};

	// Where the program itself was kept waiting, the rest may be there already: what has come is read before it ends.
	const flushAfter = (delay: number) => {
		timer = setTimeout(() => {
			last = setImmediate(flush);
		}, delay);
	};

	const flush = () => {
		const inputs: Input[] = burst ? [{kind: 'burst', text: burst}] : flushKeys(rest);
		burst = '';
		rest = '';
		if (inputs.length > 0) take(inputs);
	};

	const read = (chunk: Uint8Array | string) => {
		cancel();
		const text = typeof chunk === 'string' ? chunk : decoder.write(Buffer.from(chunk));
		const inputs: Input[] = [];
		if (burst && !text.includes('\u001B')) {
			burst += text;
		} else {
			if (burst) inputs.push({kind: 'burst', text: burst});
			burst = '';
			const decoded = decodeKeys(text, rest);
			rest = decoded.rest;
			for (const input of decoded.inputs) {
				if (input.kind === 'burst') burst += input.text;
				else inputs.push(input);
			}
		}

		if (burst) flushAfter(burstDelay);
		else if (rest) {
			const isEsc = rest === '\u001B' || rest === '\u001B\u001B';
			flushAfter(isEsc ? escapeDelay : sequenceDelay);
		}
		if (inputs.length > 0) take(inputs);
	};

	source.setRawMode?.(true);
	source.on('data', read);
	source.on('end', gone);
	source.on('close', gone);
	source.on('error', gone);
	source.ref?.();
	source.resume();

	return () => {
		cancel();
		source.off('data', read);
		source.off('end', gone);
		source.off('close', gone);
		source.off('error', gone);
		source.pause();
		try {
			source.setRawMode?.(false);
		} catch {
			// The terminal is gone: nothing is left to put back.
		}

		source.unref?.();
	};
}
