import type {Answer, Task} from './task.ts';

/** A reader as the pool sees it: a thread, or a process of its own. It keeps no program alive by itself. */
export type Carrier = {
	/** Gives it more tasks; it does them in order. */
	post(tasks: readonly Task[]): void;
	/** How many it has done, also those it has not told of yet. Absent: it tells of each at once. */
	done?(): number;
	/** Milliseconds of CPU it has used so far. */
	cpu(): number;
	/** Stops it, whatever it does. Nothing is heard of it any more. */
	end(): Promise<void>;
};

/** What the pool hears of a reader. */
export type Heard = {
	/** It is up; from here on its CPU time is that of its tasks. */
	ready(): void;
	/** What became of its next tasks, in their order. */
	answered(answers: readonly Answer[]): void;
	/** It ended by itself: its memory was used up, or it broke. */
	gone(why: 'memory' | 'broken'): void;
};

export type StartCarrier = (heard: Heard) => Carrier;
