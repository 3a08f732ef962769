import {Failure} from '../../failure.ts';
import type {StartCarrier} from './carrier.ts';
import type {Answered, Job} from './job.ts';
import {
	hasHadItsTime,
	isSlow,
	type Lane,
	type Limits,
	newLane,
	nextFile,
	presentOf,
	readLimits,
	type StopCause,
	stopped,
} from './lane.ts';
import {lifetime, many, nextStep, type Queue} from './next-step.ts';
import {placeOf} from './place-of.ts';
import type {PoolSize} from './pool-size.ts';
import type {Outcome, Purpose, Wish} from './purposes.ts';
import {type Answer, nameOf, type Source} from './task.ts';

/** A file that was submitted: its id, and what becomes of it. The promise never rejects. */
export type Submitted<T> = {id: number; answer: Promise<Answered<T>>};

export type ReadingPool = {
	/**
	Has a file read, and done with what the purpose says.

	@param source - a path, which failures show as it is given, or bytes and the name they go by
	*/
	submit<P extends Purpose>(source: Source, purpose: P, wish?: Wish<P>): Submitted<Outcome<P>>;
	/** The file is no longer wanted: it is answered `cancelled` at once, and its reader stopped if it stays at it. */
	cancel(id: number): void;
	/** Sends readers away that have nothing to do: their memory is wanted. Others are started when a file comes. */
	rest(): Promise<void>;
	/** Ends all readers; what is not answered yet is answered `cancelled`, as is whatever comes later. */
	close(): Promise<void>;
};

export type PoolParts = {
	start: Readonly<Record<Job['place'], StartCarrier>>;
	size: PoolSize;
	limits?: Limits;
	/** Milliseconds of a clock that only runs forward. */
	now?: () => number;
	/** Milliseconds between two looks at what the readers use. */
	look?: number;
	/** Milliseconds after which readers with nothing to do are sent away. */
	idle?: number;
};

