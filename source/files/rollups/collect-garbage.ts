import {setFlagsFromString} from 'node:v8';
import {runInNewContext} from 'node:vm';

let collect: (() => void) | undefined;

/**
Frees what nobody holds any more, now. Left alone the engine waits until its heap has grown to the limit: of thousands of
files that is memory of the machine which others wait for. With little alive it takes some milliseconds.
*/
export function collectGarbage(): void {
	if (!collect) {
		setFlagsFromString('--expose-gc');
		collect = runInNewContext('gc') as () => void;
	}

	collect();
}

/** From here on the engine frees it by itself whenever the heap has grown by a quarter. Readers would pay dearly for it. */
export function collectOften(): void {
	setFlagsFromString('--heap-growing-percent=25');
}
