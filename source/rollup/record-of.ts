import {checkReturn, type Return} from '../check/check-return.ts';
import type {Result} from '../check/finding.ts';
import type {Address} from '../form/form.ts';
import {handInProperty} from '../workbook/export/export-evidence.ts';
import {type FileReturn, returnOf} from '../workbook/import/return-of.ts';
import type {Reading} from '../workbook/reading.ts';
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
	const {reading, form} = readFor(file, {books, year});
	const own = returnOfReading(reading, books.forms);
	const {paragraphs, opening} = own;
	const {faults, ambiguous, unmatched, missing, notes} = reading;
	const words = wordsOf(reading);
	const figures = form.cells.map(({address, kind}) => {
		const entry = own.figures[address];
		return (kind === 'total' ? entry?.stated : entry?.value) ?? null;
	});
	const handIn = Number(plain.properties?.[handInProperty]);
	return {
		form: form.id,
		named: namedUnits(file, reading),
		...(reading.year !== undefined && {year: reading.year}),
		figures,
		sources: form.cells.map(({address}) => reading.cells[address]?.source ?? ''),
		...(words && {words}),
		faults,
		questions: ambiguous,
		unmatched: unmatched.length,
		missing,
		notes,
		...(isPlain(own, reading, words) &&
		surelyHolds(books, {form, year: reading.year ?? year, figures})
			? {results: [], blocks: ambiguous.length + notes.filter((note) => note.blocks).length}
			: checkedAlone(own, reading, {books, year})),
		...(Number.isInteger(handIn) && handIn > 0 && {handIn: {number: handIn}}),
		...(paragraphs && {text: {paragraphs, ...(opening && {opening})}}),
	};
}

/** Whether its figures are all there is to be checked. */
function isPlain(
	{figures, paragraphs}: Return,
	{faults}: Reading,
	words: Record<Address, CellWords> | undefined,
): boolean {
	// A total that stands there blank is a finding, one that does not stand there is none.
	const isBlank = () => Object.values(figures).some(({stated}) => stated === null);
	return !paragraphs && !words && faults.length === 0 && !isBlank();
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
function readFor(file: PlainFile, {books, year}: RecordWish): FileReturn {
	const first = returnOf(file, books.forms, {}, '');
	if (first.reading.year !== undefined || first.reading.ambiguous.length === 0) return first;
	const ofYear = returnOf(file, books.forms, {year}, '');
	return ofYear.reading.ambiguous.length < first.reading.ambiguous.length ? ofYear : first;
}

function waitsForLastYear({status, reason}: Result): boolean {
	return status === 'unchecked' && reason === 'noLastYear';
}

function wordsOf({cells}: Reading): Record<Address, CellWords> | undefined {
	const words: Record<Address, CellWords> = {};
	for (const [address, {text, remark, formula, stated, value}] of Object.entries(cells)) {
		// A formula that gives what we compute says nothing.
		const isFormula = formula && stated !== undefined && stated !== value;
		if (text === undefined && remark === undefined && !isFormula) continue;
		words[address] = {
			...(text !== undefined && {text}),
			...(remark !== undefined && {remark}),
			...(isFormula && {formula}),
		};
	}

	return Object.keys(words).length > 0 ? words : undefined;
}
