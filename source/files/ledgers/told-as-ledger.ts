import {Failure} from '../../failure.ts';
import type {PlainFile} from '../../workbook/sheet.ts';

const noTables = new Set<string>(['import.noTables', 'import.noTablesSearched', 'import.unitRows']);

/**
What is said of a file that is no return: where it has the head of a ledger, that it is one, in the words of `tally`.

@returns what is to be thrown instead of `error`
*/
export async function toldAsLedger(error: unknown, {name, sheets}: PlainFile): Promise<unknown> {
	if (!(error instanceof Failure) || !noTables.has(error.code)) return error;
	const [{ledgerSheet}, {wordBook}, {shippedWords}] = await Promise.all([
		import('../../ledger/is-ledger.ts'),
		import('../../ledger/word-book.ts'),
		import('./shipped-words.ts'),
	]);
	const sheet = ledgerSheet(sheets, wordBook(shippedWords));
	return sheet ? new Failure('import.ledger', {file: name, sheet: sheet.name}) : error;
}
