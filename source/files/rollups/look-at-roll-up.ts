import path from 'node:path';
import {Failure} from '../../failure.ts';
import {refusing} from '../drafts/refusal.ts';
import {foundIn, gapNotes} from './hold-decisions.ts';
import {keptOriginals} from './kept-originals.ts';
import type {Holder, OpenRollUp} from './open-roll-up.ts';

/**
A roll-up that is only looked at: its decisions as they are on the disk, which another window may go on with. Nothing is
mended, locked or written.

@throws Failure `rollUpStore.damaged`, `rollUpStore.newer`
*/
export function lookAtRollUp(
	folder: string,
	holderOf: (folder: string) => Holder | undefined,
): OpenRollUp {
	const id = path.basename(folder);
	let seen = look();

	function look() {
		const {birth, decisions, newer} = refusing(folder, () => foundIn(folder));
		if (newer) throw new Failure('rollUpStore.newer', {id, format: newer});
		if (!birth) throw new Failure('rollUpStore.damaged', {id, folder});
		return {birth, decisions};
	}

	function refused(): never {
		throw new Failure('rollUpStore.readOnly');
	}

	return {
		id,
		folder,
		office: seen.birth.office,
		year: seen.birth.year,
		notes: gapNotes(id, seen.birth),
		kept: keptOriginals(folder),
		isMine: () => false,
		mustBeMine: refused,
		lookedAt: {
			holder: () => holderOf(folder),
			again() {
				seen = look();
			},
		},
		decisions: () => seen.decisions,
		decide: refused,
		confirm: refused,
		close: () => undefined,
	};
}
