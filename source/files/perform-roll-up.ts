import '../text/prose-text.ts';
import path from 'node:path';
import {Failure} from '../failure.ts';
import type {LookedAt, Outcome, Request, RollUpWanted} from '../program/request.ts';
import type {DecisionWish} from '../rollup/decision.ts';
import type {Language, Message} from '../text/say.ts';
import {isFolder} from './list-files.ts';
import {fullPath} from './read-folder.ts';
import {refusalSaid} from './refusal-said.ts';
import {rollUpId} from './rollups/home-roll-ups.ts';
import {type LiveRollUp, liveRollUp} from './rollups/live-roll-up.ts';
import {allOutputs} from './rollups/outputs/all-outputs.ts';
import {writeOutputs} from './rollups/outputs/write-outputs.ts';
import {type Run, rememberedRun, rememberRun} from './rollups/remembered-run.ts';
import {openWork, type WorkWorld, yearOf} from './rollups/roll-up-work.ts';
import {yearsKnown} from './rollups/years-known.ts';

/** The requests of the roll-up desk. */
export type RollUpRequest = Extract<
	Request,
	{
		type:
			| 'openRollUp'
			| 'rollUpNews'
			| 'decideRollUp'
			| 'pauseRollUp'
			| 'readRollUpAgain'
			| 'planRollUp'
			| 'writeRollUp'
			| 'confirmRollUp';
	}
>;

/** Carries out what the roll-up desk asks; one roll-up is open at a time. */
export function performingRollUps(world: WorkWorld): {
	come(request: RollUpRequest): Outcome | Promise<Outcome> | undefined;
	close(): void;
} {
	let live: LiveRollUp | undefined;
	let opening: RollUpWanted = {folders: []};

	function close(): void {
		live?.close();
		live = undefined;
	}

	function opened(): LiveRollUp {
		if (!live) throw new Failure('rollUp.noneOpen');
		return live;
	}

	// A roll-up that is open stays so until the other is there; where both are one, it is opened again if that fails.
	async function open(wanted: RollUpWanted): Promise<Outcome> {
		const run = runOf(wanted, world);
		const before = live;
		const isSame = before?.work.session.store.id === rollUpId(run.office, run.year);
		if (isSame) close();
		try {
			const made = await begun(run, wanted.mode);
			if (!isSame) before?.close();
			live = made;
			opening = wanted;
		} catch (error) {
			const was = before?.work.session.store.lookedAt && 'read';
			if (isSame) live = await begun(before.work.run, was).catch(() => undefined);
			throw error;
		}

		const {rolled, reading, work} = live;
		return {
			type: 'rollUpOpened',
			rolled,
			reading,
			folders: run.folders,
			years: yearsKnown(world.home, run, rolled.form, world.now),
			notes: work.session.store.notes,
			...lookedAtNow(live, opening),
		};
	}

	// What another window has open is looked at; the desk asks whether it is to be taken over.
	async function begun(run: Run, mode: RollUpWanted['mode']): Promise<LiveRollUp> {
		const work = await openWork(run, {...world, ...(mode && {mode})}).catch((error: unknown) => {
			if (mode || !(error instanceof Failure) || error.code !== 'rollUpStore.locked') throw error;
			return openWork(run, {...world, mode: 'read'});
		});
		try {
			if (!work.session.store.lookedAt) rememberRun(work.session.store.folder, run);
			return await liveRollUp(work);
		} catch (error) {
			work.session.close();
			throw error;
		}
	}

	async function news(): Promise<Outcome> {
		const own = opened();
		let isNew = false;
		let why: Message | undefined;
		try {
			({isNew} = await own.news());
		} catch (error) {
			// A folder that is not there any more is news too: there may be more.
			why = refusalSaid(error);
		}

		const {rolled, reading} = own;
		return {type: 'rollUpTold', ...(isNew && {rolled}), reading, ...(why && {why})};
	}

	function decide(wishes: readonly DecisionWish[]): Outcome {
		const own = opened();
		const made = own.decide(wishes);
		return {
			type: 'rollUpDecided',
			rolled: own.rolled,
			numbers: made.map(({number}) => number),
		};
	}

	// As the verb writes it, but for what only options ask for.
	function planned(language: Language) {
		const {rolled, work} = opened();
		const {home, forms: books, now} = world;
		return allOutputs(work, rolled, {language, books, home, now, only: () => true});
	}

	async function plan(language: Language): Promise<Outcome> {
		const {run, session} = opened().work;
		// Whoever may not write is told before a folder is named.
		session.store.mustBeMine();
		const files = (await planned(language)).map(({name}) => name);
		return {type: 'rollUpPlanned', folder: run.out ?? defaultOut(run), files};
	}

	async function write(folder: string, language: Language): Promise<Outcome> {
		const own = opened();
		const out = fullPath(folder);
		const {run, session} = own.work;
		// The other window has decided more since.
		session.store.mustBeMine();
		// From now on what is written there is ours and no return.
		run.out = out;
		rememberRun(session.store.folder, run);
		const {written, removed, failed, left} = await writeOutputs(out, await planned(language));
		await own.handOut();
		return {
			type: 'rollUpWritten',
			folder: out,
			written: written.map(({name, instead}) => ({
				name,
				...(instead !== undefined && {instead}),
			})),
			removed,
			failed: failed.map(({name, failure, old}) => ({
				name,
				why: refusalSaid(failure),
				...(old !== undefined && {old}),
			})),
			left,
		};
	}

	return {
		close,
		come(request) {
			switch (request.type) {
				case 'openRollUp':
					return open(request.wanted);
				case 'rollUpNews':
					return news();
				case 'decideRollUp':
					return decide(request.wishes);
				case 'pauseRollUp': {
					const own = opened();
					own.pause(request.pause);
					return {type: 'rollUpTold', reading: own.reading};
				}

				case 'readRollUpAgain': {
					const own = opened();
					own.again();
					return {type: 'rollUpTold', reading: own.reading, ...lookedAtNow(own, opening)};
				}

				case 'planRollUp':
					return plan(request.language);

				case 'writeRollUp':
					return write(request.folder, request.language);
				case 'confirmRollUp':
					opened().work.session.store.confirm();
					return undefined;
			}
		},
	};
}

function lookedAtNow({work}: LiveRollUp, wanted: RollUpWanted): {lookedAt?: LookedAt} {
	const {lookedAt} = work.session.store;
	if (!lookedAt) return {};
	const holder = lookedAt.holder();
	return {lookedAt: {wanted, ...(holder && {holder})}};
}

/** A run as wanted; what is not said is as it was when the folder was last rolled up. */
function runOf({folders, units, last, year, name}: RollUpWanted, world: WorkWorld): Run {
	const whole = folders.map((folder) => fullPath(folder));
	for (const folder of whole)
		if (!isFolder(folder)) throw new Failure('file.missing', {path: folder});
	const known = rememberedRun(world.home, whole[0]!, year);
	const own =
		known?.year ?? yearOf(whole, {...(year !== undefined && {year}), now: world.now}).year;
	const {id: _, others: __, ...kept} = known ?? {id: '', others: []};
	return {
		...kept,
		office: name ?? known?.office ?? path.basename(whole[0]!),
		...(name !== undefined && {isNamed: true}),
		year: own,
		folders: whole,
		...(units !== undefined && {units: fullPath(units)}),
		...(last !== undefined && {last: fullPath(last)}),
	};
}

// Beside the folder of the returns, never in it.
function defaultOut({folders: [folder = '.'], year}: Run): string {
	return path.join(path.dirname(folder), `${path.basename(folder)}-汇总${year}`);
}
