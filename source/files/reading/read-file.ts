import {existsSync} from 'node:fs';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {Worker} from 'node:worker_threads';
import {type ExitCode, Failure} from '../../failure.ts';
import type {MessageKey, Values} from '../../text/say.ts';
import type {PlainFile} from '../../workbook/sheet.ts';
import {readGuarded} from '../read-guarded.ts';
import {sniff} from './sniff.ts';
import type {ToRead} from './take-apart.ts';

type Answer = {
	id: number;
	file?: PlainFile;
	refused?: {code: MessageKey; values: Values; exitCode: ExitCode};
};

/** How long one file may take, and how much memory. */
export const readLimits = {milliseconds: 5000, heapMegabytes: 256} as const;

let worker: Worker | undefined;
let queue: Promise<unknown> = Promise.resolve();
let asked = 0;

/**
Reads a file of any container the office sends into plain sheets. What it is, its bytes say, not its name;
foreign bytes are taken apart in a worker that is stopped when it takes too long or too much.

@throws Failure: missing, unreadable, damaged, locked, too large, or of a kind to be saved otherwise first (exit 3)
*/
export async function readFile(file: string): Promise<PlainFile> {
	const name = path.basename(file);
	const bytes = bytesOf(file, name);
	return readBytes(bytes, name);
}

/** The same for bytes at hand. Files wait for each other: one warm worker reads them all. */
export function readBytes(bytes: Uint8Array, name: string): Promise<PlainFile> {
	const turn = queue.then(() => ask({name, kind: sniff(bytes, name), bytes}));
	queue = turn.catch(() => undefined);
	return turn;
}

function bytesOf(file: string, name: string): Uint8Array {
	if (/^~\$|^\.~lock\..*#$/u.test(name)) throw new Failure('read.lockFile', {file: name});
	return readGuarded(file);
}

function start(): Worker {
	const started = new Worker(workerFile(), {
		resourceLimits: {maxOldGenerationSizeMb: readLimits.heapMegabytes},
		stdout: true,
		stderr: true,
	});
	// Gone for whatever reason, the next file gets a new one.
	const gone = () => {
		if (worker === started) worker = undefined;
	};

	started.on('error', gone).on('exit', gone);
	return started;
}

// Beside the bundle, or beside this file when the sources run as they stand.
function workerFile(): string {
	const here = fileURLToPath(new URL('.', import.meta.url));
	const bundled = path.join(here, 'read-worker.js');
	return existsSync(bundled) ? bundled : path.join(here, 'read-worker.ts');
}

function ask(request: ToRead): Promise<PlainFile> {
	worker ??= start();
	const asking = worker;
	const id = ++asked;
	const {name: file} = request;
	return new Promise((resolve, reject) => {
		const end = () => {
			clearTimeout(timer);
			asking.off('message', hear).off('error', fail).off('exit', leave);
			// A worker that waits keeps no program alive.
			asking.unref();
		};

		const stop = (failure: Failure) => {
			end();
			if (worker === asking) worker = undefined;
			void asking.terminate();
			reject(failure);
		};

		const hear = (answer: Answer) => {
			if (answer.id !== id) return;
			end();
			if (answer.file) return resolve(answer.file);
			const {code, values, exitCode} = answer.refused!;
			reject(new Failure(code, values, exitCode));
		};

		const fail = (error: NodeJS.ErrnoException) =>
			stop(
				error.code === 'ERR_WORKER_OUT_OF_MEMORY'
					? new Failure('read.tooMuch', {file})
					: new Failure('read.broken', {file, why: error.message}),
			);
		const leave = () => stop(new Failure('read.tooMuch', {file}));
		const timer = setTimeout(
			() => stop(new Failure('read.tooSlow', {file})),
			readLimits.milliseconds,
		);
		asking.on('message', hear).on('error', fail).on('exit', leave);
		asking.ref();
		asking.postMessage({id, ...request});
	});
}
