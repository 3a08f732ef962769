import {checkReturn, type RuleBooks} from '../../../check/check-return.ts';
import {emptyDraft} from '../../../draft/draft.ts';
import {Failure} from '../../../failure.ts';
import type {PlannedSheet, PlannedWorkbook} from '../../../rollup/planned.ts';
import {blankWorkbook} from '../../../workbook/export/blank-workbook.ts';
import {plainTexts} from '../../../workbook/export/plain-texts.ts';
import {planExport} from '../../../workbook/export/plan-export.ts';
import {
	customProperties,
	type MadeSheet,
	sharedTexts,
	workbookParts,
} from '../../../workbook/export/workbook-parts.ts';
import {writeZip} from '../../write-zip.ts';
import {fillWorkbook} from '../../writing/fill-workbook.ts';
import {openWorkbook} from '../../writing/open-workbook.ts';
import {readBack} from '../../writing/read-back.ts';
import {openZip, type Zip, type ZipCaps} from '../../zip.ts';
import {packPart} from './packed-part.ts';
import {proveSheet} from './prove-sheet.ts';
import {columnsOf, sheetChunks} from './sheet-chunks.ts';

/** What a workbook of ours may come to: 单位明细 of all units of a province. */
const own: ZipCaps = {file: 2 ** 30, entries: 2000, part: 2 ** 31, inflated: 2 ** 32, once: true};

/**
The bytes of a planned workbook: the statutory tables in the official template, the further sheets behind them. Every
cell is read back and held against the plan.

@param file - its path, for the failure
@throws Failure `export.notKept` naming the first cell that came back otherwise; why it was refused
*/
export async function makeWorkbook(
	planned: PlannedWorkbook,
	books: RuleBooks,
	file: string,
): Promise<Uint8Array> {
	const {sheets, refused} = planned;
	if (refused) throw refused;
	const before = planned.statutory
		? await statutory(planned.statutory, sheets, books, file)
		: bare(planned.name, sheets);
	const zip = openZip(before, planned.name, own);
	const first = zip.entries.filter(({name}) => isSheet(name)).length - sheets.length;
	const parts = zip.entries.map((entry) => {
		const at = Number(/sheet(\d+)\.xml$/u.exec(entry.name)?.[1] ?? 0) - 1 - first;
		const sheet = isSheet(entry.name) ? sheets[at] : undefined;
		return sheet ? packPart(entry.name, sheetChunks(sheet)) : entry;
	});
	const bytes = writeZip(parts);
	prove(openZip(bytes, planned.name, own), sheets, first, file);
	return bytes;
}

function prove(zip: Zip, sheets: readonly PlannedSheet[], first: number, path: string): void {
	for (const [at, sheet] of sheets.entries()) {
		const name = `xl/worksheets/sheet${first + at + 1}.xml`;
		const entry = zip.entries.find((one) => one.name === name);
		const where = entry ? proveSheet(entry, sheet) : sheet.name;
		if (where !== undefined) throw new Failure('export.notKept', {path, where});
	}
}

async function statutory(
	{unit, year, form: id, title, figures}: NonNullable<PlannedWorkbook['statutory']>,
	sheets: readonly PlannedSheet[],
	books: RuleBooks,
	file: string,
): Promise<Uint8Array> {
	const form = books.forms.find((one) => one.id === id);
	if (!form) throw new Failure('form.unknown', {form: id}, 2);
	const draft = plainTexts({...emptyDraft('', id, {unit, year}), figures});
	const checked = checkReturn(books, draft, {headless: true});
	const plan = planExport(draft, form, checked, title);
	const parts = blankWorkbook(form, () => sheets.map(placeholder));
	const blank = writeZip(
		parts.map(({name, text}) => ({name, bytes: new TextEncoder().encode(text)})),
	);
	const book = openWorkbook(blank, `${id}.xlsx`);
	const {bytes} = fillWorkbook(book, plan.sheets, {
		'docProps/custom.xml': customProperties({gouji: id}),
	});
	await readBack(bytes, book, plan.sheets, file);
	return bytes;
}

function bare(title: string, sheets: readonly PlannedSheet[]): Uint8Array {
	const parts = workbookParts(title, sheets.map(placeholder), sharedTexts(), {});
	return writeZip(parts.map(({name, text}) => ({name, bytes: new TextEncoder().encode(text)})));
}

// Its markup is put in when everything else is there: a large sheet is packed once.
function placeholder(sheet: PlannedSheet): MadeSheet {
	const end = {row: Math.max(1, sheet.rows.length), column: columnsOf(sheet) - 1};
	const markup =
		'<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData/></worksheet>';
	return {name: sheet.name, markup, end, heads: Math.max(1, sheet.heads)};
}

function isSheet(name: string): boolean {
	return /^xl\/worksheets\/sheet\d+\.xml$/u.test(name);
}