/**
A pool of readers for foreign files. Ordinary files are read by threads, everything unusual by processes whose memory is
capped. A file is judged by the CPU time of its own reader, not by the clock: on a busy machine a sound file takes
longer and is read all the same. One that was stopped beside others, or on a busy machine, is read once more, alone.
An idle pool keeps no program alive.
*/
export function readingPool({
	start,
	size,
	limits = readLimits,
	now = () => performance.now(),
	look = 100,
	idle = 30_000,
}: PoolParts): ReadingPool {
	const lanes = new Set<Lane>();
	const queue: Queue = {size, lanes, waiting: {thread: [], process: []}, again: []};
	const open = new Map<number, Job>();
	let last = 0;
	let seen = 0;
	let looking: NodeJS.Timeout | undefined;
	let leaving: NodeJS.Timeout | undefined;
	/** Files answered since anybody had to wait for nothing. */
	let done = 0;
	let isClosed = false;

	const busy = () => [...lanes].filter(({jobs}) => jobs.length > 0);

	function settle(job: Job, answered: Answered<unknown>): void {
		if (job.isSettled) return;
		job.isSettled = true;
		open.delete(job.id);
		job.settle(answered);
	}

	const fail = (job: Job, failure: Failure) => settle(job, {id: job.id, is: 'failed', failure});

	function startLane(place: Job['place']): Lane {
		const carrier = start[place]({
			ready() {
				lane.isUp = true;
				nextFile(lane);
			},
			answered: (answers) => hear(lane, answers),
			gone: (why) => stop(lane, why),
		});
		const lane = newLane(carrier, place);
		lanes.add(lane);
		return lane;
	}

	// No thread and no process more: the system says so at once. Later, when the others are done, it may give one.
	function startOrFail(place: Job['place'], job: Job): Lane | undefined {
		try {
			return startLane(place);
		} catch (cause) {
			if (job.alone) fail(job, new Failure('read.stopped', {file: nameOf(job.source)}, 3, {cause}));
			else queue.again.push(Object.assign(job, {place: 'process', alone: true}));
			return undefined;
		}
	}

	function endLane(lane: Lane): Promise<void> {
		lanes.delete(lane);
		return lane.carrier.end();
	}

	function hear(lane: Lane, answers: readonly Answer[]): void {
		for (const answer of answers) take(lane, answer);
		if (lane.answered >= lifetime && lane.jobs.length === 0) void endLane(lane);
		goOn();
	}

	function take(lane: Lane, answer: Answer): void {
		const job = lane.jobs.shift()!;
		lane.answered++;
		done++;
		if (answer.is === 'done') settle(job, {id: job.id, is: 'done', outcome: answer.outcome});
		else if (answer.is === 'failed')
			fail(job, new Failure(answer.code, answer.values, answer.exitCode));
		else queue.waiting.process.push(Object.assign(job, {place: 'process'}));
	}

	/** A reader is stopped, or has ended: its present file is judged, the others it was given wait again. */
	function stop(lane: Lane, why: StopCause): void {
		const job = presentOf(lane);
		void endLane(lane);
		queue.waiting[lane.place].unshift(...lane.jobs.filter((one) => one !== job));
		if (job && !job.isSettled) {
			const refusal = stopped(lane, job, why);
			if (refusal) fail(job, refusal);
			else queue.again.push(Object.assign(job, {place: 'process', alone: true}));
		}

		goOn();
	}

	function goOn(impatient = false): void {
		const given = new Map<Lane, Job[]>();
		for (;;) {
			const step = isClosed ? undefined : nextStep(queue, impatient);
			if (!step) break;
			const job = step.from.shift()!;
			// What others have left behind in a reader must not be laid to a file that is judged for good.
			if (job.alone)
				for (const lane of [...lanes])
					if (lane.place === 'process' && lane !== step.to) void endLane(lane);
			const lane = typeof step.to === 'string' ? startOrFail(step.to, job) : step.to;
			if (!lane) continue;
			lane.jobs.push(job);
			given.set(lane, [...(given.get(lane) ?? []), job]);
		}

		for (const [lane, jobs] of given)
			lane.carrier.post(jobs.map(({id, source, purpose, wish}) => ({id, source, purpose, wish})));
		// Whoever is read beside another may be hindered by it.
		const all = busy();
		if (all.length > 1) for (const {jobs} of all) for (const job of jobs) job.beside = true;
		rest();
	}

	// What nobody waits for keeps no program alive; a reader that is still at it is watched until it is done.
	function rest(): void {
		if (open.size > 0) return;
		looking?.unref();
		if (busy().length > 0) return;
		clearInterval(looking);
		looking = undefined;
		done = 0;
		clearTimeout(leaving);
		leaving = setTimeout(() => void leave(), idle).unref();
	}

	function lookAround(): void {
		const passed = now() - seen;
		seen += passed;
		for (const lane of busy())
			if (presentOf(lane)!.isSettled || hasHadItsTime(lane, passed, limits)) stop(lane, 'time');
		goOn(busy().some((lane) => isSlow(lane)) || done > many);
	}

	async function leave(): Promise<void> {
		await Promise.all([...lanes].map(endLane));
	}

	function enter(job: Job): void {
		open.set(job.id, job);
		clearTimeout(leaving);
		try {
			// What nobody could read needs no reader.
			job.place = placeOf(job.source);
		} catch (error) {
			if (!(error instanceof Failure)) throw error;
			fail(job, error);
			rest();
			return;
		}

		queue.waiting[job.place].push(job);
		if (!looking) seen = now();
		looking ??= setInterval(lookAround, look);
		looking.ref();
		goOn();
	}

	return {
		submit<P extends Purpose>(source: Source, purpose: P, wish?: Wish<P>) {
			const id = ++last;
			const {promise, resolve} = Promise.withResolvers<Answered<Outcome<P>>>();
			if (isClosed) resolve({id, is: 'cancelled'});
			else
				enter({
					id,
					source,
					purpose,
					wish,
					place: 'thread',
					alone: false,
					beside: false,
					isSettled: false,
					settle: (answered) => resolve(answered as Answered<Outcome<P>>),
				});
			return {id, answer: promise};
		},
		cancel(id) {
			const job = open.get(id);
			if (!job) return;
			settle(job, {id, is: 'cancelled'});
			goOn();
		},
		async rest() {
			const idle = [...lanes].filter(({jobs}) => jobs.length === 0);
			await Promise.all(idle.map(endLane));
		},
		async close() {
			isClosed = true;
			for (const job of [...open.values()]) settle(job, {id: job.id, is: 'cancelled'});
			const ending = leave();
			rest();
			clearTimeout(leaving);
			await ending;
		},
	};
}
