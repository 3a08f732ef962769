import {fork} from 'node:child_process';
import type {StartCarrier} from './carrier.ts';
import {compiledFolder} from './compiled-folder.ts';
import {type Beat, outOfMemory} from './process-limits.ts';
import type {Answer, Ready} from './task.ts';

/** How a process ends that the system, or V8 itself, has stopped for want of memory. */
const starved = new Set(['SIGKILL', 'SIGABRT', 'SIGTRAP', 'SIGILL']);

/** Reads in a process of its own, which watches its memory, Buffers and all: for everything unusual. */
export function processCarrier(child: string, entry: string): StartCarrier {
	return (heard) => {
		const forked = fork(child, [entry, compiledFolder() ?? ''], {
			serialization: 'advanced',
			stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
			windowsHide: true,
		});
		let cpu = 0;
		let over = false;
		const gone = (why: 'memory' | 'broken') => {
			if (over) return;
			over = true;
			heard.gone(why);
		};

		forked.on('message', (word: Answer | Ready | Beat) => {
			if (over) return;
			if (word.is === 'beat') cpu = Math.max(cpu, word.cpu);
			else if (word.is === 'ready') heard.ready();
			else heard.answered([word]);
		});
		forked.on('error', () => gone('broken'));
		forked.on('exit', (code, signal) =>
			gone(code === outOfMemory || starved.has(signal ?? '') ? 'memory' : 'broken'),
		);
		// Listening has made it count among what keeps the program alive.
		forked.unref();
		forked.channel?.unref();
		return {
			// A process that has just ended takes no more; that it is gone is heard by itself.
			post(tasks) {
				for (const task of tasks) if (forked.connected) forked.send(task, () => undefined);
			},
			cpu: () => cpu,
			end() {
				over = true;
				const hasEnded = forked.exitCode !== null || forked.signalCode !== null;
				if (hasEnded || forked.pid === undefined) return Promise.resolve();
				forked.ref();
				return new Promise((resolve) => {
					forked.once('exit', () => resolve());
					forked.once('error', () => resolve());
					forked.kill('SIGKILL');
				});
			},
		};
	};
}
