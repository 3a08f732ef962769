import {createHash} from 'node:crypto';
import path from 'node:path';
import {Failure} from '../../failure.ts';
import type {TakenLedger, TakenSheet} from '../../ledger/taken.ts';
import {wordBook} from '../../ledger/word-book.ts';
import {wordTable} from '../../ledger/word-table.ts';
import {searched} from '../../workbook/sheet.ts';
import {readGuarded} from '../read-guarded.ts';
import {sniff} from '../reading/sniff.ts';
import {sheetCaps} from '../writing/sheet-xml.ts';
import {openZip} from '../zip.ts';
import {countsSince1904} from './counts-since-1904.ts';
import {ledgerCaps} from './ledger-caps.ts';
import type {LedgerTask} from './ledger-task.ts';
import {shippedWords} from './shipped-words.ts';
import {takePlain} from './take-plain.ts';
import {takeWorkbook} from './take-workbook.ts';

/**
Takes a ledger apart, where it is read. Only sheets, lines, numbers, days and the words of its lists are in what it
gives.

@throws Failure `file.*`, `read.*`, `zip.*`, `ledger.tooLarge`
*/
export async function takeLedger({file, only, mapping}: LedgerTask): Promise<TakenLedger> {
	const name = path.basename(file);
	const bytes = new Uint8Array(readGuarded(file, {most: ledgerCaps.file}));
	const sha256 = createHash('sha256').update(bytes).digest('hex');
	const kind = sniff(bytes, name);
	const book = wordBook(shippedWords, mapping);
	const words = wordTable(book);
	const zip =
		kind === 'zip'
			? openZip(bytes, name, {
					file: ledgerCaps.file,
					entries: 2000,
					part: ledgerCaps.part,
					inflated: 256 * 2 ** 20,
					once: true,
				})
			: undefined;
	let sheets: TakenSheet[];
	if (zip?.has('xl/workbook.xml')) sheets = await takeWorkbook(zip, name, {words, book, only});
	else {
		goFurther();
		const {takeApart} = await import('../reading/take-apart.ts');
		const plain = await takeApart({name, kind, bytes});
		if (plain.notes?.some(({key}) => key === 'read.beyond'))
			throw new Failure('ledger.tooLarge', {
				file: name,
				lines: ledgerCaps.lines,
				columns: ledgerCaps.columns,
			});
		const since1904 = (kind === 'cfb' || kind === 'biff') && (await countsSince1904(bytes, kind));
		sheets = plain.sheets
			.filter((sheet) => !only || only.includes(sheet.name))
			.map((sheet) => takePlain(sheet, since1904, words, book));
	}

	return {file: name, path: path.resolve(file), sha256, sheets, words: words.words};
}

// In this thread only: what reads returns elsewhere keeps its bounds.
function goFurther(): void {
	searched.rows = ledgerCaps.lines;
	searched.columns = ledgerCaps.columns;
	sheetCaps.cells = ledgerCaps.cells;
	sheetCaps.merges = ledgerCaps.merges;
	sheetCaps.characters = 100_000_000;
	sheetCaps.text = ledgerCaps.file;
}
