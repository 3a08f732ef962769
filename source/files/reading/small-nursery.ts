import {setFlagsFromString} from 'node:v8';

/** Of one half of it, in MiB; a reader's own limit is lower still. */
const half = 8;
let isSmall = false;

/**
Keeps the space for what is young as small as it is now, here, and at its full size from the start in readers that start
later. Left alone it grows on this thread to 128 MiB as soon as many files come through, which is never given back: memory
of the machine for what is dead a moment later. It costs next to no time, for little of it survives.
*/
export function smallNursery(): void {
	if (isSmall) return;
	isSmall = true;
	// Cleaning it takes less CPU alone than shared out among threads.
	setFlagsFromString('--no-parallel-scavenge');
	setFlagsFromString('--semi-space-growth-factor=1');
	setFlagsFromString(`--min-semi-space-size=${half}`);
}
