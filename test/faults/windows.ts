import './layer.ts';
import type {OpenDraft} from '../../source/draft/draft-store.ts';
import {Failure} from '../../source/failure.ts';
import {type DraftStoreOptions, homeDrafts} from '../../source/files/drafts/home-drafts.ts';
import {freshDisk, type Outcome} from './cases.ts';
import {boot, machine} from './layer.ts';
import {broken, home, textOf} from './session.ts';

const phone = (open: OpenDraft, after: string) =>
	open.commit({
		how: 'header',
		time: 't',
		changes: [{header: 'phone', before: open.draft.header.phone, after}],
	});

/** A window that lives: nobody passes it over unasked. */
function window(pid: number) {
	const options: DraftStoreOptions = {
		now: () => '2024-01-10T09:00:00.000Z',
		every: 2,
		program: {host: 'h', boot: 'b', space: '', pid, start: '1'},
		isRunning: () => true,
	};
	return homeDrafts(home, options);
}

function codeOf(work: () => unknown): string {
	try {
		work();
		return '';
	} catch (error) {
		if (error instanceof Failure) return error.code;
		throw error;
	}
}

/** 10: another window takes the draft over between any two calls of a save, and both go on. */
export function takenOverWhileSaving(): Outcome {
	const outcome: Outcome = {cases: 0, wrong: []};
	for (let at = 1; ; at++) {
		boot(freshDisk());
		const first = window(1).create('2021', {unit: '教育局', year: 2023});
		const {id} = first.draft;
		phone(first, '1');
		const start = machine.calls;
		const other = window(2);
		let second: OpenDraft | undefined;
		machine.before = () => {
			if (machine.calls !== start + at) return;
			machine.before = undefined;
			second = other.open(id, 'takeOver');
			phone(second, 'second');
		};
		const refused = codeOf(() => phone(first, 'first'));
		machine.before = undefined;
		if (!second) return outcome;
		outcome.cases++;
		const where = `taken over at call ${at} of a save`;
		const wrong = (why: string) => outcome.wrong.push(`${where}: ${why}`);
		if (refused !== '' && refused !== 'draft.lostLock') wrong(refused);
		if (codeOf(() => phone(first, 'again')) !== 'draft.lostLock') wrong('it went on writing');
		const image = imageOf(id);
		first.checkpoint();
		first.close();
		if (imageOf(id) !== image) wrong('it wrote an image over the other one');
		phone(second, 'third');
		second.close();
		const last = window(3).open(id, 'read');
		const phones = last.steps.map((step) => JSON.stringify(step.changes[0]));
		const has = (value: string) => phones.some((change) => change.includes(`"after":"${value}"`));
		if (last.draft.header.phone !== 'third' || !has('second')) wrong('the other lost an edit');
		if (refused === '' && !has('first')) wrong('an edit said to be saved is lost');
		const left = broken(machine.disk, {saved: [], next: []});
		if (left) wrong(left);
	}
}

function imageOf(id: string): string {
	const folder = machine.disk.folder(`${home}/drafts/${id}`);
	const image = folder.now.get('draft.json');
	return image?.kind === 'file' ? image.now.toString() : '';
}

/** 11a: between looking for the highest lock and linking the next, others come and go: one holds. */
export function overtakenWhileLocking(): Outcome {
	const outcome: Outcome = {cases: 0, wrong: []};
	for (let at = 1; ; at++) {
		boot(freshDisk());
		const made = window(1).create('2021', {unit: '教育局', year: 2023});
		const {id} = made.draft;
		made.close();
		const start = machine.calls;
		let holder: OpenDraft | undefined;
		let refused = '';
		machine.before = () => {
			if (machine.calls !== start + at) return;
			machine.before = undefined;
			refused = codeOf(() => {
				window(3).open(id).close();
				holder = window(4).open(id);
			});
		};
		let late: OpenDraft | undefined;
		const code = codeOf(() => {
			late = window(2).open(id);
		});
		if (machine.calls < start + at) return outcome;
		machine.before = undefined;
		outcome.cases++;
		const wrong = (why: string) => outcome.wrong.push(`overtaken at call ${at}: ${why}`);
		if (late && holder) wrong('two windows opened it');
		const saves = [late, holder].filter((one) => one && codeOf(() => phone(one, 'x')) === '');
		if (saves.length !== 1) wrong(`${saves.length} windows can save`);
		if ([code, refused].some((one) => one !== '' && one !== 'draft.locked')) wrong(code + refused);
		const text = textOf(window(5).open(id, 'read').draft);
		if (!saves.some((one) => one && textOf(one.draft) === text)) wrong('the save did not last');
	}
}
