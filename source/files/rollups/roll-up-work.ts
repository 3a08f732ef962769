import path from 'node:path';
import type {RuleBooks} from '../../check/check-return.ts';
import {guessYear} from '../../rollup/guess-year.ts';
import {lastRows} from '../../rollup/last-rows.ts';
import {readRoster} from '../../rollup/read-roster.ts';
import type {FileFound} from '../../rollup/record.ts';
import {rollUp} from '../../rollup/roll-up.ts';
import type {RollUpOptions} from '../../rollup/roll-up-options.ts';
import type {RolledUp} from '../../rollup/rolled-up.ts';
import {rootOffice} from '../../rollup/root-office.ts';
import type {Roster} from '../../rollup/roster.ts';
import {exists, isFolder, readText} from '../list-files.ts';
import {sharedPool} from '../reading/read-file.ts';
import {smallNursery} from '../reading/small-nursery.ts';
import {collectGarbage, collectOften} from './collect-garbage.ts';
import {listFolderFiles} from './list-folder-files.ts';
import {readManifest} from './outputs/output-manifest.ts';
import type {FilesRead} from './read-files.ts';
import {readListFile, separated} from './read-list-file.ts';
import type {Run} from './remembered-run.ts';
import {openSession, type RollUpSession} from './roll-up-session.ts';

/** What the work on a roll-up needs of the outside. */
export type WorkWorld = {
	/** The user's folder. */
	home: string;
	forms: RuleBooks;
	/** ISO 8601 with the local offset. */
	now: () => string;
	who?: string;
	/** Where another window has the roll-up open: only to look at it, or to take it over. */
	mode?: 'read' | 'takeOver';
};

/** One roll-up being worked on: its store, its roster, its files once they are read. */
export type Work = {
	run: Run;
	session: RollUpSession;
	roster: Roster | undefined;
	options: RollUpOptions;
	/** Everything anew by the decisions as they stand. */
	roll: (files: readonly FileFound[]) => RolledUp;
};

/** What is told while files are read. */
export type Told = {
	file: (found: FileFound, done: number, all: number) => void | Promise<void>;
	stop?: AbortSignal;
	/** What must be over before the next file is begun. */
	pause?: () => Promise<void> | undefined;
};

/**
Opens the roll-up that a run is of, reads its roster and last year's returns.

@throws Failure `rollUp.roster.*`, `rollUp.last.*` (exit 2), `rollUpStore.locked` (exit 3), `file.*`
*/
export async function openWork(run: Run, world: WorkWorld, stop?: AbortSignal): Promise<Work> {
	smallNursery();
	const {home, forms: books, now, who, mode} = world;
	const {office, isNamed, year, units, last, adopt, sum, parents} = run;
	// A bad roster is refused before anything is made.
	const roster =
		units === undefined
			? undefined
			: readRoster(await readListFile(units), year, path.basename(units));
	const list = last === undefined ? undefined : listOf(last);
	const rows =
		list === undefined
			? undefined
			: lastRows(separated(readText(list), list), books.forms, path.basename(list), year - 1);
	const session = openSession({
		home,
		office,
		year,
		books,
		now,
		...(who && {who}),
		...(mode && {mode}),
	});
	try {
		const files =
			last !== undefined && !rows ? await all(session.readLast([last], {stop})) : undefined;
		const named = isNamed ? office : roster && rootOffice(roster);
		const options: RollUpOptions = {
			...(named !== undefined && {office: named}),
			year,
			books,
			...(adopt && {adopt}),
			...(sum && {sum}),
			...(parents && {parents}),
			...((rows || files) && {last: {...(rows && {rows}), ...(files && {files})}}),
			kept: session.cache.kept,
		};
		return {
			run,
			session,
			roster,
			options,
			roll: (found) => rollUp(found, roster, session.store.decisions(), options),
		};
	} catch (error) {
		session.close();
		throw error;
	}
}

/** 明细.csv: the file itself, or in what a roll-up has written; a folder of returns has none. */
function listOf(last: string): string | undefined {
	if (!isFolder(last)) return last;
	return Object.keys(readManifest(last))
		.filter((name) => /^明细(?:-\d+)?\.csv$/u.test(name))
		.map((name) => path.join(last, name))
		.find(exists);
}

/**
After so many files read anew what they left behind is freed: the engine itself would let its heap double first. What is
known from before leaves nothing.
*/
const batch = 2500;
/** More records than these, and the engine must not wait until its heap has doubled. */
const many = 6000;

/** Reads the folders of a run; every file is told as it ends. */
export async function readWork(
	{session, run, options}: Work,
	{file, stop, pause}: Told,
): Promise<{files: FileFound[]; all: number; skipped: number}> {
	const reading = session.read(run.folders, {
		...(stop && {stop}),
		...(pause && {pause}),
		...(run.out !== undefined && {ours: [run.out]}),
	});
	const files: FileFound[] = [];
	for await (const found of freeing(reading)) {
		files.push(found);
		await file(found, files.length, reading.all);
	}

	// A layout that proved false among these may have been taken for known among last year's.
	const {last} = options;
	if (run.last !== undefined && last?.files?.some(({record}) => session.cache.isLost(record)))
		options.last = {...last, files: await all(session.readLast([run.last], {stop}))};
	// What comes now is done here, and takes the room that the readers took.
	await sharedPool().rest();
	if (reading.anew >= batch) collectGarbage();
	if (files.length + (options.last?.files?.length ?? 0) > many) collectOften();
	// As they lie, whichever was read first.
	files.sort(
		(one, other) => compare(one.path, other.path) || compare(one.inside ?? '', other.inside ?? ''),
	);
	return {files, all: reading.all, skipped: reading.skipped};
}

/** The year of a run: as given, else as most names of the files say. */
export function yearOf(
	folders: readonly string[],
	{year: given, now}: Pick<WorkWorld, 'now'> & {year?: number},
): {year: number; guessed?: boolean} {
	if (given !== undefined) return {year: given};
	const guessed = guessYear(folders.flatMap((folder) => listFolderFiles(folder)));
	return guessed === undefined
		? {year: Number(now().slice(0, 4)) - 1}
		: {year: guessed, guessed: true};
}

async function all(files: FilesRead): Promise<FileFound[]> {
	const found: FileFound[] = [];
	for await (const one of freeing(files)) found.push(one);
	return found.sort((one, other) => compare(one.path, other.path));
}

async function* freeing(reading: FilesRead): AsyncGenerator<FileFound, void, void> {
	let freed = 0;
	for await (const found of reading) {
		if (reading.anew - freed >= batch) {
			collectGarbage();
			freed = reading.anew;
		}

		yield found;
	}
}

function compare(one: string, other: string): number {
	if (one === other) return 0;
	return one < other ? -1 : 1;
}
