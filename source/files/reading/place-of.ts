import path from 'node:path';
import {Failure} from '../../failure.ts';
import {lookAt} from '../read-guarded.ts';
import {isOrdinary, ordinary} from './is-ordinary.ts';
import type {Job} from './job.ts';
import {sniff} from './sniff.ts';
import type {Source} from './task.ts';

/** Endings of what no thread reads. What a file is, its bytes say: a wrong ending only costs the quicker way. */
const unusualEnding = /\.(?:xlsb?|et|ett|xlt|ods|ots|fods|xml|uos)$/iu;

/**
Where a file is to be read, as far as can be told without reading it.

@throws Failure for what no reader need be asked about: not there, no ordinary file, too large, an owner file of Office
*/
export function placeOf(source: Source): Job['place'] {
	if (typeof source !== 'string') {
		const {bytes, name} = source;
		const kind = sniff(bytes, name);
		// What is in an archive its reader sees, and hands over what is not for it: opened here, each would be opened twice.
		const isThreads = kind === 'zip' ? bytes.length <= ordinary.file : isOrdinary(bytes, kind);
		return isThreads ? 'thread' : 'process';
	}

	const file = path.basename(source);
	if (/^~\$|^\.~lock\..*#$/u.test(file)) throw new Failure('read.lockFile', {file});
	const size = lookAt(source);
	return size > ordinary.file || unusualEnding.test(file) ? 'process' : 'thread';
}
