import {parentPort} from 'node:worker_threads';
import {Failure} from '../../failure.ts';
import {type ToRead, takeApart} from './take-apart.ts';

// Libraries print; on a screen that would be garbage, and unread output keeps the program alive.
for (const way of ['log', 'info', 'warn', 'error', 'debug', 'trace'] as const)
	console[way] = () => undefined;

// One file at a time. Failures cross the border as plain values.
parentPort?.on('message', async ({id, ...request}: ToRead & {id: number}) => {
	try {
		parentPort!.postMessage({id, file: await takeApart(request)});
	} catch (error) {
		const {code, values, exitCode} =
			error instanceof Failure
				? error
				: new Failure('read.broken', {file: request.name, why: (error as Error).message});
		parentPort!.postMessage({id, refused: {code, values, exitCode}});
	}
});
