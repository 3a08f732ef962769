import {hash} from 'node:crypto';
import {closeSync, fdatasyncSync, fstatSync, ftruncateSync, openSync} from 'node:fs';
import {codeOf, writeAll} from './durable.ts';

/** How many hex digits a sum has. */
export const sumLength = 16;

/** The sum of a line and of the sum before it, so that no line can change, move or go unseen. */
export function sumOf(before: string, body: string): string {
	return sumOfBytes(`${before}\n${body}`);
}

/** The same from the bytes of a journal: the sum before a line and the line lie side by side in it. */
export function sumOfBytes(bytes: string | Uint8Array): string {
	return hash('sha256', bytes).slice(0, sumLength);
}

/** One line of the journal: a JSON value, a space, its sum. */
export function journalLine(before: string, body: string): {sum: string; line: string} {
	const sum = sumOf(before, body);
	return {sum, line: `${body} ${sum}\n`};
}

/** Lines of a journal behind the sum `before`: empty where they are its first. */
export function journalText(bodies: readonly string[], before = ''): {sum: string; text: string} {
	let sum = before;
	const lines = bodies.map((body) => {
		const next = journalLine(sum, body);
		sum = next.sum;
		return next.line;
	});
	return {sum, text: lines.join('')};
}

/** The journal of a draft that is held for writing. */
export type Journal = {
	/** Sum of the last line. */
	readonly sum: string;
	/** Length in bytes. */
	readonly end: number;
	/** Whether the file still has its name: one deleted from outside would take lines and lose them. */
	isThere(): boolean;
	/**
	Adds lines, all at once; when it returns they are on the disk.

	@throws the disk's error; the journal then ends where it ended
	*/
	append(bodies: readonly string[]): void;
	/** Drops what was added last: it was not said to be saved after all. */
	takeBack(): void;
	close(): void;
};

/** Goes on with a journal whose `end` bytes are known to be good. */
export function openJournal(file: string, start: {sum: string; end: number}): Journal {
	let {sum, end} = start;
	let before = start;
	let hasRest = false;
	let fd: number | undefined;

	// What lies behind the end is a line that was refused: it was never said to be saved.
	function reopen(): number {
		const opened = openSync(file, 'r+');
		try {
			const {size} = fstatSync(opened);
			if (size < end) throw Object.assign(new Error('the journal is shorter'), {code: 'EIO'});
			if (size > end) ftruncateSync(opened, end);
			hasRest = false;
			return opened;
		} catch (error) {
			closeSync(opened);
			throw error;
		}
	}

	function close(): void {
		if (fd === undefined) return;
		const closing = fd;
		fd = undefined;
		closeSync(closing);
	}

	// What stands behind the end goes, and the descriptor too: after a failed sync it may claim success.
	function giveUp(): void {
		try {
			if (fd !== undefined) ftruncateSync(fd, end);
		} catch {
			// `reopen` does it, or the next append is refused as well.
			hasRest = true;
		}

		close();
	}

	return {
		get sum() {
			return sum;
		},
		get end() {
			return end;
		},
		isThere() {
			try {
				fd ??= reopen();
				return fstatSync(fd).nlink > 0;
			} catch (error) {
				if (codeOf(error) === 'ENOENT') return false;
				throw error;
			}
		},
		append(bodies) {
			const {sum: next, text} = journalText(bodies, sum);
			const bytes = new TextEncoder().encode(text);
			fd ??= reopen();
			try {
				writeAll(fd, bytes, end);
				fdatasyncSync(fd);
			} catch (error) {
				giveUp();
				throw error;
			}

			before = {sum, end};
			sum = next;
			end += bytes.length;
		},
		takeBack() {
			({sum, end} = before);
			giveUp();
		},
		close() {
			if (hasRest) fd ??= reopen();
			close();
		},
	};
}
