import type {Action} from '../session/action.ts';
import type {Request} from '../session/request.ts';
import {readReturn} from '../workbook/import/read-return.ts';
import type {Forms} from './load-forms.ts';
import {fullPath} from './read-folder.ts';
import {readFile} from './reading/read-file.ts';
import type {RecentFiles} from './recent-files.ts';

/** What was settled when the program was called: `--unit`, `--year`. */
export type Settled = {unit?: string; year?: number};

/**
Reads a file as a return. Where it says no year, or several, that of the open draft decides, then the caller's; a year
it does say is never overruled, so that a wrong one can be shown.

@throws Failure as `readFile` and `readReturn`
*/
export async function performRead(
	{path, purpose, year, newDraft}: Extract<Request, {type: 'readFile'}>,
	{forms}: Forms,
	now: () => string,
	recent: RecentFiles,
	settled: Settled,
): Promise<Action> {
	const full = fullPath(path);
	const time = now();
	if (purpose === 'model') return {type: 'fileRead', path: full, purpose, readings: [], time};
	const plain = await readFile(full);
	const first = readReturn(plain, forms);
	const asked = first.year === undefined ? (year ?? settled.year) : undefined;
	const read = asked === undefined ? first : readReturn(plain, forms, {year: asked});
	const reading = {...read, unit: read.unit ?? settled.unit};
	if (purpose === 'import') recent.add(full);
	return {
		type: 'fileRead',
		path: full,
		purpose,
		readings: [reading],
		...(newDraft && {newDraft}),
		time,
	};
}
