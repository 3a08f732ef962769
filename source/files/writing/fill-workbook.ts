import '../../text/model-text.ts';
import {Failure} from '../../failure.ts';
import type {CellWrite, SheetWrites} from '../../workbook/export/cell-write.ts';
import {staleResults} from '../../workbook/export/stale-results.ts';
import {fromA1} from '../../workbook/export/submission-layout.ts';
import {writeZip, type ZipPart} from '../write-zip.ts';
import {encodeXml, type FillableWorkbook} from './open-workbook.ts';
import {sharedStrings} from './shared-strings.ts';
import type {SheetIndex} from './sheet-index.ts';
import {writeCells} from './write-cells.ts';

/** A filled copy, and which parts are not what they were. */
export type Filled = {bytes: Uint8Array<ArrayBuffer>; touched: string[]; untouched: number};

/**
Fills cells of a copy of a workbook. Parts that hold none of them keep their compressed bytes; texts go
to the shared strings. Stored results of other formulas that may have followed the old figures are
dropped, and the workbook asks to be recalculated. Same input, same bytes.

@param replaced - whole parts to put in place of the workbook's own
@throws Failure `export.formulaCell` when a write would overwrite a formula; `export.noSheet`
*/
export function fillWorkbook(
	book: FillableWorkbook,
	writes: readonly SheetWrites[],
	replaced: Readonly<Record<string, string>> = {},
): Filled {
	const strings = sharedStrings(book);
	const fresh = new Map<string, {name: string; bytes: Uint8Array}>();
	const put = (name: string, text: string) =>
		fresh.set(partKey(name), {name, bytes: encodeXml(text)});
	for (const [name, text] of Object.entries(replaced))
		if (!book.zip.has(name) || book.text(name) !== text) put(name, text);
	let recalculate = false;
	for (const {sheet, cells, pageHead} of writes) {
		if (cells.length === 0 && pageHead === undefined) continue;
		const index = book.index(sheet);
		for (const write of cells) refuseFormula(book, sheet, index, write);
		const stale = staleResults(index.formulas, cells);
		recalculate ||= stale.length > 0;
		const text = writeCells(index, cells, strings.numberOf, stale, pageHead);
		put(book.sheets.find(({name}) => name === sheet)!.part, text);
	}

	for (const [name, text] of strings.written()) put(name, text);
	if (recalculate) put(book.workbookPart, askingForCalculation(book));
	const parts: ZipPart[] = book.zip.entries.map((entry) => {
		const key = partKey(entry.name);
		const part = fresh.get(key);
		fresh.delete(key);
		return part ? {name: entry.name, bytes: part.bytes} : entry;
	});
	const touched = parts.filter((part) => 'bytes' in part).map(({name}) => name);
	const added = [...fresh.values()];
	return {
		bytes: writeZip([...parts, ...added]),
		touched: [...touched, ...added.map(({name}) => name)],
		untouched: book.zip.entries.length - touched.length,
	};
}

// Names of parts compare as the package format has it.
function partKey(name: string): string {
	return name.replaceAll('\\', '/').replace(/^\//, '').toLowerCase();
}

function refuseFormula(
	book: FillableWorkbook,
	sheet: string,
	index: SheetIndex,
	write: CellWrite,
): void {
	const piece = index.cells.get(write.ref);
	const inArray = index.arrays.length > 0 && isWithin(index.arrays, write.ref);
	if (inArray || (piece?.formula && !write.result))
		throw new Failure('export.formulaCell', {file: book.file, sheet, cell: write.ref}, 3);
}

function isWithin(ranges: readonly string[], ref: string): boolean {
	const [row, column] = fromA1(ref);
	return ranges.some((range) => {
		const [from = '', to = from] = range.split(':');
		const [top, left] = fromA1(from);
		const [bottom, right] = fromA1(to);
		return row >= top && row <= bottom && column >= left && column <= right;
	});
}

function askingForCalculation(book: FillableWorkbook): string {
	const xml = book.text(book.workbookPart);
	const calc = /<(?:[\w.-]+:)?calcPr\b[^>]*>/.exec(xml);
	if (calc) {
		const tag = calc[0]
			.replace(/\sfullCalcOnLoad\s*=\s*(?:"[^"]*"|'[^']*')/, '')
			.replace(/(\/?>)$/, ' fullCalcOnLoad="1"$1');
		return xml.slice(0, calc.index) + tag + xml.slice(calc.index + calc[0].length);
	}

	const after = [
		...xml.matchAll(
			/<\/((?:[\w.-]+:)?)(?:sheets|functionGroups|externalReferences|definedNames)\s*>/g,
		),
	].at(-1);
	if (!after) return xml;
	const at = after.index + after[0].length;
	return `${xml.slice(0, at)}<${after[1]}calcPr fullCalcOnLoad="1"/>${xml.slice(at)}`;
}
