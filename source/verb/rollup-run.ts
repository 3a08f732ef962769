import path from 'node:path';
import {Failure} from '../failure.ts';
import {sharedPool} from '../files/reading/read-file.ts';
import {roomyReaders} from '../files/reading/roomy-readers.ts';
import {type Run, rememberRun} from '../files/rollups/remembered-run.ts';
import {openWork, readWork, type Work, yearOf} from '../files/rollups/roll-up-work.ts';
import {foundRoster} from '../rollup/found-roster.ts';
import {inForce} from '../rollup/in-force.ts';
import {placeFiles} from '../rollup/place-files.ts';
import type {FileFound} from '../rollup/record.ts';
import type {FileRolled, RolledUp} from '../rollup/rolled-up.ts';
import {say} from '../text/say.ts';
import {type Call, type Exit, worse} from './call.ts';
import {keepAdopted} from './rollup-keep.ts';
import {endLines, fileLine, type LineWish} from './rollup-lines.ts';
import type {RollUpWish} from './rollup-options.ts';
import {writeOutputs} from './rollup-outputs.ts';
import {printRolled} from './rollup-print.ts';
import {readingProgress} from './rollup-progress.ts';
import {sayStaleDraft} from './rollup-stale.ts';
import {printTrace} from './rollup-trace.ts';
import {sampleYear} from './sample-year.ts';

/**
`rollup FOLDER…`: every file read, matched, added up; outputs written whatever their state; the highest exit code wins. With
`--json` one line for each file as it ends, then units, findings, totals and the end.

@throws Failure `rollUp.roster.*` (exit 2), `rollUpStore.locked`, `file.*` (exit 3)
*/
export async function runRollUp(
	folders: readonly string[],
	call: Call,
	wish: RollUpWish,
): Promise<Exit> {
	const stop = call.interrupted();
	const run = await runOf(folders, call, wish);
	roomyReaders();
	sharedPool(wish.jobs);
	const work = await openWork(run, call, stop);
	try {
		for (const {key, values} of work.session.store.notes)
			call.warn(say(call.language, key, values));
		const lines: LineWish = {language: call.language, books: call.forms, brief: wish.brief};
		sayOffice(work, call);
		const teller = tellFiles(work, call, lines);
		const {files, all, skipped} = await readWork(work, {file: teller.file, stop});
		if (skipped > 0) call.warn(say(call.language, 'rollUp.line.skipped', {count: skipped}));
		if (stop.aborted) {
			call.warn(say(call.language, 'rollUp.interrupted', {done: files.length, all}));
			if (call.json) await call.write(`{"type":"end","interrupted":true,"exit":130}\n`);
			await sharedPool().close();
			return 130;
		}

		const rolled = work.roll(files);
		if (wish.trace !== undefined && !rolled.form.cell.has(wish.trace))
			throw new Failure('rollUp.unknownAddress', {address: wish.trace}, 2);
		if (run.last !== undefined && hasNoLast(rolled))
			call.warn(say(call.language, 'rollUp.noLast', {path: run.last, year: run.year - 1}));
		rememberRun(work.session.store.folder, run);
		sayStaleDraft(rolled, work, call);
		await keepAdopted(work, rolled, call, run.out !== undefined);
		const {outputs, exit: written} = await writeOutputs(work, rolled, call, wish);
		const exit = worse(rolled.exit, written);
		if (call.json) {
			await teller.again(rolled);
			if (wish.trace !== undefined) printTrace(rolled, wish.trace, call);
			for (const line of endLines(rolled, lines, {outputs, exit})) await call.write(`${line}\n`);
		} else if (wish.trace === undefined) {
			printRolled(rolled, call);
			printOutputs(outputs, call);
			if (wish.out === undefined) call.warn(say(call.language, 'rollUp.line.nextOut'));
		} else printTrace(rolled, wish.trace, call);
		return exit;
	} finally {
		work.session.close();
	}
}

