import {workerData} from 'node:worker_threads';
import {readGuarded} from '../read-guarded.ts';
import {openZip, type Zip} from '../zip.ts';
import {isOrdinary} from './is-ordinary.ts';
import {type Purpose, purposes} from './purposes.ts';
import {serve, unusual} from './serve.ts';
import {sniff} from './sniff.ts';
import {takeApart} from './take-apart.ts';
import {nameOf, type Task} from './task.ts';

/** Whether this reader takes whatever comes, because its process is watched. */
const {takesAll = false} = (workerData ?? {}) as {takesAll?: boolean};

serve(async ({source, purpose, wish}: Task) => {
	const name = nameOf(source);
	const given = typeof source === 'string' ? readGuarded(source) : source.bytes;
	const kind = sniff(given, name);
	// A plain array: libraries take a Buffer for something else, and its memory for all there is of it. An archive none of
	// them sees.
	const bytes =
		kind === 'zip'
			? new Uint8Array(given.buffer, given.byteOffset, given.byteLength)
			: new Uint8Array(given);
	let zip: Zip | undefined;
	const open = () => (zip = openZip(bytes, name));
	if (!takesAll && !isOrdinary(bytes, kind, open)) return unusual;
	const work = purposes[purpose as Purpose] as (file: unknown, wish: unknown) => unknown;
	return work(await takeApart({name, kind, bytes, zip}), wish);
});
