import type {Draft} from '../../draft/draft.ts';
import type {DraftStore} from '../../draft/draft-store.ts';
import type {YearBefore} from '../../workbook/export/kind.ts';

/** How many years are compared, this one included. */
const years = 5;

/**
The years before of a draft's unit, newest first: last year as the draft holds it, else the unit's drafts. A draft that
cannot be opened is left out.
*/
export function yearsBefore(
	{id, header: {unit, year, lastYear}}: Pick<Draft, 'id' | 'header'>,
	drafts: DraftStore | undefined,
): YearBefore[] {
	const found = new Map<number, YearBefore>();
	if (lastYear) found.set(lastYear.year, lastYear);
	for (const one of drafts?.list() ?? []) {
		const isWanted = one.year < year && one.year > year - years && one.unit === unit;
		if (!isWanted || one.id === id || one.trouble || found.has(one.year)) continue;
		const open = drafts!.open(one.id, 'read');
		const {form, figures} = open.draft;
		open.close();
		found.set(one.year, {year: one.year, form, figures});
	}

	return [...found.values()].sort((left, right) => right.year - left.year);
}
