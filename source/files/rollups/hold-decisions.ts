import {existsSync, readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {Failure} from '../../failure.ts';
import type {Decision, DecisionWish} from '../../rollup/decision.ts';
import type {Message} from '../../text/say.ts';
import {appendProven} from '../drafts/append-proven.ts';
import {codeOf, forget, replaceWhole} from '../drafts/durable.ts';
import {type Journal, journalText, openJournal} from '../drafts/journal.ts';
import {type Lock, namesOf} from '../drafts/lock.ts';
import {type Mark, openMark, readMark} from '../drafts/mark.ts';
import {keepAside} from '../drafts/quarantine.ts';
import {refusing} from '../drafts/refusal.ts';
import {privateFolder} from '../home.ts';
import {type Birth, type JournalFound, readDecisions, wrongField} from './decision-lines.ts';

export const journalName = 'journal';

/** The decisions of one roll-up, held for writing. */
export type HeldDecisions = {
	readonly birth: Birth;
	readonly decisions: readonly Decision[];
	/** What was found amiss. */
	readonly notes: readonly Message[];
	/** Whether no other window has taken it over. */
	isMine(): boolean;
	/** @throws Failure `rollUpStore.lost` */
	mustBeMine(): void;
	/**
	When it returns, every one is on the disk: all are written at once.

	@throws Failure when the disk refuses them, or another window has taken over; then none is kept
	*/
	decide(wishes: readonly DecisionWish[], time: string, who: string): Decision[];
	/** A person has seen what damage has taken. */
	confirm(): void;
	close(): void;
};

/**
Takes up the journal in a folder whose lock is held. What a crash left half written goes, damaged bytes are kept aside.

@throws Failure `rollUpStore.damaged`, `rollUpStore.newer`
*/
export function holdDecisions(
	folder: string,
	lock: Lock,
	lockAgain: () => Lock,
	time: string,
): HeldDecisions {
	const id = path.basename(folder);
	for (const name of readdirSync(folder))
		if (/\.new$|^lock\.of-/u.test(name)) forget(path.join(folder, name));
	const found = foundIn(folder);
	if (found.newer) throw new Failure('rollUpStore.newer', {id, format: found.newer});
	if (!found.birth) throw new Failure('rollUpStore.damaged', {id, folder});
	const mended = mend(folder, id, found, found.birth, time);
	const decisions = found.decisions;
	let shown: readonly Decision[] = [...decisions];
	let {birth} = mended;
	let held = lock;
	let journal: Journal = openJournal(path.join(folder, journalName), mended.from);
	let mark: Mark = openMark(folder);
	let isOpen = true;

	function hold(): void {
		if (!existsSync(folder)) {
			privateFolder(folder);
			held = lockAgain();
		}

		mustBeMine();
		if (!journal.isThere()) writeAnew(birth);
	}

	function mustBeMine(): void {
		if (held.isMine()) return;
		const holder = held.holder();
		throw new Failure(
			'rollUpStore.lost',
			holder ? namesOf(holder) : {who: '?', host: '?', since: '?'},
		);
	}

	// Deleted from outside, or said anew: all of it is here, so all of it is written again.
	function writeAnew(next: Birth): void {
		journal.close();
		mark.close();
		const from = writeJournal(folder, next, decisions);
		birth = next;
		journal = openJournal(path.join(folder, journalName), from);
		mark = openMark(folder);
	}

	function append(wishes: readonly DecisionWish[], time: string, who: string): Decision[] {
		const first = lastNumber(birth, decisions) + 1;
		const bodies = wishes.map((wish, index) =>
			JSON.stringify({number: first + index, time, who, ...wish}),
		);
		const made = bodies.map((body) => JSON.parse(body) as Decision);
		for (const decision of made) {
			const field = wrongField(decision);
			if (field !== undefined) throw new Failure('rollUpStore.badDecision', {field});
		}

		refusing(folder, () => {
			hold();
			appendProven(journal, bodies, mustBeMine);
		});
		const last = first + made.length - 1;
		mark.write({key: birth.key, revision: last, sum: journal.sum});
		decisions.push(...made);
		return made;
	}

	return {
		get birth() {
			return birth;
		},
		get decisions() {
			return shown;
		},
		notes: mended.notes,
		isMine: () => isOpen && held.isMine(),
		mustBeMine,
		decide(wishes, time, who) {
			if (!isOpen) throw new Failure('rollUpStore.readOnly');
			if (wishes.length === 0) return [];
			const made = append(wishes, time, who);
			shown = [...decisions];
			return made;
		},
		confirm() {
			if (!isOpen) throw new Failure('rollUpStore.readOnly');
			const {gaps: _, ...rest} = birth;
			refusing(folder, () => {
				hold();
				writeAnew(rest);
			});
		},
		close() {
			if (!isOpen) return;
			isOpen = false;
			mark.close();
			try {
				journal.close();
			} catch {
				// What it would have cut off was refused, and the next window finds it so.
			}

			held.release();
		},
	};
}

/** Writes the whole journal anew, at once. */
export function writeJournal(
	folder: string,
	birth: Birth,
	decisions: readonly Decision[],
): {sum: string; end: number} {
	const {sum, text} = journalText([birth, ...decisions].map((line) => JSON.stringify(line)));
	const bytes = new TextEncoder().encode(text);
	replaceWhole(path.join(folder, journalName), bytes);
	const revision = lastNumber(birth, decisions);
	openMark(folder).replace({key: birth.key, revision, sum});
	return {sum, end: bytes.length};
}

/** What lies in a folder, looked at only. */
export function foundIn(folder: string): JournalFound & {size: number} {
	try {
		const bytes = readFileSync(path.join(folder, journalName));
		return {...readDecisions(bytes), size: bytes.length};
	} catch (error) {
		if (codeOf(error) !== 'ENOENT') throw error;
		return {...readDecisions(new Uint8Array()), size: 0};
	}
}

/** What is to be told of a journal that has lost something, until a person has seen it. */
export function gapNotes(id: string, {gaps = []}: Birth): Message[] {
	return gaps.map(({from, to, where}) => ({
		key: 'rollUpStore.gap',
		values: {id, count: to - from - 1, from, to, where},
	}));
}

function mend(
	folder: string,
	id: string,
	found: JournalFound & {size: number},
	birth: Birth,
	time: string,
): {birth: Birth; from: {sum: string; end: number}; notes: Message[]} {
	const mark = readMark(folder);
	const last = lastNumber(birth, found.decisions);
	const said = mark?.key === birth.key ? mark.revision : 0;
	const whole = found.whole && said <= last;
	if (whole) return {birth, from: {sum: found.sum, end: found.size}, notes: gapNotes(id, birth)};
	const where = keepAside(folder, journalName, time);
	const numbers = found.decisions.map(({number}) => number);
	// Between two that are there, and behind the last where more was said to be saved.
	const gaps = [...numbers, Math.max(said, last) + 1].flatMap((to, index) => {
		const from = numbers[index - 1] ?? 0;
		const isKnown = birth.gaps?.some((gap) => gap.from === from && gap.to === to);
		return to > from + 1 && !isKnown ? [{from, to, where}] : [];
	});
	const all = [...(birth.gaps ?? []), ...gaps];
	const next: Birth = all.length > 0 ? {...birth, gaps: all} : birth;
	const notes = gapNotes(id, next);
	if (gaps.length === 0) notes.push({key: 'rollUpStore.tail', values: {where, number: last}});
	return {birth: next, from: writeJournal(folder, next, found.decisions), notes};
}

// The numbers of what is lost are not given again.
function lastNumber({gaps = []}: Birth, decisions: readonly Decision[]): number {
	return Math.max(0, decisions.at(-1)?.number ?? 0, ...gaps.map(({to}) => to - 1));
}
