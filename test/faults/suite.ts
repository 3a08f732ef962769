import {
	deaths,
	deathsInRecovery,
	errors,
	fullDisks,
	type Outcome,
	powerCuts,
	quickRefusals,
	shortWrites,
	underSnap,
} from './cases.ts';
import {contention} from './contention.ts';
import {damagedFiles, everyBit} from './damage.ts';
import {harmedFolders} from './harmed.ts';
import {lastingDeeds} from './lasting.ts';
import {kills, pausedWindow} from './processes.ts';
import {realPowerCuts, smallDisks} from './real-disks.ts';
import {decisionsLast, decisionsOnBadDisks, killedRollUps} from './roll-up.ts';
import {verbsOnDamage} from './verbs.ts';
import {overtakenWhileLocking, takenOverWhileSaving} from './windows.ts';

/** How much of each kind: `every` takes each n-th case of an exhaustive list. */
export type Size = {
	powerCuts: number;
	fullDisks: number;
	errors: number;
	recovery: number;
	damage: number;
	harmed: number;
	kills: number;
	/** Random power cuts for each call of a roll-up, and real kills of one. */
	rollUpCuts: number;
	rollUpKills: number;
	contention: number;
	/** Harmed drafts that every verb is run on, and the share of verbs for each. */
	verbs: number;
	verbShare: number;
	disks: number[];
	cuts: number;
};

/** A kind of fault: what it promises, and how it is tried. A sentence instead of an outcome: why it could not be. */
export type Fault = [promise: string, run: () => Outcome | string | Promise<Outcome | string>];

/** What runs inside this process, on a disk in memory. */
export function insideFaults(size: Size): Fault[] {
	return [
		['an edit said to be saved survives the program dying before any call', deaths],
		['… and the power going before any call', () => powerCuts(size.powerCuts)],
		['… and a write that takes half of its bytes', shortWrites],
		['… and a disk with room for only so much', () => fullDisks(size.fullDisks)],
		['… and an error of the disk at any call', () => errors(size.errors)],
		['… and a crash while a crashed draft is opened', () => deathsInRecovery(size.recovery)],
		['… and a takeover at any moment of a save', takenOverWhileSaving],
		['what is done with whole drafts lasts once it is said to be done', lastingDeeds],
		['one of several windows holds the lock, whenever they come', overtakenWhileLocking],
		['where nothing can be written an edit is refused at once', quickRefusals],
		['under a snap the image is still written beside and renamed', underSnap],
		['a damaged file is recovered, or said to be', () => damagedFiles(size.damage)],
		['files changed about or taken from elsewhere are noticed', () => harmedFolders(size.harmed)],
		['no flipped bit and no cut is taken for good', everyBit],
		[
			'a decision of a roll-up survives a kill or a power cut',
			() => decisionsLast(size.rollUpCuts),
		],
		[
			'… nor is one lost to an error of the disk at any call',
			() => decisionsOnBadDisks(size.errors),
		],
	];
}

/** What needs processes, threads or disks of its own. */
export function outsideFaults(size: Size): Fault[] {
	return [
		['a window that stood still is refused after a takeover', pausedWindow],
		['an edit said to be saved survives a real kill -9', () => kills(size.kills)],
		['a roll-up loses no decision to a real kill -9', () => killedRollUps(size.rollUpKills)],
		['threads that contend for a stale lock never share it', () => contention(size.contention)],
		[
			'no verb goes on from an older state without a word, nor hands it in',
			() => verbsOnDamage(size.verbs, size.verbShare),
		],
	];
}

/** What only the superuser can try. */
export function rootFaults(size: Size): Fault[] {
	return [
		['a real disk too small keeps what was saved', () => smallDisks(size.disks)],
		['a real power cut under ext4 takes nothing that was saved', () => realPowerCuts(size.cuts)],
	];
}
