import './layer.ts';
import {type ChildProcess, spawn} from 'node:child_process';
import {rmSync} from 'node:fs';
import path from 'node:path';
import {Failure} from '../../source/failure.ts';
import {homeRollUps} from '../../source/files/rollups/home-roll-ups.ts';
import type {OpenRollUp} from '../../source/files/rollups/open-roll-up.ts';
import {digestOf} from '../../source/files/writing/digest-of.ts';
import {freshDisk, type Outcome} from './cases.ts';
import type {Disk} from './disk.ts';
import {boot, machine, root} from './layer.ts';
import {chance, powerCut} from './power-cut.ts';
import {bundled, ended, quickFolder} from './processes.ts';

const home = `${root}/home`;
const original = new TextEncoder().encode('the original');
let windows = 500;

// As another window sees them: every older one has crashed.
function rollUps() {
	const pid = ++windows;
	return homeRollUps(home, {
		now: () => '2025-01-20T09:00:00+08:00',
		who: '李四',
		program: {host: 'h', boot: 'b', space: '', pid, start: '1'},
		isRunning: (holder) => holder.pid === pid,
	});
}

/** How many decisions were said to be kept, and whether the original was, at one moment. */
type Told = {decided: number; kept: boolean};
type Moment = {disk: Disk; told: Told; call: string};

function work(told: (told: Told) => void, wrong: string[]): void {
	let decided = 0;
	let kept = false;
	for (let session = 0; session < 2; session++) {
		const open = opened(wrong);
		if (!open) return;
		if (open.decisions().length < decided) wrong.push(`${open.decisions().length} of ${decided}`);
		decided = open.decisions().length;
		for (let index = 0; index < 3; index++) {
			tried(() => {
				decided = open.decide([{what: 'exempt', unit: `u${decided + 1}`}])[0]!.number;
			}, wrong);
			told({decided, kept});
		}

		tried(() => {
			open.kept.keep(digestOf(original), original);
			kept = true;
		}, wrong);
		told({decided, kept});
		open.close();
	}
}

function opened(wrong: string[]): OpenRollUp | undefined {
	let open: OpenRollUp | undefined;
	tried(() => {
		open = rollUps().open('某市', 2024);
	}, wrong);
	return open;
}

function tried(work: () => void, wrong: string[]): void {
	try {
		work();
	} catch (error) {
		if (!(error instanceof Failure)) wrong.push(String(error));
	}
}

function moments(): Moment[] {
	const all: Moment[] = [];
	const wrong: string[] = [];
	let now: Told = {decided: 0, kept: false};
	boot(freshDisk());
	const take = (call: number, name: string) =>
		all.push({disk: machine.disk.copy(), told: now, call: `${call} ${name}`});
	machine.before = take;
	work((told) => {
		now = told;
	}, wrong);
	machine.before = undefined;
	take(machine.calls, 'end');
	if (wrong.length > 0 || now.decided !== 6) throw new Error(wrong.join() || 'nothing was decided');
	return all;
}

/** What is wrong with a roll-up of which so much was said to be kept. */
function broken(disk: Disk, {decided, kept}: Told): string | undefined {
	boot(disk);
	try {
		const open = rollUps().open('某市', 2024);
		const found = open.decisions();
		if (found.length < decided || found.length > decided + 1)
			return `${found.length} where ${decided} were said`;
		if (found.some((one, index) => one.what !== 'exempt' || one.unit !== `u${index + 1}`))
			return 'another decision';
		if (open.notes.some(({key}) => key !== 'rollUpStore.tail')) return 'told without need';
		if (kept && !open.kept.read(digestOf(original))) return 'the original is gone';
		open.decide([{what: 'remark', unit: 'x', because: 'goes on'}]);
		open.close();
		const again = rollUps().open('某市', 2024);
		return again.decisions().length === found.length + 1 ? undefined : 'it does not go on';
	} catch (error) {
		return String(error);
	}
}

/** A decision lasts once it is said to be kept: the program dies, or the power goes, before any call. */
export function decisionsLast(rounds: number): Outcome {
	const outcome: Outcome = {cases: 0, wrong: []};
	const random = chance(11);
	for (const {disk, told, call} of moments()) {
		const found = [disk.copy(), powerCut(disk, 'old', random), powerCut(disk, 'new', random)];
		for (let round = 0; round < rounds; round++) found.push(powerCut(disk, 'random', random));
		for (const [index, one] of found.entries()) {
			outcome.cases++;
			const wrong = broken(one, told);
			if (wrong)
				outcome.wrong.push(`${index === 0 ? 'killed' : 'power cut'} before ${call}: ${wrong}`);
		}
	}

	return outcome;
}

