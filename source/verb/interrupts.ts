/** What is needed of the process. */
export type Interruptible = {
	on(signal: NodeJS.Signals, listener: () => void): unknown;
	removeListener(signal: NodeJS.Signals, listener: () => void): unknown;
	exit(code: number): void;
};

/** What becomes of an interrupt. */
export type Interrupts = {
	/** Whether one ends a verb as it should. The screen ends by itself. */
	heed(isHeeded: boolean): void;
	/** From now on one ends nothing but is told here; a second one ends the program. */
	told(): AbortSignal;
};

const signals = ['SIGINT', 'SIGTERM'] as const;

/**
Ctrl+C and a polite end, with one listener from first to last: between two of them an interrupt that is on its way would
be lost.

@param end - tells that a verb was ended at once, and gives its exit code
*/
export function interrupts(world: Interruptible, end: () => number): Interrupts {
	const stops: AbortController[] = [];
	const listener = () => {
		const isSecond = stops.some(({signal}) => signal.aborted);
		if (isSecond || stops.length === 0) world.exit(end());
		else for (const stop of stops) stop.abort();
	};
	return {
		heed(isHeeded) {
			for (const signal of signals) {
				world.removeListener(signal, listener);
				if (isHeeded) world.on(signal, listener);
			}
		},
		told() {
			const stop = new AbortController();
			stops.push(stop);
			return stop.signal;
		},
	};
}
