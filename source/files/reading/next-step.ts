import type {Job} from './job.ts';
import type {Lane} from './lane.ts';
import type {PoolSize} from './pool-size.ts';

/** Who waits for a reader, and which readers there are. */
export type Queue = {
	size: PoolSize;
	lanes: ReadonlySet<Lane>;
	waiting: Record<Job['place'], Job[]>;
	/** To be read once more, alone. */
	again: Job[];
};

/** Give the first of these jobs to that reader, or to a new one. */
export type Step = {from: Job[]; to: Lane | Job['place']};

/** Files in flight for one reader: while it answers some, the next are there. */
export const inFlight = {thread: 32, process: 2} as const;
/** Where no more than so many wait for each reader, the one that comes next must not stand behind a slow one. */
const few = 2;
/** So many waiting for each reader make it worth starting another one at once. */
const rush = 8;
/**
So many files in one go are likely to be followed by as many more, and another reader pays: until its code is warm it
takes the CPU time of reading five hundred.
*/
export const many = 1500;
/** After so many files a reader gives place to a fresh one, whose code is cold again: that costs as much as reading five hundred. */
export const lifetime = 8000;

/**
The next thing to do with the files that wait.

@param impatient - a reader has been at one file for a while, or at very many: who waits gets a new one, if there may be one
@returns nothing when all that can be done is wait
*/
export function nextStep(queue: Queue, impatient = false): Step | undefined {
	const {lanes, again} = queue;
	const busy = [...lanes].filter(({jobs}) => jobs.length > 0);
	if (busy.some(({jobs}) => jobs[0]!.alone)) return undefined;
	while (again[0]?.isSettled) again.shift();
	if (again.length > 0) {
		const fresh = [...lanes].find(({place, answered}) => place === 'process' && answered === 0);
		return busy.length > 0 ? undefined : {from: again, to: fresh ?? 'process'};
	}

	for (const place of ['thread', 'process'] as const) {
		const from = queue.waiting[place];
		while (from[0]?.isSettled) from.shift();
		const to = from.length > 0 ? readerFor(place, queue, impatient) : undefined;
		if (to) return {from, to};
	}

	return undefined;
}

function readerFor(
	place: Job['place'],
	{lanes, size, waiting}: Queue,
	impatient: boolean,
): Step['to'] | undefined {
	const all = [...lanes].filter((lane) => lane.place === place);
	const fresh = all.filter(({answered, jobs}) => answered + jobs.length < lifetime);
	const free = fresh.find(({jobs}) => jobs.length === 0);
	if (free) return free;
	const mayStart = all.length < size[place];
	const {length} = waiting[place];
	if (all.length === 0 || (mayStart && (impatient || length > rush * all.length))) return place;
	if (length <= few * all.length) return undefined;
	return fresh.find(({jobs}) => jobs.length < inFlight[place]);
}
