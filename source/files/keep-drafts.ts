import '../text/pack-text.ts';
import {mkdirSync, mkdtempSync, rmSync} from 'node:fs';
import path from 'node:path';
import type {DraftStore} from '../draft/draft-store.ts';
import {Failure} from '../failure.ts';
import {bareName} from '../workbook/import/same-unit.ts';

/**
Copies drafts from one home into another, each with its whole history and what was handed in: all of them, or none where
the other home has a draft of a unit and year already.

@param ids - those of the first home
@param aside - a folder to pack them in on the way; it is made and taken away again
@throws Failure `draft.thereAlready`, and what packing and unpacking refuse
*/
export function keepDrafts(
	from: DraftStore,
	to: DraftStore,
	ids: readonly string[],
	aside: string,
): void {
	const known = to.list();
	const kept = from.list().filter(({id}) => ids.includes(id));
	for (const {unit, year} of kept) {
		const isThere = known.some((one) => one.year === year && bareName(one.unit) === bareName(unit));
		if (isThere) throw new Failure('draft.thereAlready', {unit, year}, 1);
	}

	mkdirSync(aside, {recursive: true});
	const taken: string[] = [];
	try {
		for (const {id} of kept) {
			const folder = mkdtempSync(path.join(aside, 'pack-'));
			taken.push(to.unarchive(from.archive(id, folder)));
		}
	} catch (error) {
		// What came before it goes into the bin there: asked again, it is kept once.
		for (const id of taken) to.remove(id);
		throw error;
	} finally {
		rmSync(aside, {recursive: true, force: true});
	}
}
