import {type Draft, emptyDraft} from '../../source/draft/draft.ts';
import type {OpenDraft} from '../../source/draft/draft-store.ts';
import {type Change, inverse, type Transaction} from '../../source/draft/transaction.ts';
import {Failure} from '../../source/failure.ts';
import {homeDrafts} from '../../source/files/drafts/home-drafts.ts';
import {readMark} from '../../source/files/drafts/mark.ts';
import {advance} from '../../source/files/drafts/stitch.ts';
import type {Disk} from './disk.ts';
import {boot, machine, root} from './layer.ts';

/** What the clerk has been told, at one moment. */
export type Told = {
	id?: string;
	/** States said to be saved, by revision. */
	saved: string[];
	/** States that may be there as the next revision, although nobody said so. */
	next: string[];
};

/** One moment of a session: the disk before a call, and what had been said by then. */
export type Moment = {disk: Disk; told: Told; call: string};

export const home = `${root}/home`;
const address = 'requests/received/person';
let windows = 100;

/** A store as another window sees it: every older window has crashed. */
export function store() {
	const pid = ++windows;
	return homeDrafts(home, {
		now: () => '2024-01-10T09:00:00.000Z',
		every: 2,
		who: '张三',
		program: {host: 'h', boot: 'b', space: '', pid, start: '1'},
		isRunning: (holder) => holder.pid === pid,
	});
}

/** What a draft says, without the name of its folder. */
export function textOf(draft: Draft): string {
	return JSON.stringify({...draft, id: ''});
}

/** A draft and its history without what was found amiss of its files since. */
export function asSaved({draft, steps}: Pick<OpenDraft, 'draft' | 'steps'>): Draft {
	const {unconfirmed: _, ...header} = draft.header;
	const found = steps.filter(({how}) => how === 'found').length;
	return {...draft, header, revision: draft.revision - found};
}

/** A clerk at work: makes a draft or goes on with one, types, pastes, takes back, closes, comes again. */
export class Clerk {
	told: Told = {saved: [], next: []};
	/** What was wrong with the answers. */
	wrong: string[] = [];
	open: OpenDraft | undefined;

	begin(id?: string): void {
		this.told = {...this.told, id};
		this.attempt(() => {
			this.open = id ? store().open(id) : store().create('2021', {unit: '教育局', year: 2023});
			this.told = {...this.told, id: this.open.draft.id};
			this.find(textOf(this.open.draft));
			const {notes} = this.open;
			// A write cut short is no reason to find anything damaged later.
			if (machine.plan.short && notes.length > 0) this.wrong.push(`told ${notes[0]?.key}`);
		});
	}

	// What was refused may be there all the same, once: then it is what the clerk goes on from.
	private find(state: string): void {
		const {saved, next} = this.told;
		if (state === saved.at(-1)) return;
		if (saved.length > 0 && !next.includes(state)) this.wrong.push(`opened on ${state}`);
		this.told = {...this.told, saved: [...saved, state], next: []};
	}

	edit(value: number): void {
		const before = this.open?.draft.figures[address]?.value ?? null;
		this.commit({
			how: 'typed',
			time: `t${value}`,
			changes: [{address, field: 'value', before, after: value}],
		});
	}

	paste(count: number): void {
		const changes = Array.from({length: count}, (_, index) => {
			const at = `requests/carriedOver/c${index}`;
			const before = this.open?.draft.figures[at]?.value ?? null;
			return {address: at, field: 'value', before, after: (before ?? 0) + index + 1} as const;
		});
		this.commit({how: 'pasted', time: 't', changes});
	}

	/** Words at the end of a paragraph, which comes with the first of them. */
	write(words: string): void {
		const own = this.open?.draft.paragraphs.p1;
		const changes: Change[] = own
			? [{paragraph: 'p1', at: own.text.length, before: '', after: words}]
			: [{paragraph: 'p1', after: {part: 'overview', order: 'i', role: 'body', text: words}}];
		this.commit({how: 'written', time: 't', changes, ...(own && {group: 1})});
	}

	undo(): void {
		const step = this.open?.steps.at(-1);
		if (step)
			this.commit({how: 'undo', time: 't', of: step.revision, changes: inverse(step.changes)});
	}

	commit(transaction: Transaction): void {
		const {open} = this;
		if (!open) return;
		const {draft} = open;
		const step = {...transaction, who: '张三', revision: draft.revision + 1};
		const wanted = textOf(advance(draft, JSON.parse(JSON.stringify(step))));
		this.told = {...this.told, next: [...this.told.next, wanted]};
		const isSaved = this.attempt(() => open.commit(transaction));
		if (isSaved) this.told = {...this.told, saved: [...this.told.saved, wanted], next: []};
		if (textOf(open.draft) !== this.told.saved.at(-1))
			this.wrong.push(`memory differs from what was said at call ${machine.calls}`);
	}

