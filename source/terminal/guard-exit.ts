import {constants} from 'node:os';
import process from 'node:process';

const all = ['SIGTERM', 'SIGHUP', 'SIGINT', 'SIGQUIT', 'SIGBREAK'] as const;

/**
The signals that end the program, as far as this system has them: SIGBREAK (Ctrl+Break) is one of Windows.

@param known - the system's signals and their numbers
*/
export function endingSignals(known: Readonly<Record<string, number>>): NodeJS.Signals[] {
	return all.filter((signal) => known[signal] !== undefined);
}

export type Guard = {
	/** Puts the terminal back, once; the guard is off after it. */
	release(): void;
};

/**
Makes sure that nothing is left behind however the program ends: killed, its window closed, an error
nobody caught. `restore` runs exactly once, before the process ends.

@param restore - puts the terminal back; must not throw, and must write synchronously
@param crashed - says on the ordinary screen what happened and where the draft lies
*/
export function guardExit(restore: () => void, crashed: (error: unknown) => void): Guard {
	let done = false;
	const once = () => {
		if (done) return;
		done = true;
		for (const [signal, listener] of listeners) process.off(signal, listener);
		process.off('uncaughtException', fail);
		process.off('unhandledRejection', fail);
		process.off('exit', once);
		restore();
	};

	const listeners = endingSignals(constants.signals).map((signal) => {
		const listener = () => {
			once();
			process.exit(128 + constants.signals[signal]);
		};
		process.on(signal, listener);
		return [signal, listener] as const;
	});

	const fail = (error: unknown) => {
		once();
		crashed(error);
		process.exit(3);
	};

	process.on('uncaughtException', fail);
	process.on('unhandledRejection', fail);
	process.on('exit', once);
	return {release: once};
}
