import type {Draft} from '../draft/draft.ts';
import type {Change, Transaction} from '../draft/transaction.ts';
import {Failure} from '../failure.ts';
import type {Work} from '../files/rollups/roll-up-work.ts';
import {digestOf} from '../files/writing/digest-of.ts';
import {sumFigures} from '../rollup/check-sum.ts';
import {sayTitle} from '../rollup/plan/say-title.ts';
import type {RolledUp} from '../rollup/rolled-up.ts';
import {say} from '../text/say.ts';
import {bareName} from '../workbook/import/same-unit.ts';
import type {Call, Exit} from './call.ts';
import type {RollUpWish} from './rollup-options.ts';

/**
`rollup draft`: the office's own draft of the year. Its tables come from the sum and are read-only, its text is written like any
other's.

@throws Failure `rollUp.draftExists` (exit 2) without `--force`, `rollUp.needsName` (exit 2), and what the drafts refuse
*/
export async function draftOfSum(
	rolled: RolledUp,
	{session}: Work,
	call: Call,
	{force = false, name}: RollUpWish,
): Promise<Exit> {
	const {form, year, totals} = rolled;
	// The name of a folder is no office.
	const unit = name ?? rolled.office;
	if (unit === undefined) throw new Failure('rollUp.needsName', {}, 2);
	const store = call.drafts();
	const known = store
		.list()
		.find((one) => one.year === year && bareName(one.unit) === bareName(unit));
	if (known && !force) throw new Failure('rollUp.draftExists', {id: known.id, unit, year}, 2);
	const open = known ? store.open(known.id) : store.create(form.id, {unit, year});
	try {
		const digest = digestOf(new TextEncoder().encode(JSON.stringify(totals)));
		const time = call.now();
		const summed = {rollup: session.store.id, title: sayTitle(rolled, call.language), digest, time};
		const changes = [
			...changesTo(open.draft, rolled, session.store.id),
			...headerOf(open.draft, summed),
		];
		const transaction: Transaction = {
			how: 'summed',
			changes,
			time,
			who: call.who,
			from: session.store.id,
		};
		if (changes.length > 0) open.commit(transaction);
		const {id} = open.draft;
		if (call.json) call.print(JSON.stringify({type: 'draft', id, unit, year, summed}));
		else call.print(say(call.language, 'rollUp.drafted', {id, unit, year}));
		return rolled.exit === 0 ? 0 : 1;
	} finally {
		open.close();
	}
}

function changesTo(draft: Draft, {form, totals}: RolledUp, id: string): Change[] {
	const figures = sumFigures(form, totals);
	return form.cells.flatMap(({address, kind}): Change[] => {
		if (kind !== 'entry') return [];
		const before = draft.figures[address];
		const value = figures[address]?.value ?? null;
		const source = `rollup:${id}`;
		return [
			...(before?.value === value || (before === undefined && value === null)
				? []
				: [{address, field: 'value', before: before?.value ?? null, after: value} as Change]),
			...(value === null || before?.source === source
				? []
				: [{address, field: 'source', before: before?.source, after: source} as Change]),
		];
	});
}

function headerOf(draft: Draft, summed: NonNullable<Draft['header']['summed']>): Change[] {
	return [{header: 'summed', before: draft.header.summed, after: summed} as Change];
}
