import {checkReturn, type Return} from '../check/check-return.ts';
import type {Result} from '../check/finding.ts';
import type {Address, Form} from '../form/form.ts';
import type {Quantity} from '../form/quantity.ts';
import {handInProperty} from '../workbook/export/export-evidence.ts';
import {statedIn} from '../workbook/figures-of.ts';
import {type Grid, gridsOf} from '../workbook/import/grid.ts';
import {type FileReturn, returnOf} from '../workbook/import/return-of.ts';
import type {ReadCell, Reading} from '../workbook/reading.ts';
import type {PlainFile} from '../workbook/sheet.ts';
import {returnOfReading} from '../workbook/told-file.ts';
import {namedUnits} from './named-units.ts';
import type {CellWords, ReturnRead} from './record.ts';
import type {RecordWish} from './record-wish.ts';
import {surelyHolds} from './surely-holds.ts';

/**
What a roll-up keeps of one file: read, checked without last year, and made small. The file's own name is left out of
account, so that equal bytes give the equal record wherever they lie; the name is judged where the file is matched.

@throws Failure as `returnOf`, with an empty file name
*/
export function recordOf(plain: PlainFile, {books, year}: RecordWish): ReturnRead {
	const file = {...plain, name: ''};
	const grids = gridsOf(file);
	const {reading, form} = readFor(file, grids, {books, year});
	const {faults, ambiguous, unmatched, missing, notes} = reading;
	const {words, isBlank, ...cells} = cellsOf(reading, form);
	const isPlain = !reading.text && !words && faults.length === 0 && !isBlank;
	const own =
		isPlain && surelyHolds(books, {form, year: reading.year ?? year, figures: cells.figures})
			? undefined
			: returnOfReading(reading, books.forms);
	const {paragraphs, opening} = own ?? {};
	const handIn = Number(plain.properties?.[handInProperty]);
	return {
		form: form.id,
		named: namedUnits(file, grids, reading),
		...(reading.year !== undefined && {year: reading.year}),
		...cells,
		...(words && {words}),
		faults,
		questions: ambiguous,
		unmatched: unmatched.length,
		missing,
		notes,
		...(own
			? checkedAlone(own, reading, {books, year})
			: {results: [], blocks: ambiguous.length + notes.filter((note) => note.blocks).length}),
		...(Number.isInteger(handIn) && handIn > 0 && {handIn: {number: handIn}}),
		...(paragraphs && {text: {paragraphs, ...(opening && {opening})}}),
	};
}

function checkedAlone(own: Return, reading: Reading, {books, year}: RecordWish) {
	const checked = checkReturn(
		books,
		{...own, header: {...own.header, year: reading.year ?? year}},
		{headless: true, text: 'file', doubts: reading},
	);
	return {
		results: checked.told.findings.filter((result) => !waitsForLastYear(result)),
		blocks: checked.summary.blocks,
	};
}

// Where a file holds several years and names none for itself, the roll-up's is taken, if the file has it.
function readFor(file: PlainFile, grids: readonly Grid[], {books, year}: RecordWish): FileReturn {
	const first = returnOf(file, books.forms, {}, '', grids);
	if (first.reading.year !== undefined || first.reading.ambiguous.length === 0) return first;
	const ofYear = returnOf(file, books.forms, {year}, '', grids);
	return ofYear.reading.ambiguous.length < first.reading.ambiguous.length ? ofYear : first;
}

function waitsForLastYear({status, reason}: Result): boolean {
	return status === 'unchecked' && reason === 'noLastYear';
}

/** The cells of the form in its order; and whether a total stands there blank, which is a finding where one that does not stand there is none. */
function cellsOf({cells}: Reading, form: Form) {
	const figures: Quantity[] = [];
	const sources: string[] = [];
	let words: Record<Address, CellWords> | undefined;
	let isBlank = false;
	for (const {address, kind} of form.cells) {
		const cell = cells[address]!;
		const stated = statedIn(cell);
		if (stated === null) isBlank = true;
		figures.push((kind === 'total' ? stated : cell.value) ?? null);
		sources.push(cell.source ?? '');
		const own = wordsOf(cell, stated);
		if (own) words = {...words, [address]: own};
	}

	return {figures, sources, words, isBlank};
}

/** @param stated - as `statedIn`: a formula that gives what we compute says nothing */
function wordsOf(
	{text, remark, formula}: ReadCell,
	stated: Quantity | undefined,
): CellWords | undefined {
	const isFormula = formula && stated !== undefined;
	if (text === undefined && remark === undefined && !isFormula) return undefined;
	return {
		...(text !== undefined && {text}),
		...(remark !== undefined && {remark}),
		...(isFormula && {formula}),
	};
}
