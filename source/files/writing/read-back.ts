import {Failure} from '../../failure.ts';
import type {SheetWrites} from '../../workbook/export/cell-write.ts';
import type {FillableWorkbook} from './open-workbook.ts';

/**
Reads a filled workbook with a reader that had no part in writing it, and holds every written cell against
what was to be written, and every formula against the workbook it was filled from.

@param bytes - the filled workbook
@param file - the target, for the failure
@throws Failure `export.notKept` naming the first cell that came back otherwise
*/
export async function readBack(
	bytes: Uint8Array,
	book: FillableWorkbook,
	writes: readonly SheetWrites[],
	file: string,
): Promise<void> {
	const {read} = await import('xlsx');
	const refuse = (where: string) => new Failure('export.notKept', {path: file, where});
	let found: ReturnType<typeof read>;
	try {
		found = read(bytes, {
			type: 'array',
			cellFormula: true,
			cellHTML: false,
			cellText: false,
			dense: false,
		});
	} catch {
		throw refuse('xlsx');
	}

	for (const {sheet, cells} of writes) {
		const cellsFound = found.Sheets[sheet];
		if (!cellsFound) throw refuse(sheet);
		for (const {ref, value, result} of cells) {
			const cell = cellsFound[ref] as {t?: string; v?: unknown; f?: string} | undefined;
			const kept = cell?.t === 'z' || cell?.v === undefined || cell.v === '' ? null : cell.v;
			if (kept !== (value === '' ? null : value)) throw refuse(`${sheet}!${ref}`);
			if (!result) continue;
			const [row] = [Number(/\d+$/.exec(ref)?.[0]) - 1];
			const formula = book.index(sheet).rows.get(row)?.cells.get(ref)?.formula;
			if (formula && !cell?.f) throw refuse(`${sheet}!${ref}`);
		}
	}
}
