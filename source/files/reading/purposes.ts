import type {PlainFile} from '../../workbook/sheet.ts';
import type {RecordMade, RecordTask} from './record-in-place.ts';
import type {TellWish, ToldInPlace} from './told-in-place.ts';

/**
What can be done with a file once it is plain sheets. It is done where the file was read, so that only the outcome
crosses the border: another purpose is another line here, with what it needs to know as its second parameter. A purpose
that needs much code imports it when it is first asked for.
*/
export const purposes = {
	/** The sheets themselves. */
	plain: (file: PlainFile): PlainFile => file,
	/** What `read --json` says of it. */
	read: async (file: PlainFile, wish: TellWish): Promise<ToldInPlace> =>
		orLedger(file, async () => (await import('./told-in-place.ts')).tellReading(file, wish)),
	/** What `check --json` says of it without a last year. */
	check: async (file: PlainFile, wish: TellWish): Promise<ToldInPlace> =>
		orLedger(file, async () => (await import('./told-in-place.ts')).tellCheck(file, wish)),
	/** What a roll-up keeps of it. */
	record: async (file: PlainFile, wish: RecordTask): Promise<RecordMade> =>
		(await import('./record-in-place.ts')).recordInPlace(file, wish),
} as const;

export type Purpose = keyof typeof purposes;
/** What a purpose needs to know besides the file. */
export type Wish<P extends Purpose> =
	Parameters<(typeof purposes)[P]> extends [PlainFile, infer W] ? W : undefined;
/** What a purpose gives. */
export type Outcome<P extends Purpose> = Awaited<ReturnType<(typeof purposes)[P]>>;

// What is no return may be the ledger that one is counted from, and is told as such.
async function orLedger<T>(file: PlainFile, tell: () => Promise<T>): Promise<T> {
	try {
		return await tell();
	} catch (error) {
		throw await (await import('../ledgers/told-as-ledger.ts')).toldAsLedger(error, file);
	}
}
