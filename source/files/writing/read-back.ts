import {Failure} from '../../failure.ts';
import type {SheetWrites} from '../../workbook/export/cell-write.ts';
import {type FillableWorkbook, openWorkbook} from './open-workbook.ts';

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
			sheets: writes.map(({sheet}) => sheet),
		});
	} catch {
		throw refuse('xlsx');
	}

	// The library takes the escapes of a formula's text off twice: its markup is read again instead.
	let again: FillableWorkbook | undefined;
	const resultIn = (sheet: string, ref: string) => {
		again ??= openWorkbook(bytes, book.file);
		return unescaped(again.index(sheet).cells.get(ref)?.value?.text ?? '');
	};

	for (const {sheet, cells} of writes) {
		const cellsFound = found.Sheets[sheet];
		if (!cellsFound) throw refuse(sheet);
		for (const {ref, value, result} of cells) {
			const cell = cellsFound[ref] as {t?: string; v?: unknown; f?: string} | undefined;
			const text = typeof value === 'string' && result ? resultIn(sheet, ref) : undefined;
			const stands = text ?? (cell?.t === 'z' ? undefined : cell?.v);
			const kept = stands === undefined || stands === '' ? null : stands;
			if (kept !== (value === '' ? null : value)) throw refuse(`${sheet}!${ref}`);
			if (!result) continue;
			const [row] = [Number(/\d+$/.exec(ref)?.[0]) - 1];
			const formula = book.index(sheet).rows.get(row)?.cells.get(ref)?.formula;
			if (formula && !cell?.f) throw refuse(`${sheet}!${ref}`);
		}
	}
}

// `_x000D_` stands for the character, `_x005F_` for its own underscore.
function unescaped(text: string): string {
	return text.replaceAll(/_x([\dA-Fa-f]{4})_/g, (_, code: string) =>
		String.fromCharCode(Number.parseInt(code, 16)),
	);
}
