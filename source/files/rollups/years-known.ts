import path from 'node:path';
import {Failure} from '../../failure.ts';
import type {Form} from '../../form/form.ts';
import {type YearTotals, yearTotals} from '../../rollup/year-totals.ts';
import {exists, isFolder, readText} from '../list-files.ts';
import {homeRollUps} from './home-roll-ups.ts';
import {separated} from './read-list-file.ts';
import {type Run, rememberedRun} from './remembered-run.ts';

/** The sums of other years that lie in a 明细.csv: last year's, and those written by earlier roll-ups of the office. */
export function yearsKnown(
	home: string,
	{office, year, last}: Run,
	form: Form,
	now: () => string,
): YearTotals[] {
	const earlier = homeRollUps(home, {now})
		.list()
		.filter((one) => one.office === office && one.year < year)
		.flatMap(({id}) => rememberedRun(home, id)?.out ?? [])
		.map((out) => path.join(out, '明细.csv'));
	const files = [...earlier, ...(last !== undefined && !isFolder(last) ? [last] : [])];
	const known = new Map<number, YearTotals>();
	for (const file of files.filter(exists))
		for (const one of totalsIn(file, form)) if (one.year < year) known.set(one.year, one);
	return [...known.values()].sort((one, other) => one.year - other.year);
}

// A list that cannot be read only leaves its year out of the picture.
function totalsIn(file: string, form: Form): YearTotals[] {
	try {
		return yearTotals(separated(readText(file), file), form);
	} catch (error) {
		if (error instanceof Failure) return [];
		throw error;
	}
}
