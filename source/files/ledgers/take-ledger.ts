import {createHash} from 'node:crypto';
import path from 'node:path';
import type {TakenLedger, TakenSheet} from '../../ledger/taken.ts';
import {type WordBook, wordBook} from '../../ledger/word-book.ts';
import {type WordTable, wordTable} from '../../ledger/word-table.ts';
import {readGuarded} from '../read-guarded.ts';
import {type Kind, sniff} from '../reading/sniff.ts';
import {openZip} from '../zip.ts';
import {ledgerCaps} from './ledger-caps.ts';
import type {LedgerTask} from './ledger-task.ts';
import {shippedWords} from './shipped-words.ts';
import {takeWorkbook} from './take-workbook.ts';

/** A file that is no .xlsx, and what its sheets are taken with. */
export type OtherFile = {
	name: string;
	kind: Kind;
	bytes: Uint8Array;
	only?: readonly string[];
	words: WordTable;
	book: WordBook;
};

/**
Takes a ledger apart, where it is read. Only sheets, lines, numbers, days and the words of its lists are in what it
gives.

@param takeOther - takes what is no .xlsx
@returns nothing for what is no .xlsx, where nobody takes that
@throws Failure `file.*`, `read.*`, `zip.*`, `ledger.tooLarge`
*/
export async function takeLedger(
	{file, only, mapping}: LedgerTask,
	takeOther?: (file: OtherFile) => Promise<TakenSheet[]>,
): Promise<TakenLedger | undefined> {
	const name = path.basename(file);
	const bytes = new Uint8Array(readGuarded(file, {most: ledgerCaps.file}));
	const kind = sniff(bytes, name);
	const book = wordBook(shippedWords, mapping);
	const words = wordTable(book);
	const caps = {
		file: ledgerCaps.file,
		entries: 2000,
		part: ledgerCaps.part,
		inflated: 256 * 2 ** 20,
		once: true,
	};
	const zip = kind === 'zip' ? openZip(bytes, name, caps) : undefined;
	const sheets = zip?.has('xl/workbook.xml')
		? await takeWorkbook(zip, name, {words, book, only})
		: await takeOther?.({name, kind, bytes, only, words, book});
	if (!sheets) return undefined;
	const sha256 = createHash('sha256').update(bytes).digest('hex');
	return {file: name, path: path.resolve(file), sha256, sheets, words: words.words()};
}
