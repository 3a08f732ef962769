import type {Failure} from '../../failure.ts';
import type {Task} from './task.ts';

/** What became of a file that was submitted. */
export type Answered<T> = {id: number} & (
	| {is: 'done'; outcome: T}
	| {is: 'failed'; failure: Failure}
	| {is: 'cancelled'}
);

/** A task on its way through the pool. */
export type Job = Task & {
	/** A thread, or a process whose memory is watched. */
	place: 'thread' | 'process';
	/** Read alone, because it was stopped where that may not have been its own fault. There is no third time. */
	alone: boolean;
	/** Other files were read beside it. */
	beside: boolean;
	/** Answered, or no longer wanted. */
	isSettled: boolean;
	settle(answered: Answered<unknown>): void;
};