/** … and an error of the disk at any call: what is refused is not there, what is not refused is. */
export function decisionsOnBadDisks(every: number): Outcome {
	const outcome: Outcome = {cases: 0, wrong: []};
	const calls = moments().length - 1;
	let number = 0;
	for (let at = 1; at <= calls; at++) {
		for (const plan of [
			...['ENOSPC', 'EIO', 'EROFS'].map((code) => ({fail: {at, code, times: 1}})),
			{fail: {at, code: 'EIO', times: Number.POSITIVE_INFINITY}},
			{short: {at, full: false}},
			{short: {at, full: true}},
		]) {
			if (number++ % every !== 0) continue;
			const wrong: string[] = [];
			let now: Told = {decided: 0, kept: false};
			boot(freshDisk(), plan);
			work((told) => {
				now = told;
			}, wrong);
			const {disk} = machine;
			disk.free = Number.POSITIVE_INFINITY;
			outcome.cases++;
			const amiss = wrong[0] ?? broken(powerCut(disk, 'old', chance(at)), now);
			if (amiss) outcome.wrong.push(`${JSON.stringify(plan)}: ${amiss}`);
		}
	}

	return outcome;
}

/** Real kills at random moments, one roll-up through all of them: files are read, decisions made, originals kept. */
export async function killedRollUps(
	count: number,
): Promise<Outcome & {decisions: number; again: number}> {
	const outcome = {cases: 0, wrong: [] as string[], decisions: 0, again: 0};
	const random = chance(5);
	const folder = quickFolder();
	/** The files that were said to be read; whether that was so long before the kill that they must be known. */
	const read = new Map<string, boolean>();
	const late: string[] = [];
	try {
		const script = bundled('roll-up-child', folder);
		for (let round = 0; round < count; round++) {
			const isLong = round % 4 === 0;
			const args = [script, folder, isLong ? '40' : '2'];
			const child = spawn(process.execPath, args, {stdio: ['ignore', 'pipe', 2]});
			const kill = () => child.kill('SIGKILL');
			// As soon as something must have been kept, now and then; else while it starts, reads, decides.
			const said = heard(child, read, late, isLong ? kill : undefined);
			if (!isLong) setTimeout(kill, 30 + random() ** 2 * 1500);
			await ended(child);
			outcome.cases++;
			const wrong = judged(folder, said);
			if (wrong) outcome.wrong.push(`kill ${round}: ${wrong}`);
			outcome.decisions = Math.max(outcome.decisions, said.decided);
			outcome.again += said.again;
		}

		if (late.length > 0) outcome.wrong.push(`read again: ${late.join()}`);
	} finally {
		rmSync(folder, {recursive: true, force: true});
	}

	return outcome;
}

type Said = {decided: number; kept: string; again: number; refused: string};

// A file that is read again although it was said to be read long before the kill is work redone.
function heard(
	child: ChildProcess,
	read: Map<string, boolean>,
	late: string[],
	onLasting?: () => void,
): Said {
	const said: Said = {decided: 0, kept: '', again: 0, refused: ''};
	let rest = '';
	child.stdout?.setEncoding('utf8').on('data', (chunk: string) => {
		const lines = (rest + chunk).split('\n');
		rest = lines.pop() ?? '';
		for (const line of lines) {
			const [what, value = ''] = line.split(' ');
			if (what === 'decided') said.decided = Number(value);
			else if (what === 'kept') said.kept = value;
			else if (what === 'read') {
				if (read.has(value)) said.again++;
				if (read.get(value)) late.push(value);
				read.set(value, false);
			} else if (what === 'lasting') {
				read.set(value, true);
				onLasting?.();
			} else said.refused = line;
		}
	});
	return said;
}

function judged(folder: string, said: Said): string | undefined {
	if (said.refused) return said.refused;
	const open = homeRollUps(path.join(folder, 'home'), {
		now: () => '2025-01-20T09:00:00+08:00',
	}).open('某市', 2024);
	try {
		const found = open.decisions();
		if (found.length < said.decided) return `${found.length} where ${said.decided} were said`;
		if (open.notes.some(({key}) => key !== 'rollUpStore.tail')) return 'told without need';
		if (said.kept && !open.kept.read(said.kept)) return 'the original is gone';
		return undefined;
	} finally {
		open.close();
	}
}
