import type {Draft} from '../draft/draft.ts';
import {Failure} from '../failure.ts';
import type {Work} from '../files/rollups/roll-up-work.ts';
import {sumFigures} from '../rollup/check-sum.ts';
import type {RolledUp} from '../rollup/rolled-up.ts';
import {say} from '../text/say.ts';
import type {Call} from './call.ts';

/** The office's draft is made of a sum once: where the sum has changed since, whoever decides must hear that the draft has not. */
export function sayStaleDraft(rolled: RolledUp, {session}: Work, call: Call): void {
	const drafts = call.drafts();
	for (const {id, year} of drafts.list()) {
		if (year !== rolled.year) continue;
		const cells = cellsApart(id);
		if (cells > 0) call.warn(say(call.language, 'rollUp.staleDraft', {id, cells}));
	}

	function cellsApart(id: string): number {
		try {
			const open = drafts.open(id, 'read');
			const {draft} = open;
			open.close();
			return draft.header.summed?.rollup === session.store.id ? differing(draft, rolled) : 0;
		} catch (error) {
			// One that cannot be read says so where it is opened.
			if (error instanceof Failure) return 0;
			throw error;
		}
	}
}

function differing({figures}: Draft, {form, totals}: RolledUp): number {
	const sum = sumFigures(form, totals);
	return form.cells.filter(
		({kind, address}) =>
			kind === 'entry' && (figures[address]?.value ?? null) !== (sum[address]?.value ?? null),
	).length;
}
