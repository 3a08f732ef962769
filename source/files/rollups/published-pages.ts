import type {FileFound} from '../../rollup/record.ts';
import {rollUp} from '../../rollup/roll-up.ts';
import type {FurtherWish} from './outputs/further-outputs.ts';
import {pageFacts} from './page-facts.ts';
import type {Work} from './roll-up-work.ts';
import {shownPaths} from './shown-path.ts';

/**
Reads the saved pages of the units' sites, matched to them like returns. Nothing of it is in the sum.

@throws Failure `file.*` when the folder is not there
*/
export async function publishedPages(
	{session, roster, options}: Pick<Work, 'session' | 'roster' | 'options'>,
	folder: string,
	stop?: AbortSignal,
): Promise<NonNullable<FurtherWish['published']>> {
	const files: FileFound[] = [];
	for await (const found of session.readPublished(folder, {...(stop && {stop})})) files.push(found);
	files.sort((one, other) => (one.path < other.path ? -1 : 1));
	const {office, year, books} = options;
	const rolled = rollUp(files, roster, [], {year, books, ...(office !== undefined && {office})});
	const {place} = shownPaths([folder]);
	return {rolled, factsOf: (path) => pageFacts(place(path))};
}
