import {EventEmitter} from 'node:events';
import {fstatSync, writeSync} from 'node:fs';
import {Failure} from '../failure.ts';

/** What a verb's voice needs of a stream. */
export type Output = EventEmitter & {
	readonly isTTY?: boolean;
	readonly writableNeedDrain: boolean;
	/** @throws Failure `line.outputFull`, `line.outputLost` */
	write(text: string | Uint8Array): boolean;
};

/**
Standard output, of which nothing is lost in silence. What goes to a file is written to its last byte here: Node's own
stream takes it for written when a full disk has taken a part of it.

A reader that has seen enough (`| head`) is no failure: what is said from then on is said to nobody, and nobody waits
until there is room for it.

@param lost - called when a pipe or a terminal fails later; without a Failure when its reader has simply seen enough
*/
export function standardOutput(
	stdout: Output & {readonly fd: number},
	lost: (failure?: Failure) => void,
): Output {
	if (isFile(stdout)) return fileOutput((bytes, at) => writeSync(stdout.fd, bytes, at));
	return pipeOutput(stdout, lost);
}

function pipeOutput(stdout: Output, lost: (failure?: Failure) => void): Output {
	let isHeard = true;
	const output = Object.assign(new EventEmitter(), {
		isTTY: stdout.isTTY ?? false,
		write: (text: string | Uint8Array) => !isHeard || stdout.write(text),
	});
	stdout.on('drain', () => output.emit('drain'));
	stdout.on('error', (error: NodeJS.ErrnoException) => {
		const isFirst = isHeard;
		if (error.code !== 'EPIPE') return lost(lostOutput(error));
		isHeard = false;
		output.emit('drain');
		if (isFirst) lost();
	});
	return Object.defineProperty(output, 'writableNeedDrain', {
		get: () => isHeard && stdout.writableNeedDrain,
	}) as typeof output & Output;
}

/**
Output to a file.

@param write - writes bytes from there on, and says how many were taken
*/
export function fileOutput(write: (bytes: Uint8Array, at: number) => number): Output {
	return Object.assign(new EventEmitter(), {
		writableNeedDrain: false,
		write(text: string | Uint8Array) {
			const bytes = typeof text === 'string' ? Buffer.from(text) : text;
			for (let at = 0; at < bytes.length; ) {
				let taken: number;
				try {
					taken = write(bytes, at);
				} catch (error) {
					throw lostOutput(error);
				}

				if (taken === 0) throw new Failure('line.outputFull');
				at += taken;
			}

			return true;
		},
	});
}

function isFile({fd, isTTY}: {readonly fd: number; readonly isTTY?: boolean}): boolean {
	if (isTTY) return false;
	try {
		const stat = fstatSync(fd);
		return stat.isFile() || stat.isCharacterDevice();
	} catch {
		return false;
	}
}

/** What the system said of standard output, as a sentence; the system's own words go with it as the cause. */
function lostOutput(cause: unknown): Failure {
	const {code = ''} = cause as NodeJS.ErrnoException;
	const isFull = ['ENOSPC', 'EDQUOT', 'EFBIG'].includes(code);
	return new Failure(isFull ? 'line.outputFull' : 'line.outputLost', {}, 3, {cause});
}
