import process from 'node:process';
import {setFlagsFromString} from 'node:v8';

/** By so much of what lives in it a heap may grow before it is cleaned, in percent: where one reader is at work, and several. */
const growth = {one: 150, several: 80};
/** How often code must have run before it is worth compiling at its best; thirty times V8's own measure. */
const runs = 100_000;
let isRoomy = false;

/**
Gives readers that start later what a thousand files want: their heaps, which hold little for long, may grow to more than
twice of that before they are cleaned, and only what is run over and over is compiled at its best. Measured over a
thousand returns: a quarter less CPU, most of it of threads that clean and compile, for some 20 MiB.
*/
export function roomyReaders(): void {
	// A V8 that no longer knows a switch would say so on the screen.
	if (Number(process.versions.node.split('.')[0]) > 26) return;
	isRoomy = true;
	readersAtWork(1);
	setFlagsFromString(`--invocation-count-for-turbofan=${runs}`);
}

/**
Told whenever a reader starts or ends. Several have less room each: together they would need more memory than ten thousand
returns may, and an eighth more CPU of theirs is shared by the cores.
*/
export function readersAtWork(count: number): void {
	if (!isRoomy) return;
	setFlagsFromString(`--heap-growing-percent=${count > 1 ? growth.several : growth.one}`);
}
