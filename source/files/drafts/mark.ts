import {hash} from 'node:crypto';
import {closeSync, existsSync, openSync, readFileSync, statSync} from 'node:fs';
import path from 'node:path';
import {codeOf, replaceWhole, writeAll} from './durable.ts';

export const markName = 'saved.mark';

/** How far a draft was said to be saved. It is written behind every save, and so never says too much. */
export type Saved = {
	/** Of the draft, as in its birth: which draft it is of. */
	key: string;
	revision: number;
	/** Of the journal's line that made the revision. */
	sum: string;
};

export type Mark = {
	/** Behind every save. It is a witness, not the draft: what the disk refuses here is let go. */
	write(saved: Saved): void;
	/** Anew, and for good: behind a journal that was written anew. */
	replace(saved: Saved): void;
	close(): void;
};

const slot = 80;

/** Keeps the mark of the draft in `folder`. Its lock must be held. */
export function openMark(folder: string): Mark {
	const file = path.join(folder, markName);
	let fd: number | undefined;
	let isTorn = false;

	function close(): void {
		const closing = fd;
		fd = undefined;
		if (closing !== undefined) closeSync(closing);
	}

	function replace(saved: Saved): void {
		tried(close);
		const bytes = new Uint8Array(2 * slot).fill(32);
		bytes.set(bytesOf(saved), (saved.revision % 2) * slot);
		replaceWhole(file, bytes);
		isTorn = false;
	}

	function write(saved: Saved): void {
		if (isTorn || (fd === undefined && !existsSync(file))) replace(saved);
		fd ??= openSync(file, 'r+');
		// In turns: a write that is torn leaves the one before it.
		writeAll(fd, bytesOf(saved), (saved.revision % 2) * slot);
	}

	return {
		write(saved) {
			try {
				write(saved);
			} catch {
				isTorn = true;
				tried(close);
			}
		},
		replace,
		close: () => tried(close),
	};
}

/** A mark as it was found; `torn`: beside it lies another that does not prove itself, and may have said more. */
export type FoundMark = Saved & {torn: boolean};

/** The newest of the two marks that proves itself; nothing where there is none. */
export function readMark(folder: string): FoundMark | undefined {
	let text: string;
	try {
		const file = path.join(folder, markName);
		if (statSync(file).size > 2 * slot) return undefined;
		text = readFileSync(file, 'latin1');
	} catch (error) {
		if (codeOf(error) === 'ENOENT') return undefined;
		throw error;
	}

	const texts = [text.slice(0, slot), text.slice(slot)].filter((one) => one.trim() !== '');
	const found = texts.flatMap((one) => savedOf(one) ?? []);
	const [newest] = found.sort((left, right) => right.revision - left.revision);
	return newest && {...newest, torn: found.length < texts.length};
}

function bytesOf(saved: Saved): Uint8Array {
	return new TextEncoder().encode(textOf(saved));
}

function textOf({key, revision, sum}: Saved): string {
	const said = `${key} ${revision} ${sum}`;
	return `${`${said} ${hash('sha256', said).slice(0, 16)}`.padEnd(slot - 1)}\n`;
}

function savedOf(text: string): Saved | undefined {
	const [key = '', revision = '', sum = ''] = text.split(' ');
	const saved = {key, revision: Number(revision), sum};
	return text === textOf(saved) ? saved : undefined;
}

function tried(work: () => void): void {
	try {
		work();
	} catch {
		// A descriptor of a failing disk.
	}
}
