import {Failure} from '../../failure.ts';
import type {TakenLedger, TakenSheet} from '../../ledger/taken.ts';
import {searched} from '../../workbook/sheet.ts';
import {takeApart} from '../reading/take-apart.ts';
import {sheetCaps} from '../writing/sheet-xml.ts';
import {countsSince1904} from './counts-since-1904.ts';
import {ledgerCaps} from './ledger-caps.ts';
import type {LedgerTask} from './ledger-task.ts';
import {type OtherFile, takeLedger} from './take-ledger.ts';
import {takePlain} from './take-plain.ts';

/**
Takes a ledger of any kind that is read: what is no .xlsx through the readers of returns, which go further for it.

@throws Failure `file.*`, `read.*`, `zip.*`, `ledger.tooLarge`
*/
export async function takeAnyLedger(task: LedgerTask): Promise<TakenLedger> {
	const taken = await takeLedger(task, takeOther);
	if (!taken) throw new Error('not taken, and nobody else to take it');
	return taken;
}

async function takeOther({name, kind, bytes, only, words, book}: OtherFile): Promise<TakenSheet[]> {
	goFurther();
	const {notes, sheets} = await takeApart({name, kind, bytes});
	const {lines, columns} = ledgerCaps;
	if (notes?.some(({key}) => key === 'read.beyond'))
		throw new Failure('ledger.tooLarge', {file: name, lines, columns});
	const since1904 = (kind === 'cfb' || kind === 'biff') && (await countsSince1904(bytes, kind));
	return sheets
		.filter((sheet) => !only || only.includes(sheet.name))
		.map((sheet) => takePlain(sheet, since1904, words, book));
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