// A folder of another year, or of other units: no year rule was checked, and each unit says so only for itself.
function hasNoLast({units}: RolledUp): boolean {
	return units.some(({head}) => head) && !units.some(({last}) => last);
}

// The name of an office stands on every output: where it was taken from, and that it is wanting, is said.
function sayOffice({run, options: {office}}: Work, call: Call): void {
	if (run.isNamed || (office === undefined && run.out === undefined)) return;
	call.warn(
		office === undefined
			? say(call.language, 'rollUp.noOffice')
			: say(call.language, 'rollUp.officeOfRoster', {office}),
	);
}

async function runOf(folders: readonly string[], call: Call, wish: RollUpWish): Promise<Run> {
	const whole = folders.map((folder) => path.resolve(folder));
	const named = yearOf(whole, call);
	const isOpen = call.year === undefined && !named.guessed;
	const sampled = isOpen ? await sampleYear(whole, call) : undefined;
	const year = sampled ?? named.year;
	if (call.year === undefined)
		call.warn(
			say(call.language, (sampled ?? named.guessed) ? 'rollUp.yearGuessed' : 'rollUp.noYear', {
				year,
			}),
		);
	const {units, last, out, adopt, sum, parents} = wish;
	const name = wish.name ?? call.unit;
	return {
		// A folder 收件 of 宿城区 is no office, but it is the same one next time.
		office: name ?? path.basename(whole[0]!),
		...(name !== undefined && {isNamed: true}),
		year,
		folders: whole,
		...(units !== undefined && {units: path.resolve(units)}),
		...(last !== undefined && {last: path.resolve(last)}),
		...(out !== undefined && {out: path.resolve(out)}),
		...(adopt && {adopt}),
		...(sum && {sum}),
		...(parents && {parents}),
	};
}

// Of hundreds of 退回单 the folder is enough.
function printOutputs(outputs: readonly string[], {print, language}: Call): void {
	const isSent = (file: string) => path.basename(path.dirname(file)) === '退回';
	const sent = outputs.filter(isSent);
	for (const file of outputs) if (!isSent(file)) print(say(language, 'rollUp.line.output', {file}));
	if (sent.length > 0)
		print(
			say(language, 'rollUp.line.feedback', {folder: path.dirname(sent[0]!), count: sent.length}),
		);
}

/** Tells each file as it ends, by what is known of it then; and once more where its place among the others turned out otherwise. */
function tellFiles({roster, run, session, options}: Work, call: Call, lines: LineWish) {
	const force = inForce(session.store.decisions());
	const progress = readingProgress(call);
	const told = new Map<string, string>();
	const versions = new Map<string, Set<string>>();
	let failed = 0;
	const line = (file: FileRolled) => fileLine(file, lines);
	const isTold = (file: FileRolled) => !lines.brief || file.is !== 'return';
	return {
		async file(found: FileFound, done: number, all: number): Promise<void> {
			if (found.record.failure) failed++;
			progress(done, all, failed);
			if (!call.json) return;
			const known = roster ?? foundRoster([found], run.year);
			const [file] = placeFiles([found], known, force, {
				year: run.year,
				...(options.office !== undefined && {office: options.office}),
			});
			if (file!.is === 'return' && file!.unit !== undefined) {
				const seen = versions.get(file!.unit) ?? new Set();
				versions.set(file!.unit, seen);
				if (seen.has(found.record.digest)) file!.is = 'twice';
				seen.add(found.record.digest);
				file!.version = seen.size;
			}

			if (file!.is === 'attachment' && file!.unit === undefined) file!.is = 'unreadable';
			const text = line(file!);
			told.set(keyOf(found), text);
			if (isTold(file!)) await call.write(`${text}\n`);
		},
		async again({files}: RolledUp): Promise<void> {
			for (const file of files) {
				const text = line(file);
				if (told.get(keyOf(file.found)) !== text && isTold(file))
					await call.write(`${fileLine(file, lines, true)}\n`);
			}
		},
	};
}

function keyOf({path: place, inside = ''}: FileFound): string {
	return `${place}\n${inside}`;
}