	close(): void {
		if (!this.open) return;
		this.open.close();
		this.open = undefined;
		// Where the disk is well, what was refused is gone with an orderly end.
		const {fail} = machine.plan;
		if (!fail || machine.calls >= fail.at + fail.times) this.told = {...this.told, next: []};
	}

	/** The whole of a small working day; about 250 calls on the disk. */
	work(): void {
		this.begin();
		this.edit(5);
		this.edit(7);
		this.paste(12);
		this.undo();
		this.edit(75);
		this.write('全年新收');
		this.write('3525件。');
		this.close();
		if (this.told.id === undefined) return;
		this.begin(this.told.id);
		this.edit(80);
		this.edit(81);
	}

	// A refusal is an answer; anything else that is thrown is a fault of the program.
	private attempt(work: () => unknown): boolean {
		try {
			work();
			return true;
		} catch (error) {
			if (!(error instanceof Failure)) this.wrong.push(`thrown: ${(error as Error).stack}`);
			return false;
		}
	}
}

/** Runs what a clerk does and keeps every moment of it. */
export function moments(disk: Disk, clerk: Clerk, work: () => void): Moment[] {
	const all: Moment[] = [];
	boot(disk);
	machine.before = (call, name) => {
		all.push({disk: machine.disk.copy(), told: clerk.told, call: `${call} ${name}`});
	};
	work();
	machine.before = undefined;
	all.push({disk: machine.disk.copy(), told: clerk.told, call: 'end'});
	return all;
}

/**
Opens what a crash left and looks whether all that was said to be saved is there, whole, and goes on.

@param wasOrderly - the last session ended as it should: there is nothing to tell
@param hadMark - a power cut left the mark as it was: nothing is asked without need
@returns what is wrong, or nothing
*/
export function broken(
	disk: Disk,
	told: Told,
	wasOrderly = false,
	hadMark = true,
): string | undefined {
	boot(disk);
	try {
		const id = told.id ?? store().list()[0]?.id;
		if (id === undefined) return undefined;
		const isWitnessed = hadMark && hasMark(id);
		const open = store().open(id);
		const wrong = told.id === undefined ? undefined : differs(asSaved(open), open, told);
		if (wrong) return wrong;
		const nag = open.notes.find(({blocks}) => blocks);
		if (nag && isWitnessed) return `nothing is lost, and yet ${nag.key} is told`;
		if (wasOrderly && open.notes.length > 0) return `told ${open.notes[0]?.key}`;
		const clerk = new Clerk();
		clerk.open = open;
		clerk.told = {id, saved: [textOf(open.draft)], next: []};
		clerk.edit(1000);
		clerk.close();
		if (clerk.told.saved.length !== 2) return `the next edit was refused ${clerk.wrong.join()}`;
		const left = machine.disk.folder(`${home}/drafts/${id}`).now;
		for (const name of left.keys())
			if (/\.new$|\.tmp-|lock\.of-/.test(name)) return `${name} was left behind`;
		const again = store().open(id);
		if (textOf(again.draft) !== clerk.told.saved[1]) return 'the next edit did not last';
		again.close();
		return again.notes.some(({blocks}) => !blocks)
			? `an orderly end was not seen as one`
			: undefined;
	} catch (error) {
		return `thrown: ${(error as Error).stack}`;
	}
}

/** A disk that garbles even the mark's one sector leaves no witness: then asking is right. */
export function hasMark(id: string): boolean {
	return readMark(`${home}/drafts/${id}`)?.torn === false;
}

function differs(draft: Draft, open: OpenDraft, {saved, next}: Told): string | undefined {
	const acknowledged = saved.length - 1;
	const state = textOf(draft);
	const isSaved = draft.revision === acknowledged && state === saved[acknowledged];
	const isNext = draft.revision === acknowledged + 1 && next.includes(state);
	if (!isSaved && !isNext)
		return `revision ${draft.revision} where ${acknowledged} was said: ${state.slice(0, 200)}`;
	const empty = emptyDraft('', draft.form, {unit: '教育局', year: 2023});
	const {steps} = open;
	const led = textOf(steps.reduce(advance, empty));
	if (steps.length !== open.draft.revision || led !== textOf(open.draft))
		return 'the history does not lead to the draft';
	return undefined;
}
