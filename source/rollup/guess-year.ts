import {stem, yearIn} from '../workbook/import/year-in.ts';

/** The year that most names of files and folders say; of two that are said as often, the later. Absent: none says any. */
export function guessYear(paths: readonly string[]): number | undefined {
	const counts = new Map<number, number>();
	for (const path of paths) {
		const names = path.split('/');
		for (const name of [stem(names.at(-1) ?? ''), ...names.slice(0, -1)]) {
			const found = yearIn(name);
			if (!found) continue;
			// A year in a title says more than one that may be when it was sent.
			counts.set(found.year, (counts.get(found.year) ?? 0) + (found.sure ? 2 : 1));
			break;
		}
	}

	const best = [...counts].toSorted(
		([year, count], [other, otherCount]) => otherCount - count || other - year,
	)[0];
	return best?.[0];
}
