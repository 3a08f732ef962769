import {setTimeout as delay, setImmediate} from 'node:timers/promises';
import {Failure} from '../../failure.ts';
import type {RollUpReading} from '../../program/request.ts';
import type {Decision, DecisionWish} from '../../rollup/decision.ts';
import type {FileFound} from '../../rollup/record.ts';
import {redecide} from '../../rollup/redecide.ts';
import type {RolledUp} from '../../rollup/rolled-up.ts';
import {adoptedOriginals} from './adopted-originals.ts';
import {readWork, type Work} from './roll-up-work.ts';

/** A roll-up while it is open on the screen: it is read, rolled up anew now and then, and decided on meanwhile. */
export type LiveRollUp = {
	readonly work: Work;
	readonly rolled: RolledUp;
	readonly reading: RollUpReading;
	/** Settles when something has changed since the last time: `isNew` where the roll-up itself is another. */
	news(): Promise<{isNew: boolean}>;
	/** Journals decisions; the roll-up is another at once. @throws Failure `rollUpStore.*` */
	decide(wishes: readonly DecisionWish[]): readonly Decision[];
	/** The sum has left: the originals of all that is in it are kept. What cannot be kept is told as news. */
	handOut(): Promise<void>;
	pause(isPaused: boolean): void;
	/** Looks at the folders again: what is known by size and time costs nothing. */
	again(): void;
	close(): void;
};

/** Milliseconds between two pieces of news. */
const between = 120;
/** A roll-up of what is there so far may take one part in so many of the time. */
const share = 12;

/** What is read within this time, all of it where it is known from before, is there from the start. */
const patience = 500;

/**
Begins to read; the first roll-up is of what is read within a moment.

@throws Failure where a folder is not there
*/
export async function liveRollUp(work: Work): Promise<LiveRollUp> {
	let rolled: RolledUp | undefined;
	let reading: RollUpReading = {
		done: 0,
		all: 0,
		failed: 0,
		isOver: false,
		isPaused: false,
		isPartial: true,
	};
	let stop = new AbortController();
	let resume: (() => void) | undefined;
	let paused: Promise<void> | undefined;
	let wake: (() => void) | undefined;
	let hasNews = false;
	let isNew = false;
	let told = 0;
	let next = Number.POSITIVE_INFINITY;
	let sofar: FileFound[] = [];
	let failure: {error: unknown} | undefined;

	const known = () => rolled!;

	function tell(): void {
		hasNews = true;
		wake?.();
	}

	// Copies of thousands of originals take the disk a while: the hands do not wait for them, and what is not kept when the
	// desk closes is kept when it is next opened.
	const closing = new AbortController();
	let trouble: unknown;
	let keeping: Promise<void> | undefined;
	let isMoreToKeep = false;
	let isHandedOut = false;
	async function keepAdopted(): Promise<void> {
		if (work.session.store.lookedAt) return;
		isMoreToKeep = true;
		keeping ??= keepAll();
		await keeping;
	}

	async function keepAll(): Promise<void> {
		while (isMoreToKeep && !closing.signal.aborted) {
			isMoreToKeep = false;
			try {
				const originals = adoptedOriginals(known(), isHandedOut);
				const lost = await work.session.keepOriginals(work.run.folders, originals, closing.signal);
				if (lost[0])
					throw new Failure('rollUpStore.notKept', {count: lost.length, path: lost[0].path});
			} catch (error) {
				trouble = error;
				tell();
			}
		}

		keeping = undefined;
	}

	function roll(found: readonly FileFound[]): void {
		const since = performance.now();
		rolled = work.roll(found);
		isNew = true;
		next = performance.now() + (performance.now() - since) * share;
	}

	async function read(signal: AbortSignal, isFirst: boolean): Promise<void> {
		sofar = [];
		let failed = 0;
		const {files: all, all: count} = await readWork(work, {
			stop: signal,
			pause: () => paused,
			file(found, done, all) {
				sofar.push(found);
				if (found.record.failure) failed++;
				reading = {...reading, done, all, failed};
				// On a second look the first stands until it is over.
				if (isFirst && performance.now() > next && !signal.aborted) roll([...sofar]);
				if (performance.now() - told > between) tell();
			},
		});
		if (signal.aborted) return;
		roll(all);
		reading = {done: all.length, all: count, failed, isOver: true, isPaused: false};
		void keepAdopted();
		tell();
	}

	function begin(isFirst: boolean): Promise<void> {
		const {signal} = stop;
		return read(signal, isFirst).catch((error: unknown) => {
			if (signal.aborted) return;
			failure = {error};
			reading = {...reading, isOver: true, isPaused: false};
			tell();
		});
	}

	function setPaused(isPaused: boolean): void {
		if (isPaused === (paused !== undefined)) return;
		if (isPaused)
			paused = new Promise((resolve) => {
				resume = resolve;
			});
		else {
			paused = undefined;
			resume?.();
		}

		reading = {...reading, isPaused};
	}

	await Promise.race([begin(true), delay(patience)]);
	if (failure) throw failure.error;
	if (!rolled) roll([...sofar]);
	return {
		work,
		get rolled() {
			return known();
		},
		get reading() {
			return reading;
		},
		async news() {
			const wait = told + between - performance.now();
			if (hasNews && wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
			while (!hasNews)
				await new Promise<void>((resolve) => {
					wake = resolve;
				});
			await setImmediate();
			hasNews = false;
			told = performance.now();
			const error = failure?.error ?? trouble;
			if (failure) failure = undefined;
			else trouble = undefined;
			if (error !== undefined) {
				// What else is new is told next.
				hasNews = isNew;
				throw error;
			}

			const isOther = isNew;
			isNew = false;
			return {isNew: isOther};
		},
		decide(wishes) {
			const {store} = work.session;
			const made = store.decide(wishes);
			rolled = redecide(known(), store.decisions(), work.options);
			if (made.some(({what}) => what === 'adopt')) void keepAdopted();
			return made;
		},
		async handOut() {
			isHandedOut = true;
			await keepAdopted();
		},
		pause: setPaused,
		again() {
			work.session.store.lookedAt?.again();
			setPaused(false);
			stop.abort();
			stop = new AbortController();
			reading = {done: 0, all: 0, failed: 0, isOver: false, isPaused: false};
			void begin(false);
		},
		close() {
			closing.abort();
			stop.abort();
			setPaused(false);
			work.session.close();
		},
	};
}
