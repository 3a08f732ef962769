import {mkdirSync, renameSync, rmSync} from 'node:fs';
import path from 'node:path';
import {Failure} from '../../../failure.ts';
import type {Note} from '../../../workbook/note.ts';
import {exists, isFolder} from '../../list-files.ts';
import {readGuarded} from '../../read-guarded.ts';
import {digestOf} from '../../writing/digest-of.ts';
import {isOpenElsewhere, saveFile} from '../../writing/save-file.ts';
import {collectGarbage} from '../collect-garbage.ts';
import {keepManifest, readManifest} from './output-manifest.ts';

/** One file to be made, in a folder of outputs. */
export type Output = {
	/** From the folder, with `/`. */
	name: string;
	/** Its bytes, proven. @param file - its path, for failures */
	make: (file: string) => Uint8Array | Promise<Uint8Array>;
	/** What a person should know of it, once it is made. */
	notes?: () => readonly Note[];
	/** It gets no other name: where somebody's own file lies in its place, that is an error. */
	inPlace?: true;
};

/** A file that was made. */
export type Written = {
	/** As it was planned. */
	name: string;
	/** Where it lies. */
	file: string;
	digest: string;
	bytes: number;
	/** The name it got because the planned one is open elsewhere, or somebody's own. */
	instead?: string;
	/** It lay there already, byte for byte. */
	same?: true;
	/** What a person should know of it. */
	notes?: readonly Note[];
};

export type OutputsWritten = {
	written: Written[];
	/** Of an earlier run, and no longer true: taken away. */
	removed: string[];
	/** What could not be made or written, and why; the rest is there. `old`: the name under which an earlier one lies there. */
	failed: Array<{name: string; failure: Failure; old?: string}>;
	/** Of earlier runs, and nothing of this one's: they lie there as they were. */
	left: string[];
};

/** What an output may have: 单位明细 of ten thousand units. */
const most = 2 ** 30;
/** What was made for an output of so many bytes is freed before the next one is begun. */
const large = 2 ** 20;
/** What was said to units: what is not said any more must not stay there. */
const saidToUnits = /^退回\//u;
/** The parts of one year's dataset, which are read together. */
const partsOfYear = /^数据集\/year=\d+\//u;

/**
Writes outputs into a folder, which is made where there is none: each beside its place, proven, then renamed into it. One
of our own from an earlier run is replaced; one that somebody has changed, that is open elsewhere or not ours is left,
and the new one gets a name of its own.

@param force - what is there is replaced, whoever made it
@param someUnits - only what is said to some units was asked for: what was said to others stays
@throws Failure `export.*` (exit 3) when the folder cannot be made
*/
export async function writeOutputs(
	folder: string,
	outputs: readonly Output[],
	{force = false, someUnits = false}: {force?: boolean; someUnits?: boolean} = {},
): Promise<OutputsWritten> {
	makeFolder(folder);
	const before = readManifest(folder);
	const written: Written[] = [];
	const failed: OutputsWritten['failed'] = [];
	const made: Record<string, string> = {};
	for (const output of outputs) {
		try {
			const one = await write(folder, output, before, force);
			written.push(one);
			if (one.bytes > large) collectGarbage();
			made[one.instead ?? one.name] = one.digest;
		} catch (error) {
			if (!(error instanceof Failure)) throw error;
			const {name} = output;
			const old = oldOf(folder, output, before);
			failed.push({name, failure: error, ...(old !== undefined && {old})});
			if (old !== undefined && before[name] !== undefined) made[old] = before[name];
		}
	}

	const years = new Set(Object.keys(made).flatMap((name) => partsOfYear.exec(name) ?? []));
	// The parts of another year stay: a run is of one.
	const isOver = (name: string) =>
		(saidToUnits.test(name) && !someUnits) ||
		years.has(partsOfYear.exec(name)?.[0] ?? '') ||
		(name.startsWith(asideMark) && name.slice(asideMark.length) in made);
	const removed: string[] = [];
	const left: string[] = [];
	for (const [name, digest] of Object.entries(before)) {
		if (name in made) continue;
		const file = path.join(folder, name);
		if (!isOver(name)) {
			made[name] = digest;
			if (exists(file) && !saidToUnits.test(name)) left.push(name);
		} else if (digestAt(file) === digest && !isOpenElsewhere(file)) {
			rmSync(file);
			removed.push(name);
		}
	}

	keepManifest(folder, made);
	// A folder that was taken away meanwhile took with it what had been written.
	const gone = written.filter(({file}) => !exists(file));
	for (const {name, file} of gone)
		failed.push({
			name,
			failure: new Failure('export.noFolder', {path: file, folder: path.dirname(file)}),
		});
	return {written: written.filter((one) => !gone.includes(one)), removed, failed, left};
}

