import {type SpawnSyncOptions, spawnSync} from 'node:child_process';

let wrong = 0;

/** Says how one thing went; what went wrong is counted. */
export function tell(title: string, right: boolean, why = ''): void {
	if (!right) wrong++;
	console.log(`${right ? '✔' : '✘'} ${title}${right || why === '' ? '' : `\n${why}`}`);
}

/** Says what could not be tried on this machine. */
export function untried(title: string, why: string): void {
	console.log(`– not tried: ${title} (${why})`);
}

/** How many things went wrong so far. */
export function wrongs(): number {
	return wrong;
}

/** Runs a command to its end: how it ended, and all it said. */
export function run(command: string, args: readonly string[], options: SpawnSyncOptions = {}) {
	const {status, stdout, stderr, error} = spawnSync(command, args, {
		maxBuffer: 2 ** 28,
		...options,
		encoding: 'utf8',
	});
	return {
		exit: status ?? -1,
		out: String(stdout ?? ''),
		all: `${stdout ?? ''}${stderr ?? ''}${error ?? ''}`,
	};
}

/** Whether there is such a program on this machine. */
export function has(command: string): boolean {
	return run('/bin/sh', ['-c', `command -v ${command}`]).exit === 0;
}
