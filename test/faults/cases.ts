import './layer.ts';
import {Disk, newFolder} from './disk.ts';
import {boot, machine, type Plan, root} from './layer.ts';
import {type Cut, chance, powerCut} from './power-cut.ts';
import {broken, Clerk, hasMark, home, type Moment, moments} from './session.ts';

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

/** A day on which something goes wrong; afterwards, and again after an orderly end, all that was said must hold. */
function judgeSpoilt(outcome: Outcome, plan: Plan, where: string): void {
	const clerk = new Clerk();
	boot(freshDisk(), plan);
	clerk.work();
	const late = {disk: machine.disk.copy(), told: clerk.told};
	late.disk.free = Number.POSITIVE_INFINITY;
	// The disk is well again: what was refused is gone for good, and nothing is left to mend.
	machine.plan = {};
	machine.disk.free = Number.POSITIVE_INFINITY;
	const isHealed = (plan.fail?.times ?? 1) < 10;
	const wasOpen = clerk.open !== undefined;
	if (isHealed) clerk.edit(90);
	clerk.close();
	const {disk} = machine;
	gather(outcome, clerk.wrong[0], where);
	const random = chance(outcome.cases);
	gather(outcome, broken(powerCut(late.disk, 'old', random), late.told), `${where}, power cut`);
	gather(outcome, broken(late.disk, late.told), `${where}, killed`);
	const ended = isHealed ? {...clerk.told, next: []} : clerk.told;
	gather(outcome, broken(disk.copy(), ended, isHealed && wasOpen), `${where}, ended`);
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
		// The last room is for the journal: an image that would take it waits.
		if (free > 4000 && clerk.told.saved.length !== workingDay().all.at(-1)?.told.saved.length)
			outcome.wrong.push(`${free} bytes free: an edit was refused for want of room`);
		disk.free = Number.POSITIVE_INFINITY;
		gather(outcome, broken(disk, clerk.told), `${free} bytes free, then room`);
	}

	return outcome;
}

const codes = ['ENOSPC', 'EIO', 'EACCES', 'EROFS', 'EDQUOT'];

/** 6: an error at any call, once, three times or from then on. `every` takes each n-th pair of call and error. */
export function errors(every: number): Outcome {
	const outcome: Outcome = {cases: 0, wrong: []};
	let number = 0;
	for (const [index, {call}] of workingDay().all.entries()) {
		for (const code of codes) {
			for (const times of [1, 3, Number.POSITIVE_INFINITY]) {
				if (number++ % every !== 0) continue;
				const plan = {fail: {at: index + 1, code, times}};
				judgeSpoilt(outcome, plan, `${code} ${times} times from ${call}`);
			}
		}
	}

	return outcome;
}

/** 6b: where a folder is closed to the program, an edit is refused at once, not after a thousand tries. */
export function quickRefusals(): Outcome {
	const outcome: Outcome = {cases: 0, wrong: []};
	for (const code of codes) {
		for (const hasImage of [true, false]) {
			const clerk = new Clerk();
			const disk = freshDisk();
			boot(disk);
			clerk.begin();
			clerk.edit(1);
			if (!hasImage) disk.folder(`${home}/drafts/${clerk.told.id}`).now.delete('draft.json');
			const times = Number.POSITIVE_INFINITY;
			machine.plan = {fail: {at: machine.calls + 1, code, times, writes: true}};
			const before = machine.calls;
			clerk.open?.checkpoint();
			clerk.edit(2);
			const asked = machine.calls - before;
			gather(outcome, asked > 30 ? `${asked} calls` : clerk.wrong[0], code);
			if (clerk.told.saved.length !== 2) outcome.wrong.push(`${code}: not refused`);
		}
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
		boot(start.copy());
		const had = hasMark(told.id);
		for (const later of moments(start, clerk, () => clerk.begin(told.id))) {
			if (number++ % every !== 0) continue;
			const cut = powerCut(later.disk, 'random', random);
			const where = `crash before ${call}, then before ${later.call}`;
			gather(outcome, broken(later.disk.copy(), told, false, had), where);
			gather(outcome, broken(cut, told, false, had), `${where}, power cut`);
		}
	}

	return outcome;
}

/** 13: where a snap's terminal is the parent, conf still writes beside and renames. */
export function underSnap(): Outcome {
	const outcome: Outcome = {cases: 0, wrong: []};
	process.env.SNAP = '/snap/code/28';
	try {
		const clerk = new Clerk();
		boot(freshDisk());
		clerk.work();
		clerk.close();
		const folder = machine.disk.folder(`${home}/drafts/${clerk.told.id}`);
		gather(outcome, folder.now.has('draft.json') ? clerk.wrong[0] : 'no image', 'under a snap');
		if (machine.log.some((call) => /^openSync .*draft\.json$/.test(call)))
			outcome.wrong.push('the image was written in place');
	} finally {
		delete process.env.SNAP;
	}

	return outcome;
}
