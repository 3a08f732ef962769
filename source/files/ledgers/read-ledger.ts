import '../../text/ledger-text.ts';
import path from 'node:path';
import {Failure} from '../../failure.ts';
import type {TakenLedger} from '../../ledger/taken.ts';
import {lookAt} from '../read-guarded.ts';
import {besideProgram} from '../reading/beside-program.ts';
import {startThread} from '../reading/start-thread.ts';
import type {Answer, Ready} from '../reading/task.ts';
import {threadClock} from '../reading/thread-clock.ts';
import {ledgerCaps} from './ledger-caps.ts';
import type {LedgerTask} from './ledger-task.ts';

/**
Reads a ledger in a thread of its own, which is stopped when it takes too long or too much.

@param unwanted - ends the reading
@returns nothing when it was ended
@throws Failure `file.*`, `read.*`, `zip.*`, `ledger.*` (exit 3)
*/
export async function readLedger(task: LedgerTask): Promise<TakenLedger>;
export async function readLedger(
	task: LedgerTask,
	unwanted: AbortSignal,
): Promise<TakenLedger | undefined>;
export async function readLedger(
	task: LedgerTask,
	unwanted?: AbortSignal,
): Promise<TakenLedger | undefined> {
	const file = path.basename(task.file);
	if (/^~\$|^\.~lock\..*#$/u.test(file)) throw new Failure('read.lockFile', {file});
	lookAt(task.file, {most: ledgerCaps.file});
	const taken = await readBy('ledger-worker', task, unwanted);
	if (taken !== 'unusual') return taken;
	const other = await readBy('any-ledger-worker', task, unwanted);
	if (other === 'unusual') throw new Failure('read.stopped', {file});
	return other;
}

async function readBy(
	reader: string,
	task: LedgerTask,
	unwanted: AbortSignal | undefined,
): Promise<TakenLedger | 'unusual' | undefined> {
	const worker = startThread(besideProgram(reader, import.meta.url), {
		resourceLimits: {maxOldGenerationSizeMb: ledgerCaps.heap, maxYoungGenerationSizeMb: 32},
		stdout: true,
		stderr: true,
	});
	let watch: NodeJS.Timeout | undefined;
	try {
		return await new Promise<TakenLedger | 'unusual' | undefined>((resolve, reject) => {
			if (unwanted?.aborted) resolve(undefined);
			unwanted?.addEventListener('abort', () => resolve(undefined));
			const refuse = (code: 'read.tooSlow' | 'read.tooMuch' | 'read.stopped') =>
				reject(new Failure(code, {file: path.basename(task.file)}));
			const start = performance.now();
			worker.on('message', (word: Answer | Ready) => {
				if (word.is === 'ready') {
					const clock = threadClock(worker, word.thread);
					watch = setInterval(() => {
						if (clock() > ledgerCaps.cpu || performance.now() - start > ledgerCaps.wall)
							refuse('read.tooSlow');
					}, 250);
					worker.postMessage({id: 1, source: task.file, purpose: 'ledger', wish: task});
				} else if (word.is === 'done') resolve(word.outcome as TakenLedger);
				else if (word.is === 'failed') reject(new Failure(word.code, word.values, word.exitCode));
				else resolve('unusual');
			});
			worker.on('error', (error: NodeJS.ErrnoException) =>
				refuse(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'read.tooMuch' : 'read.stopped'),
			);
			worker.on('exit', () => refuse('read.stopped'));
		});
	} finally {
		clearInterval(watch);
		await worker.terminate();
	}
}
