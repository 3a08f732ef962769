import {randomBytes} from 'node:crypto';
import {existsSync, readdirSync, renameSync, statSync} from 'node:fs';
import path from 'node:path';
import '../../text/roll-up-store-text.ts';
import {Failure} from '../../failure.ts';
import type {Decision} from '../../rollup/decision.ts';
import type {Message} from '../../text/say.ts';
import {codeOf, syncFolder} from '../drafts/durable.ts';
import {holderOf, type Lock, namesOf, takeLock} from '../drafts/lock.ts';
import {newKey} from '../drafts/new-key.ts';
import {refusing} from '../drafts/refusal.ts';
import {sweepUnfinished} from '../drafts/sweep.ts';
import {isGone, isRunning, type Program, thisProgram} from '../drafts/window.ts';
import {privateFolder} from '../home.ts';
import {digestOf} from '../writing/digest-of.ts';
import {type Birth, journalFormat} from './decision-lines.ts';
import {foundIn, gapNotes, holdDecisions, writeJournal} from './hold-decisions.ts';
import {keptOriginals} from './kept-originals.ts';
import {lookAtRollUp} from './look-at-roll-up.ts';
import type {Holder, OpenRollUp} from './open-roll-up.ts';

/** A roll-up as `rollups` lists it. */
export type RollUpListed = {
	id: string;
	office: string;
	year: number;
	decisions: number;
	/** Time of the last decision, or of its beginning. */
	time: string;
	/** How many originals it keeps, and their bytes. */
	kept: {count: number; bytes: number};
	/** Who has it open. */
	openBy?: Holder;
	notes: Message[];
	/** Why nothing more can be said of it. */
	trouble?: Message;
};

export type RollUps = {
	list(): RollUpListed[];
	/**
	Opens the roll-up of an office and a year; makes it where there is none.

	@throws Failure `rollUpStore.locked` (exit 3) while it is open elsewhere
	*/
	open(office: string, year: number, mode?: 'write' | 'takeOver'): OpenRollUp;
	/** The roll-up of an office and a year, whoever has it open: nothing is written. @throws Failure `rollUpStore.none` */
	lookAt(office: string, year: number): OpenRollUp;
	/** @throws Failure `rollUpStore.none` (exit 2), and as `open` */
	openById(id: string): OpenRollUp;
	/** The decisions, looked at only. @throws Failure `rollUpStore.none` (exit 2) */
	look(id: string): {
		office: string;
		year: number;
		decisions: readonly Decision[];
		notes: Message[];
	};
};

export type RollUpsOptions = {
	/** ISO 8601 with the local offset. */
	now: () => string;
	/** The configured name of the person; else the login name. */
	who?: string;
	/** Who runs, where it is not this very process. */
	program?: Partial<Program>;
	isRunning?: (program: Program) => boolean;
};

/** The id of an office's roll-up of one year. */
export function rollUpId(office: string, year: number): string {
	const name = office.normalize('NFKC').replaceAll(/\s+/gu, '');
	return `${year}-${digestOf(new TextEncoder().encode(`${name}\n${year}`)).slice(0, 8)}`;
}

/** The roll-ups below a home folder: `rollups/<year>-<id>/`. */
export function homeRollUps(
	home: string,
	{now, who, program, isRunning: runs = isRunning}: RollUpsOptions,
): RollUps {
	const place = path.join(home, 'rollups');
	const me: Program = {...thisProgram(who), ...program};

	function lockOf(folder: string, mode: 'write' | 'takeOver' = 'write'): Lock {
		const window = {...me, since: now(), token: randomBytes(6).toString('hex')};
		try {
			return takeLock(folder, window, (holder) => mode === 'takeOver' || isGone(holder, me, runs));
		} catch (error) {
			if (error instanceof Failure && error.code.startsWith('draft.locked'))
				throw new Failure('rollUpStore.locked', error.values);
			throw error;
		}
	}

	// Made aside and moved into place: a roll-up is there whole, or not at all.
	function make(id: string, office: string, year: number): void {
		privateFolder(home);
		privateFolder(place);
		sweepUnfinished(place);
		const aside = path.join(place, `.new-${newKey()}`);
		privateFolder(aside);
		const birth: Birth = {format: journalFormat, key: newKey(), office, year, time: now()};
		writeJournal(aside, birth, []);
		try {
			renameSync(aside, path.join(place, id));
		} catch (error) {
			// Another window was quicker.
			if (codeOf(error) !== 'ENOTEMPTY' && codeOf(error) !== 'EEXIST') throw error;
		}

		syncFolder(place);
	}

	function hold(id: string, mode?: 'write' | 'takeOver'): OpenRollUp {
		const folder = path.join(place, id);
		return refusing(folder, () => {
			const lock = lockOf(folder, mode);
			try {
				const held = holdDecisions(folder, lock, () => lockOf(folder), now());
				const {office, year} = held.birth;
				return {
					id,
					folder,
					office,
					year,
					notes: held.notes,
					kept: keptOriginals(folder),
					isMine: held.isMine,
					mustBeMine: held.mustBeMine,
					decisions: () => held.decisions,
					decide: (wishes) => held.decide(wishes, now(), me.who),
					confirm: () => held.confirm(),
					close: () => held.close(),
				};
			} catch (error) {
				lock.release();
				throw error;
			}
		});
	}

	function folderOf(id: string): string {
		const folder = path.join(place, id);
		if (!isId(id) || !existsSync(folder)) throw new Failure('rollUpStore.none', {id}, 2);
		return folder;
	}

	// Who has it open, and is not known to be gone.
	function openNow(folder: string): Holder | undefined {
		const holder = holderOf(folder);
		return holder && !isGone(holder, me, runs) ? namesOf(holder) : undefined;
	}

	function listed(id: string): RollUpListed {
		const folder = path.join(place, id);
		const kept = keptOriginals(folder).list();
		const holder = openNow(folder);
		const found = foundIn(folder);
		const {birth, decisions, newer} = found;
		return {
			id,
			office: birth?.office ?? '',
			year: birth?.year ?? 0,
			decisions: decisions.length,
			time: decisions.at(-1)?.time ?? birth?.time ?? '',
			kept: {count: kept.length, bytes: kept.reduce((sum, {bytes}) => sum + bytes, 0)},
			notes: birth ? gapNotes(id, birth) : [],
			...(holder && {openBy: holder}),
			...(newer && {trouble: {key: 'rollUpStore.newer', values: {id, format: newer}}}),
			...(!newer && !birth && {trouble: {key: 'rollUpStore.damaged', values: {id, folder}}}),
		};
	}

	return {
		list: () => refusing(place, () => idsIn(place).map(listed)),
		open(office, year, mode) {
			const id = rollUpId(office, year);
			return refusing(place, () => {
				if (!existsSync(path.join(place, id))) make(id, office, year);
				return hold(id, mode);
			});
		},
		lookAt: (office, year) => lookAtRollUp(folderOf(rollUpId(office, year)), openNow),
		openById(id) {
			folderOf(id);
			return hold(id);
		},
		look(id) {
			const {office, year, decisions, notes} = lookAtRollUp(folderOf(id), openNow);
			return {office, year, decisions: decisions(), notes: [...notes]};
		},
	};
}

function isId(id: string): boolean {
	return /^\d{4}-[0-9a-f]{8}$/u.test(id);
}

function idsIn(place: string): string[] {
	try {
		return readdirSync(place)
			.filter((name) => isId(name) && statSync(path.join(place, name)).isDirectory())
			.sort();
	} catch (error) {
		if (codeOf(error) === 'ENOENT') return [];
		throw error;
	}
}
