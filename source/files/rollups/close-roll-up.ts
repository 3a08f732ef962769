import path from 'node:path';
import {Failure} from '../../failure.ts';
import type {Decision, DecisionWish} from '../../rollup/decision.ts';
import {inForce} from '../../rollup/in-force.ts';
import {sayTitle} from '../../rollup/plan/say-title.ts';
import type {RolledUp} from '../../rollup/rolled-up.ts';
import {adoptedKey} from '../../rollup/since-closed.ts';
import type {Note} from '../../workbook/note.ts';
import {privateFolder} from '../home.ts';
import {adoptedOriginals} from './adopted-originals.ts';
import {type AllOutputsWish, allOutputs} from './outputs/all-outputs.ts';
import {writeOutputs} from './outputs/write-outputs.ts';
import type {Work} from './roll-up-work.ts';

/** A 上报 that was frozen: the decision, and where its outputs lie. */
export type Closed = {
	decision: Decision;
	number: number;
	folder: string;
	/** What a person should know of its outputs. */
	notes: readonly Note[];
};

/**
定稿: freezes a 第 n 次上报. What was adopted, the sum, and its outputs with their digests are kept in the roll-up's own folder; then it
is decided. Later changes are told beside it and make a new one.

@throws Failure when an output cannot be kept, an original that was adopted, or the decision
*/
export async function closeRollUp(
	work: Work,
	rolled: RolledUp,
	wish: AllOutputsWish,
	because?: string,
): Promise<Closed> {
	const {session, run} = work;
	const {store} = session;
	const number = inForce(store.decisions()).closed.length + 1;
	const folder = path.join(store.folder, 'closed', String(number));
	privateFolder(path.dirname(folder));
	privateFolder(folder);
	const outputs = await allOutputs(work, rolled, wish);
	// What is said to single units is no part of it.
	const own = outputs.filter(({name}) => !name.startsWith('退回/'));
	// A number that was taken back is given again: what lay there was never handed in.
	const {written, failed} = await writeOutputs(folder, own, {force: true});
	const [first] = failed;
	if (first) throw first.failure;
	// Whoever adopted them, by hand or by rule: what was handed in can be shown as it was.
	const originals = adoptedOriginals(rolled, true);
	const [lost, ...more] = await session.keepOriginals(run.folders, originals);
	if (lost) throw new Failure('rollUpStore.notKept', {path: lost.path, count: 1 + more.length});
	const closing: DecisionWish = {
		what: 'close',
		time: wish.now(),
		adopted: Object.fromEntries(
			rolled.units.filter(({summed}) => summed).map((one) => [one.unit.code, adoptedKey(one)]),
		),
		totals: rolled.totals.map(({value}) => value),
		title: sayTitle(rolled, wish.language),
		outputs: written.map(({name, digest}) => ({file: name, digest})),
		...(because !== undefined && {because}),
	};
	const [decision] = store.decide([closing]);
	return {
		decision: decision!,
		number,
		folder,
		notes: written.flatMap(({notes: own = []}) => own),
	};
}
