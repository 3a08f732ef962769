import {writeFileSync} from 'node:fs';
import process from 'node:process';
import {type Beat, outOfMemory, processLimits} from './process-limits.ts';
import {startThread} from './start-thread.ts';
import type {Answer, Ready, Task} from './task.ts';

// A process that reads one unusual file after the other. The reading is done by a thread, so that this one always has
// time to watch: how much CPU the process has used, and that its memory, Buffers and all, stays below the cap.
const [, , entry = '', compiled] = process.argv;

// Where the machine itself runs out of memory, this process goes and not the program.
try {
	writeFileSync('/proc/self/oom_score_adj', '1000');
} catch {
	// Only Linux has it.
}

// Ctrl+C is the program's to answer; when the program is gone, so is this.
process.on('SIGINT', () => undefined);
process.on('disconnect', () => process.exit());

const reader = startThread(entry, {
	workerData: {takesAll: true, compiled},
	resourceLimits: {maxOldGenerationSizeMb: processLimits.heapMegabytes},
	stdout: true,
	stderr: true,
});
const tell = (word: Answer | Ready | Beat) => process.send!(word);
let busy = 0;
let watch: NodeJS.Timeout | undefined;

function beat(): void {
	if (process.memoryUsage.rss() > processLimits.residentMegabytes * 2 ** 20)
		process.exit(outOfMemory);
	const {user, system} = process.cpuUsage();
	tell({is: 'beat', cpu: (user + system) / 1000});
}

process.on('message', (task: Task) => {
	busy++;
	watch ??= setInterval(beat, processLimits.beat);
	reader.postMessage(task);
});
reader.on('message', (word: Answer | Ready) => {
	// What was used up to here, before what it was used for.
	beat();
	if (word.is === 'ready') return tell({is: 'ready'});
	tell(word);
	if (--busy > 0) return;
	clearInterval(watch);
	watch = undefined;
});
reader.on('error', (error: NodeJS.ErrnoException) =>
	process.exit(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? outOfMemory : 1),
);
reader.on('exit', () => process.exit(1));
