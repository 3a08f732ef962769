import {readFileSync, renameSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import {cachedDataVersionTag} from 'node:v8';
import {Script} from 'node:vm';
import {threadId} from 'node:worker_threads';
import {crc32} from 'node:zlib';
import {worked} from './task.ts';

/** After so many tasks nearly all that is ever run has been compiled; until then what the first one needed is kept. */
const enough = 30;

export type Kept = {
	/** Where compiled code is kept; absent: nowhere. */
	folder?: string;
	/** Of the very bytes of the script: V8 itself knows a text by its length only. */
	digest: string;
	/** What the script requires by; of a file in its folder. */
	require: NodeJS.Require;
};

/**
Runs a script with the code that was compiled of it when it last ran, and keeps what it compiles this time. A folder that
cannot be read or written only makes it start more slowly.

@returns whether there was such code, and V8 took it
*/
export function runKept(file: string, {folder, digest, require}: Kept): boolean {
	const source = readFileSync(file, 'utf8');
	const tag = cachedDataVersionTag();
	const place = folder && path.join(folder, `start-${digest}-${tag.toString(16)}`);
	const known = place === undefined ? undefined : read(place);
	const script = new Script(
		`(function (exports, require, module, __filename, __dirname) {${source}\n})`,
		{filename: file, cachedData: known?.code},
	);
	const isKnown = known !== undefined && script.cachedDataRejected === false;
	if (place !== undefined) keepLater(script, place, tag, isKnown ? known.tasks : 0);
	const made = {exports: {}};
	script
		.runInThisContext()
		.call(made.exports, made.exports, require, made, file, path.dirname(file));
	return isKnown;
}

function keepLater(script: Script, place: string, tag: number, known: number): void {
	if (known >= enough) return;
	let tasks = 0;
	const hear = () => {
		tasks++;
		if (tasks === enough) process.off(worked, hear);
		if (tasks !== enough && (tasks > 1 || known > 0)) return;
		// Code of a V8 that was told otherwise meanwhile would not be taken under this name.
		if (cachedDataVersionTag() === tag) write(place, script.createCachedData(), tasks);
	};
	process.on(worked, hear);
}

// A checksum of the code, and after how many tasks it was kept.
function read(place: string): {code: Buffer; tasks: number} | undefined {
	try {
		const bytes = readFileSync(place);
		const code = bytes.subarray(8);
		if (crc32(code) !== bytes.readUInt32LE(0)) return undefined;
		return {code, tasks: bytes.readUInt32LE(4)};
	} catch {
		return undefined;
	}
}

function write(place: string, code: Buffer, tasks: number): void {
	try {
		const head = Buffer.alloc(8);
		head.writeUInt32LE(crc32(code), 0);
		head.writeUInt32LE(tasks, 4);
		const half = `${place}.${process.pid}-${threadId}`;
		writeFileSync(half, Buffer.concat([head, code]), {mode: 0o600});
		renameSync(half, place);
	} catch {
		// It only starts more slowly.
	}
}