const asideMark = '（以前的）';

/**
What lies where an output could not be made must not pass for it: one of our own gets a name that says so.

@returns the name under which it lies; nothing where there is none
*/
function oldOf(
	folder: string,
	{name, inPlace}: Output,
	before: Readonly<Record<string, string>>,
): string | undefined {
	const file = path.join(folder, name);
	if (!exists(file)) return undefined;
	const isOurs = before[name] !== undefined && digestAt(file) === before[name];
	// A second copy of a part would be read with the others.
	if (inPlace || !isOurs || isOpenElsewhere(file)) return name;
	// What is said to units lies in a folder of its own, and goes when it is no longer said.
	const aside = name.includes('/') ? name : `${asideMark}${name}`;
	if (aside === name) return name;
	try {
		renameSync(file, path.join(folder, aside));
		return aside;
	} catch {
		return name;
	}
}

async function write(
	folder: string,
	{name, make, inPlace, notes}: Output,
	before: Readonly<Record<string, string>>,
	force: boolean,
): Promise<Written> {
	const file = path.join(folder, name);
	if (name.includes('/')) makeFolder(path.dirname(file));
	const bytes = await make(file);
	const digest = digestOf(bytes);
	const known = notes?.() ?? [];
	for (let number = 1; ; number++) {
		const own = number === 1 ? name : numbered(name, number);
		const place = path.join(folder, own);
		const told = {
			name,
			file: place,
			digest,
			bytes: bytes.length,
			...(number > 1 && {instead: own}),
			...(known.length > 0 && {notes: known}),
		};
		if (exists(place)) {
			const there = digestAt(place);
			if (there === digest) return {...told, same: true};
			const isOurs = there !== undefined && there === before[own];
			const isOpen = isOpenElsewhere(place);
			if ((isOpen || !(isOurs || force)) && inPlace)
				throw new Failure(isOpen ? 'export.open' : 'export.exists', {path: place, folder});
			if (isOpen || !(isOurs || force)) continue;
		}

		try {
			await saveFile(place, bytes, {force: true, prove: (made) => prove(made, digest, place)});
			return told;
		} catch (error) {
			// Windows lets nobody replace what is open.
			if (!(error instanceof Failure) || error.code !== 'export.open') throw error;
			if (inPlace || number > 20) throw error;
		}
	}
}

function prove(made: string, digest: string, file: string): void {
	if (digestAt(made) !== digest)
		throw new Failure('export.notKept', {path: file, where: path.basename(file)});
}

function digestAt(file: string): string | undefined {
	try {
		return digestOf(readGuarded(file, {most}));
	} catch (error) {
		if (error instanceof Failure) return undefined;
		throw error;
	}
}

function numbered(name: string, number: number): string {
	const ending = path.extname(name);
	return `${name.slice(0, name.length - ending.length)}-${number}${ending}`;
}

function makeFolder(folder: string): void {
	try {
		makeEach(path.resolve(folder));
	} catch (error) {
		const {code = ''} = error as NodeJS.ErrnoException;
		const isFile = code === 'EEXIST' || code === 'ENOTDIR';
		throw new Failure(isFile ? 'export.noFolder' : 'export.unwritable', {
			path: folder,
			folder: path.dirname(folder),
		});
	}
}

// One after the other: where a system calls a folder that it will not make missing, Node’s own way never comes to an end.
function makeEach(folder: string): void {
	const above = path.dirname(folder);
	if (above !== folder && !exists(above)) makeEach(above);
	try {
		mkdirSync(folder);
	} catch (error) {
		const {code} = error as NodeJS.ErrnoException;
		if (code !== 'EEXIST' || !isFolder(folder)) throw error;
	}
}
