import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import type {ExecutionContext} from 'ava';
import {Failure} from '../../../source/failure.ts';
import type {ReadingPool} from '../../../source/files/reading/pool.ts';
import type {RecordMade, RecordTask} from '../../../source/files/reading/record-in-place.ts';
import {
	type FilesRead,
	type FilesToRead,
	readFiles,
} from '../../../source/files/rollups/read-files.ts';
import {openCache} from '../../../source/files/rollups/record-cache.ts';
import type {FileFound} from '../../../source/rollup/record.ts';

/** A folder of its own, gone after the test. */
export function ownFolder(t: ExecutionContext): string {
	const folder = mkdtempSync(path.join(tmpdir(), 'gouji-rollup-'));
	t.teardown(() => rmSync(folder, {recursive: true, force: true}));
	return folder;
}

export function put(folder: string, name: string, bytes: string | Uint8Array): string {
	const file = path.join(folder, name);
	mkdirSync(path.dirname(file), {recursive: true});
	writeFileSync(file, bytes);
	return file;
}

/**
Readers that take a text `form unit layout lost` for a return, so that what is tried is the way to them: read by a layout
that was known, the last figure is wrong; and by what is found in it a layout is lost. What they were given is in `asked`.

@param before - called before each file is read
*/
export function quickPool(
	before: (count: number) => void = () => undefined,
): ReadingPool & {asked: string[]} {
	const asked: string[] = [];
	let last = 0;
	return {
		asked,
		submit(source, _purpose, wish) {
			const id = ++last;
			if (typeof source === 'string') throw new TypeError('bytes are read');
			before(asked.push(source.name));
			const words = Buffer.from(source.bytes).toString('utf8').split(' ');
			const [is = '', unit = '', layout = '', gone = ''] = words;
			const isKnown = layout !== '' && !(wish as RecordTask).isAnew;
			const failure = new Failure(is as 'read.pdf', {file: source.name, why: 'x'}, 3);
			const read = {
				form: is,
				named: {field: unit},
				faults: [],
				questions: [],
				unmatched: 0,
				missing: [],
				notes: [],
				results: [],
				blocks: 0,
			};
			const outcome: RecordMade = {
				...(isKnown && is === 'none'
					? {failed: {code: 'import.noTables', values: {}, exitCode: 3}}
					: {
							sources: 'a!A1\n\na!A3',
							figures: isKnown ? '1,,9' : '1,,3',
							read: JSON.stringify(read),
						}),
				...(isKnown && {layouts: layout}),
				...(gone !== '' && {lost: [gone]}),
			};
			const answer = is.includes('.') ? {id, is: 'failed', failure} : {id, is: 'done', outcome};
			return {id, answer: Promise.resolve(answer) as never};
		},
		cancel: () => undefined,
		rest: async () => undefined,
		close: async () => undefined,
	};
}

/** All that is told of some folders, in the order of the paths. */
export async function toldOf(
	folders: readonly string[],
	home: string,
	pool: ReadingPool,
	more: Partial<FilesToRead> = {},
): Promise<{files: FileFound[]; read: FilesRead}> {
	const cache = openCache(home, 'made');
	const read = readFiles({folders, task: {home, year: 2024}, pool, cache, ...more});
	const files: FileFound[] = [];
	for await (const one of read) files.push(one);
	cache.close();
	const key = ({path, inside = ''}: FileFound) => `${path}/${inside}`;
	files.sort((one, other) => (key(one) < key(other) ? -1 : 1));
	return {files, read};
}

/** A file in few words: its path, and its unit or why it is none. */
export function inShort({path, inside, record, gone}: FileFound): string {
	const is = record.failure?.code ?? record.return?.named.field ?? '';
	return `${path}${inside === undefined ? '' : `!${inside}`} ${is}${gone ? ' gone' : ''}`;
}
