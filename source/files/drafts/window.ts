import {readFileSync, readlinkSync} from 'node:fs';
import {hostname, uptime, userInfo} from 'node:os';
import * as shape from '../../draft/shape.ts';

/** One running program, told apart from every other one that can reach the same folder. */
export const windowSchema = shape.strictObject({
	who: shape.string(),
	host: shape.string(),
	/** Of this start of the machine; empty where the system does not say. */
	boot: shape.string(),
	/** The process numbers it lives among: containers on one machine differ. */
	space: shape.string(),
	pid: shape.int(),
	/** When the process began, in the system's ticks: numbers are used again. */
	start: shape.string(),
	/** ISO 8601, when it took the draft. */
	since: shape.string(),
	/** Two holds of one program differ. */
	token: shape.string(),
});

export type Window = shape.Of<typeof windowSchema>;

/** What of a window does not change while the program runs. */
export type Program = Omit<Window, 'since' | 'token'>;

/** This program. */
export function thisProgram(who?: string): Program {
	return {
		who: who || userName(),
		host: hostname(),
		boot: textOf('/proc/sys/kernel/random/boot_id'),
		space: spaceOfNumbers(),
		pid: process.pid,
		start: startOf(process.pid)?.start ?? '',
	};
}

/**
Whether a holder certainly runs no more. Of another machine that is never certain.

@param isRunning - whether a process of this machine runs
*/
export function isGone(
	holder: Program,
	me: Program,
	isRunning: (holder: Program) => boolean,
): boolean {
	if (holder.host !== me.host) return false;
	if (holder.boot !== me.boot) return true;
	return holder.space === me.space && !isRunning(holder);
}

// Clocks are set, and at a start more than later.
const tolerance = 120_000;

/**
Whether, by its clock, this machine was started anew after a holder took the draft. Windows names its starts no other
way, and a number that is used again looks like the holder there. A clock that was set says the same, so it is told to
the clerk, who may take the draft over; no lock is ever freed for it.

@param startedAt - when the machine was started, in milliseconds
*/
export function isBeforeStart(
	{host, boot, since}: Pick<Window, 'host' | 'boot' | 'since'>,
	me: Pick<Program, 'host' | 'boot'>,
	startedAt: number = Date.now() - uptime() * 1000,
): boolean {
	if (host !== me.host || boot !== '' || me.boot !== '') return false;
	return Date.parse(since) + tolerance < startedAt;
}

/** Whether a process of this machine, since the same start of it, still runs. */
export function isRunning({pid, start}: Program): boolean {
	try {
		process.kill(pid, 0);
	} catch (error) {
		return (error as NodeJS.ErrnoException).code !== 'ESRCH';
	}

	const now = startOf(pid);
	if (!now || start === '') return true;
	return now.start === start && now.state !== 'Z' && now.state !== 'X';
}

// Behind the last bracket, for the name of the program may hold brackets and spaces: state is the first field, start the 20th.
function startOf(pid: number): {state: string; start: string} | undefined {
	const fields = textOf(`/proc/${pid}/stat`).split(')').at(-1)?.trim().split(' ') ?? [];
	const [state, start] = [fields[0], fields[19]];
	return state && start ? {state, start} : undefined;
}

function textOf(file: string): string {
	try {
		return readFileSync(file, 'utf8').trim();
	} catch {
		return '';
	}
}

function spaceOfNumbers(): string {
	try {
		return readlinkSync('/proc/self/ns/pid');
	} catch {
		return '';
	}
}

function userName(): string {
	try {
		return userInfo().username;
	} catch {
		return '?';
	}
}
