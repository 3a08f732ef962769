import path from 'node:path';
import {workerData} from 'node:worker_threads';
import {runKept} from './run-kept.ts';

// What the built program starts for a reader: the reader itself is a script beside it, whose compiled code is kept for
// the next one. That this file names its digest makes it another file whenever the reader is another.
const digest = process.env.READER_DIGEST ?? '';
const {compiled} = (workerData ?? {}) as {compiled?: string};
runKept(path.join(__dirname, 'reader.cjs'), {
	digest,
	require,
	...(compiled && {folder: compiled}),
});
