import './layer.ts';
import {Disk, newFolder} from './disk.ts';
import {boot, machine, type Plan, root} from './layer.ts';
import {type Cut, chance, powerCut} from './power-cut.ts';
import {broken, Clerk, type Moment, moments} from './session.ts';

/** What a run of cases came to. */
export type Outcome = {cases: number; wrong: string[]};

let day: {all: Moment[]; calls: number} | undefined;

/** Every moment of a working day; made once. */
export function workingDay(): {all: Moment[]; calls: number} {
	if (day) return day;
	const clerk = new Clerk();
	const all = moments(freshDisk(), clerk, () => clerk.work());
	if (clerk.wrong.length > 0) throw new Error(clerk.wrong.join('\n'));
	day = {all, calls: machine.calls};
	return day;
}

export function freshDisk(): Disk {
	const disk = new Disk();
	const folder = newFolder();
	disk.change(disk.root, {name: root.slice(1), node: folder});
	disk.sync(disk.root);
	return disk;
}

function gather(outcome: Outcome, wrong: string | undefined, where: string): void {
	outcome.cases++;
	if (wrong) outcome.wrong.push(`${where}: ${wrong}`);
}

/** 1: the process dies before any call; what it wrote stays in the system's cache. */
export function deaths(): Outcome {
	const outcome: Outcome = {cases: 0, wrong: []};
	for (const {disk, told, call} of workingDay().all)
		gather(outcome, broken(disk.copy(), told), `killed before ${call}`);
	return outcome;
}

/** 3: the power goes before any call. */
export function powerCuts(count: number, seed = 1): Outcome {
	const outcome: Outcome = {cases: 0, wrong: []};
	const random = chance(seed);
	const {all} = workingDay();
	const rounds = Math.max(3, Math.ceil(count / all.length));
	for (const {disk, told, call} of all) {
		for (let round = 0; round < rounds; round++) {
			const cut: Cut = round === 0 ? 'old' : round === 1 ? 'new' : 'random';
			const wrong = broken(powerCut(disk, cut, random), told);
			gather(outcome, wrong, `${cut} power cut before ${call}`);
		}
	}

	return outcome;
}

function spoiltDay(plan: Plan): {clerk: Clerk; all: Moment[]} {
	const clerk = new Clerk();
	boot(freshDisk(), plan);
	clerk.work();
	const all = [{disk: machine.disk.copy(), told: clerk.told, call: 'end'}];
	clerk.close();
	machine.plan = {};
	machine.disk.free = Number.POSITIVE_INFINITY;
	return {clerk, all: [...all, {disk: machine.disk, told: clerk.told, call: 'closed'}]};
}

function judgeSpoilt(outcome: Outcome, plan: Plan, where: string): void {
	const {clerk, all} = spoiltDay(plan);
	gather(outcome, clerk.wrong[0], where);
	const random = chance(outcome.cases);
	for (const {disk, told, call} of all) {
		disk.free = Number.POSITIVE_INFINITY;
		gather(outcome, broken(powerCut(disk, 'old', random), told), `${where}, power cut, ${call}`);
		gather(outcome, broken(disk, told), `${where}, ${call}`);
	}
}

/** 4: a write takes half of its bytes; the disk is full from then on, or not. */
export function shortWrites(): Outcome {
	const outcome: Outcome = {cases: 0, wrong: []};
	for (const [index, {call}] of workingDay().all.entries()) {
		if (!call.endsWith('writeSync')) continue;
		for (const full of [false, true])
			judgeSpoilt(outcome, {short: {at: index + 1, full}}, `short ${call}, full ${full}`);
	}

	return outcome;
}

/** 4b: a disk with room for so many bytes only, of which the system may or may not know. */
export function fullDisks(step: number): Outcome {
	const outcome: Outcome = {cases: 0, wrong: []};
	for (let free = 0; free < 12_000; free += step) {
		const clerk = new Clerk();
		const disk = freshDisk();
		boot(disk);
		disk.free = free;
		clerk.work();
		clerk.close();
		gather(outcome, clerk.wrong[0], `${free} bytes free`);
		disk.free = Number.POSITIVE_INFINITY;
		gather(outcome, broken(disk, clerk.told), `${free} bytes free, then room`);
	}

	return outcome;
}

const codes = ['ENOSPC', 'EIO', 'EACCES', 'EROFS', 'EDQUOT'];

/** 6: an error at any call, once or from then on. `every` takes each n-th pair of call and error. */
export function errors(every: number): Outcome {
	const outcome: Outcome = {cases: 0, wrong: []};
	let number = 0;
	for (const [index, {call}] of workingDay().all.entries()) {
		for (const code of codes) {
			for (const forever of [false, true]) {
				if (number++ % every !== 0) continue;
				const plan = {fail: {at: index + 1, code, forever}};
				judgeSpoilt(outcome, plan, `${code} ${forever ? 'from' : 'at'} ${call}`);
			}
		}
	}

	return outcome;
}

/** 6b: where a folder is closed to the program, an edit is refused at once, not after a thousand tries. */
export function quickRefusals(): Outcome {
	const outcome: Outcome = {cases: 0, wrong: []};
	for (const code of codes) {
		const clerk = new Clerk();
		boot(freshDisk());
		clerk.begin();
		clerk.edit(1);
		machine.plan = {fail: {at: machine.calls + 1, code, forever: true}};
		const before = machine.calls;
		clerk.edit(2);
		clerk.open?.checkpoint();
		const asked = machine.calls - before;
		gather(outcome, asked > 20 ? `${asked} calls` : clerk.wrong[0], code);
		if (clerk.told.saved.length !== 2) outcome.wrong.push(`${code}: not refused`);
	}

	return outcome;
}

/** 7: the process dies, or the power goes, while a crashed draft is being opened. */
export function deathsInRecovery(every: number): Outcome {
	const outcome: Outcome = {cases: 0, wrong: []};
	const random = chance(7);
	let number = 0;
	for (const {disk, told, call} of workingDay().all) {
		if (told.id === undefined) continue;
		const clerk = new Clerk();
		clerk.told = told;
		const start = powerCut(disk, number % 2 === 0 ? 'old' : 'random', random);
		for (const later of moments(start, clerk, () => clerk.begin(told.id))) {
			if (number++ % every !== 0) continue;
			const cut = powerCut(later.disk, 'random', random);
			const where = `crash before ${call}, then before ${later.call}`;
			gather(outcome, broken(later.disk.copy(), told), where);
			gather(outcome, broken(cut, told), `${where}, power cut`);
		}
	}

	return outcome;
}
