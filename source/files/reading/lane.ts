import {Failure} from '../../failure.ts';
import type {Carrier} from './carrier.ts';
import type {Job} from './job.ts';
import {nameOf} from './task.ts';

/** What one file may use before it is stopped, in milliseconds. */
export type Limits = {
	/** Of CPU, as long as other files are read beside it. */
	besides: number;
	/** Of CPU, for a file that is read alone: it had the machine to itself. */
	alone: number;
	/** By the clock, for what waits and uses no CPU. */
	wall: number;
};

export const readLimits: Limits = {besides: 3000, alone: 5000, wall: 60_000};

/** A reader with the files it was given, in the order it reads them. */
export type Lane = {
	carrier: Carrier;
	place: Job['place'];
	jobs: Job[];
	/** Files it has answered. */
	answered: number;
	/** Whether its code is loaded: that it takes time to do so is no file's fault. */
	isUp: boolean;
	/** The file it was at when somebody last looked. */
	seen?: Job;
	/** CPU time at the first look at that file: most files are answered before anybody looks. */
	base?: number;
	/** Clock time of its present file, as far as this program was running itself. */
	wall: number;
	/** Whether the limit was already passed at the last look. */
	over: boolean;
};

export function newLane(carrier: Carrier, place: Job['place']): Lane {
	return {carrier, place, jobs: [], answered: 0, isUp: false, wall: 0, over: false};
}

/** The file that a reader is at: what lies before it is read, and will be told of. */
export function presentOf({jobs, carrier, answered}: Lane): Job | undefined {
	const told = carrier.done ? carrier.done() - answered : 0;
	return jobs[Math.max(0, Math.min(told, jobs.length - 1))];
}

/** The clocks start anew for another file. */
export function nextFile(lane: Lane): void {
	lane.seen = undefined;
	lane.base = undefined;
	lane.wall = 0;
	lane.over = false;
}

/** CPU time of the present file. */
export function cpuOf({carrier, base}: Lane): number {
	return base === undefined ? 0 : carrier.cpu() - base;
}

/**
Whether the present file has had its time. A limit counts only when it is still passed at the next look: the answer may
lie in the post already, unread because this program was busy.

@param passed - milliseconds since the last look; a pause of the whole program is nobody's fault and counts for little
*/
export function hasHadItsTime(lane: Lane, passed: number, limits: Limits): boolean {
	const job = presentOf(lane);
	if (!job) return false;
	if (job !== lane.seen) nextFile(lane);
	lane.seen = job;
	if (lane.isUp) lane.base ??= lane.carrier.cpu();
	lane.wall += Math.min(passed, 1000);
	const limit = job.beside && !job.alone ? limits.besides : limits.alone;
	const isOver = cpuOf(lane) > limit || lane.wall > limits.wall;
	const wasOver = lane.over;
	lane.over = isOver;
	return isOver && wasOver;
}

/** Whether whoever waits behind the present file would wait longer than another reader takes to start. */
export function isSlow(lane: Lane): boolean {
	return cpuOf(lane) > slow.cpu || lane.wall > slow.wall;
}

/** Milliseconds. By the clock more, for on a busy machine another reader is no help. */
const slow = {cpu: 300, wall: 2000};

/** Why a reader was stopped, or ended. */
export type StopCause = 'time' | 'memory' | 'broken';

/**
Judges the file at which a reader was stopped.

@returns nothing where the file may not be to blame and is to be read once more, alone: other files were read beside
it, or before it by the same process, which may not have given their memory back; the machine was busy with something
else; it was a thread, which has less memory than a process; or the process ended for no reason that is known
*/
export function stopped(lane: Lane, job: Job, why: StopCause): Failure | undefined {
	if (!job.alone && isHindered(lane, job, why)) return undefined;
	return new Failure(refusals[why], {file: nameOf(job.source)});
}

function isHindered(lane: Lane, {beside}: Job, why: StopCause): boolean {
	switch (why) {
		case 'time':
			return beside || cpuOf(lane) < lane.wall / 2;
		case 'memory':
			return lane.place === 'thread' || beside || lane.answered > 0;
		case 'broken':
			return true;
	}
}

const refusals = {time: 'read.tooSlow', memory: 'read.tooMuch', broken: 'read.stopped'} as const;
