import {
	closeSync,
	fsyncSync,
	linkSync,
	openSync,
	readdirSync,
	readFileSync,
	truncateSync,
} from 'node:fs';
import path from 'node:path';
import {plainTime} from '../../draft/plain-time.ts';
import {Failure} from '../../failure.ts';
import {codeOf, forget, hasNoLinks, writeNew} from './durable.ts';
import {isBeforeStart, type Program, type Window, windowSchema} from './window.ts';

/** The right to write a draft. `lock.N`: the highest number holds; numbers never go back. */
export type Lock = {
	/** The window that held it and did not give it back: it crashed, or it was taken over. */
	readonly before?: Window;
	/** Asked before and after every write: a window that was paused may have been taken over. */
	isMine(): boolean;
	/** Who holds it now. */
	holder(): Window | undefined;
	/** Never throws: what cannot be given back is known as given up. */
	release(): void;
};

/**
Takes the lock of a draft's folder.

@param isFree - whether a window that did not give it back may be passed over
@throws Failure `draft.locked`, `draft.lockedBeforeStart`
*/
export function takeLock(folder: string, me: Window, isFree: (holder: Window) => boolean): Lock {
	for (let attempt = 0; attempt < 20; attempt++) {
		const highest = highestLock(folder);
		const before = holderOf(folder, highest);
		if (before && !isFree(before) && !givenUp.has(before.token)) throw lockedBy(before, me);
		const number = highest + 1;
		if (!put(folder, number, me)) continue;
		try {
			// Between looking and linking, others may have come, gone and been tidied away.
			if (highestLock(folder) === number) return held(folder, number, me, before);
			forget(path.join(folder, `lock.${number}`));
		} catch (error) {
			release(folder, number, me);
			throw error;
		}
	}

	throw lockedBy(holderOf(folder, highestLock(folder)) ?? me, me);
}

// Locks of this program that a failing disk did not let it give back.
const givenUp = new Set<string>();

function held(folder: string, number: number, me: Window, before: Window | undefined): Lock {
	for (const lower of locksOf(folder))
		if (lower < number) forgetIfPossible(path.join(folder, `lock.${lower}`));
	return {
		before,
		isMine: () => highestLock(folder) === number,
		holder: () => holderOf(folder, highestLock(folder)),
		release: () => release(folder, number, me),
	};
}

/** Who holds a draft, without taking anything. */
export function holderOf(folder: string, number = highestLock(folder)): Window | undefined {
	try {
		const text = readFileSync(path.join(folder, `lock.${number}`), 'utf8');
		return windowSchema.safeParse(JSON.parse(text)).data;
	} catch {
		// Empty: given back. Unreadable: no one who could say so is there any more.
		return undefined;
	}
}

/** Says who holds it, and whether that one is hardly there any more. */
export function lockedBy(holder: Window, me: Program): Failure {
	const code = isBeforeStart(holder, me) ? 'draft.lockedBeforeStart' : 'draft.locked';
	return new Failure(code, namesOf(holder));
}

/** A holder as messages name one. */
export function namesOf({who, host, since}: Window): {who: string; host: string; since: string} {
	return {who, host, since: plainTime(since)};
}

function highestLock(folder: string): number {
	return Math.max(0, ...locksOf(folder));
}

function locksOf(folder: string): number[] {
	return readdirSync(folder).flatMap((name) => {
		const number = /^lock\.(\d{1,15})$/.exec(name)?.[1];
		return number ? [Number(number)] : [];
	});
}

// The file is whole before it has the name, so that nobody reads a half-written holder.
function put(folder: string, number: number, me: Window): boolean {
	const lock = path.join(folder, `lock.${number}`);
	const bytes = new TextEncoder().encode(JSON.stringify(me));
	const beside = path.join(folder, `lock.of-${me.pid}-${me.token}`);
	try {
		writeNew(beside, bytes);
		try {
			linkSync(beside, lock);
		} catch (error) {
			if (!hasNoLinks(error)) throw error;
			writeNew(lock, bytes);
		}

		return true;
	} catch (error) {
		// ENOENT: a window that recovers the draft has swept the file away.
		if (codeOf(error) === 'EEXIST' || codeOf(error) === 'ENOENT') return false;
		throw error;
	} finally {
		forgetIfPossible(beside);
	}
}

function forgetIfPossible(file: string): void {
	try {
		forget(file);
	} catch {
		// It is in nobody's way; whoever opens the draft next sweeps it.
	}
}

// Emptied in place: a rename would let the number vanish from a list that is being read, and numbers never go back.
function release(folder: string, number: number, {token}: Window): void {
	const lock = path.join(folder, `lock.${number}`);
	givenUp.add(token);
	try {
		truncateSync(lock, 0);
		// Windows flushes only what may be written.
		const fd = openSync(lock, 'r+');
		try {
			fsyncSync(fd);
		} finally {
			closeSync(fd);
		}
	} catch {
		// The next window takes it for one of a window that is gone, once this program ends.
	}
}
