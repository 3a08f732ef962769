import {Failure} from '../failure.ts';
import type {Answer, Request} from '../program/request.ts';
import {readReturn} from '../workbook/import/read-return.ts';
import type {Reading} from '../workbook/reading.ts';
import type {PlainFile} from '../workbook/sheet.ts';
import type {LedgerPlace} from './ledgers/perform-ledger.ts';
import type {Forms} from './load-forms.ts';
import {fullPath} from './read-folder.ts';
import {outcomeOf, sharedPool} from './reading/read-file.ts';
import type {RecentFiles} from './recent-files.ts';

/** Refusals of files that are no returns, and of such that are too much for one. */
const mayBeLedger = new Set<string>([
	'import.ledger',
	'import.noTables',
	'import.noTablesSearched',
	'import.unitRows',
	'read.tooMuch',
	'read.tooSlow',
	'file.tooLarge',
	'zip.tooLarge',
]);

/** What was settled when the program was called: `--unit`, `--year`. */
export type Settled = {unit?: string; year?: number};

/**
Reads a file as a return. Where it says no year, or several, that of the open draft decides, then the caller's; a year
it does say is never overruled, so that a wrong one can be shown. What settles this year's return settles nothing of last
year's: a year that no word of its file names stays open.

@param unwanted - ends the reading
@param place - where the answers about the ledgers of units are kept, and whose it may be
@throws Failure as `readFile` and `readReturn`
*/
export async function performRead(
	{path, purpose, year, heads}: Extract<Request, {type: 'readFile'}>,
	{forms}: Forms,
	now: () => string,
	recent: RecentFiles,
	settled: Settled,
	unwanted: AbortSignal,
	place: LedgerPlace,
): Promise<Answer> {
	const full = fullPath(path);
	if (heads) {
		const {performLedger} = await import('./ledgers/perform-ledger.ts');
		const answer = await performLedger(full, place, unwanted, heads);
		if (!answer) throw new Failure('ledger.none', {file: full});
		return answer;
	}

	try {
		return await readAsReturn();
	} catch (error) {
		// What is no return may be the ledger that one is counted from.
		if (purpose !== 'import' || !(error instanceof Failure) || !mayBeLedger.has(error.code))
			throw error;
		const {performLedger} = await import('./ledgers/perform-ledger.ts');
		const answer = await performLedger(full, place, unwanted);
		if (!answer) throw error;
		recent.add(full);
		return answer;
	}

	async function readAsReturn(): Promise<Answer> {
		const time = now();
		const pool = sharedPool();
		const submitted = pool.submit(full, 'plain');
		const end = () => pool.cancel(submitted.id);
		if (unwanted.aborted) end();
		unwanted.addEventListener('abort', end);
		const answered = await submitted.answer;
		if (answered.is === 'cancelled') return {status: 'cancelled'};
		const plain = outcomeOf(answered);
		if (purpose === 'import' && (await isLongLedger(plain)))
			throw new Failure('import.ledger', {file: plain.name, sheet: plain.sheets[0]?.name ?? ''});
		const first = readReturn(plain, forms);
		const asked = first.year === undefined ? (year ?? settled.year) : undefined;
		const read = asked === undefined ? first : readReturn(plain, forms, {year: asked});
		const isAssumed = purpose === 'lastYear' && !saysYear(first, asked);
		const reading = {
			...read,
			...(isAssumed ? {year: undefined} : {}),
			unit: read.unit ?? (purpose === 'lastYear' ? undefined : settled.unit),
		};
		if (purpose === 'import') recent.add(full);
		return {status: 'done', outcome: {type: 'fileRead', path: full, reading, time}};
	}
}

async function isLongLedger({sheets}: PlainFile): Promise<boolean> {
	// What is shorter is looked through for the tables of a return in no time.
	if (sheets.reduce((sum, {rows}) => sum + rows, 0) < 200) return false;
	const [{isLedger}, {wordBook}, {shippedWords}] = await Promise.all([
		import('../ledger/is-ledger.ts'),
		import('../ledger/word-book.ts'),
		import('./ledgers/shipped-words.ts'),
	]);
	return isLedger(sheets, wordBook(shippedWords));
}

// One year for the whole file, or the asked one among those of its copies.
function saysYear({year, questions = []}: Reading, asked: number | undefined): boolean {
	if (year !== undefined) return true;
	return questions.some(({ways}) => ways.some((way) => way.of === 'table' && way.year === asked));
}
