import {Failure} from '../../failure.ts';
import {exactSum} from '../../form/exact.ts';
import type {Address, Form, SectionId} from '../../form/form.ts';
import type {Quantity} from '../../form/quantity.ts';
import {covers, selectForm} from '../../form/select-form.ts';
import {plainName} from '../../text/plain-name.ts';
import {withEvidence} from '../export/export-evidence.ts';
import type {Question, ReadCell, Reading, Way} from '../reading.ts';
import type {PlainFile} from '../sheet.ts';
import {cellQuantity} from './cell-quantity.ts';
import {chooseTables} from './choose-tables.ts';
import {fitForms} from './fit-forms.ts';
import {gridOf, sourceOf} from './grid.ts';
import type {FoundTable} from './match-cells.ts';
import {recogniseOther} from './recognise-other.ts';
import {unitIn} from './unit-in.ts';
import {fileYear, type YearFound} from './year-in.ts';

/** What the caller already knows and the file need not say. */
export type Hints = {
	unit?: string;
	year?: number;
	/** Id of the form to read by. */
	form?: string;
};

/**
Reads a file as the return of one unit for one year: tables found by their labels, figures with their
source, and everything uncertain listed instead of taken.

@throws Failure `import.noTables`, or what the file is instead (exit 3); `form.noneForYear` (exit 2)
*/
export function readReturn(file: PlainFile, forms: readonly Form[], hints: Hints = {}): Reading {
	const grids = file.sheets.map((sheet) => gridOf(sheet));
	const named = fileYear(file, grids);
	const found = fitForms(grids, firstForm(forms, hints, named));
	if (found.every(({tables}) => tables.every(({cells}) => cells.length === 0))) {
		const none = found.every(({tables}) => tables.length === 0);
		const other = recogniseOther(grids, file, forms);
		if (other || none) throw other ?? new Failure('import.noTables', {file: file.name});
	}

	const wanted = {year: hints.year, unit: hints.unit};
	const choice = chooseTables(found, wanted, {year: named, unit: unitIn(file, grids)});
	const year = hints.year ?? choice.year;
	const form =
		forms.find(({id}) => id === hints.form) ??
		(year === undefined ? choice.form : selectForm(forms, year));
	const reading: Reading = {
		file: file.name,
		form: form.id,
		// It becomes the header of a draft.
		unit: (choice.unit && plainName(choice.unit)) || undefined,
		year,
		cells: {},
		faults: [],
		unmatched: [],
		ambiguous: [...choice.ambiguous],
		missing: [],
		notes: [...(file.notes ?? []), ...choice.notes],
	};
	const taken = choice.take(form);
	reading.ambiguous.push(...taken.ambiguous);
	const questions = questionsOf(reading, form, taken.questions);
	if (questions.length > 0) reading.questions = questions;
	reading.notes.push(...taken.notes);
	for (const table of taken.tables) takeTable(reading, form, table);
	// A table that is there and was not taken is told of as such.
	const there = new Set<SectionId>(
		[...taken.tables, ...found.flatMap(({tables}) => tables)].map(({section}) => section.id),
	);
	for (const section of form.sections) {
		if (there.has(section.id)) continue;
		reading.missing.push(section.id);
		const values = {title: section.title};
		reading.notes.push({key: 'import.tableMissing', values, blocks: true});
	}

	fillUp(reading, form);
	if (file.properties) reading.cells = withEvidence(reading.cells, file.properties, form);
	return reading;
}

// The form that is most likely is tried first.
function firstForm(
	forms: readonly Form[],
	hints: Hints,
	named: YearFound | undefined,
): readonly Form[] {
	const year = hints.year ?? named?.year;
	const likely = forms.filter(
		(form) => form.id === hints.form || (year !== undefined && covers(form, year)),
	);
	return [...likely, ...forms.filter((form) => !likely.includes(form))];
}

/** Takes the figures of a table that was found: quantities, blanks with their text, faults, questions. */
export function takeTable(reading: Reading, form: Form, table: FoundTable): void {
	const {grid} = table;
	reading.unmatched.push(...table.unmatched);
	reading.ambiguous.push(...table.ambiguous);
	const questions = questionsOf(reading, form, table.questions);
	if (grid.sheet.hidden)
		reading.notes.push({key: 'import.hiddenSheet', values: {sheet: grid.sheet.name}});
	for (const source of table.subtotals)
		reading.notes.push({key: 'import.subtotal', values: {source}});
	for (const values of table.merged) reading.notes.push({key: 'import.mergedRow', values});
	for (const {address, row, column, place} of table.cells) {
		const cell = form.cell.get(address);
		if (!cell) continue;
		const source = sourceOf(grid, row, column);
		const parsed = cellQuantity(place?.cell, cell.unit);
		const asked = table.units.get(cell.column.id);
		const read: ReadCell = {value: null, source};
		if (cell.kind === 'total') read.stated = null;
		reading.cells[address] = read;
		if (place?.cell?.formula) read.formula = true;
		if (parsed.kind === 'fault') {
			reading.faults.push({source, text: parsed.text, why: parsed.why, address});
		} else if (parsed.kind === 'blank') {
			if (parsed.text !== undefined && parsed.text.trim() !== '') read.text = parsed.text.trim();
		} else if (asked !== undefined && cell.figure === 'amount' && asked !== cell.unit) {
			// 元 where the form has 万元: a question, not a conversion.
			const label = `${place!.text.trim()}（${asked}）`;
			reading.ambiguous.push({source, label, candidates: [address]});
			const {value, remark} = parsed;
			const ways = [inUnit(value, asked, cell.unit), value].map((figure) =>
				wayTo(address, {value: figure, ...(remark && {remark}), source}),
			);
			questions.push({source, label, ways});
		} else {
			if (cell.kind === 'total') read.stated = parsed.value;
			else read.value = parsed.value;
			if (parsed.remark) read.remark = parsed.remark;
		}
	}

	if (questions.length > 0) reading.questions = [...(reading.questions ?? []), ...questions];
}

// What every answer to a doubt would take, read as the rest of the file is.
function questionsOf({file}: Reading, form: Form, found: FoundTable['questions']): Question[] {
	return found.map(({source, label, ways}) => ({
		source,
		label,
		ways: ways.flatMap(({table, ...way}): Way[] => {
			const part: Reading = {
				file,
				form: form.id,
				cells: {},
				faults: [],
				unmatched: [],
				ambiguous: [],
				missing: [],
				notes: [],
			};
			takeTable(part, form, table);
			const {cells, faults, unmatched, ambiguous, questions = []} = part;
			const has = Object.keys(cells).length > 0;
			return has ? [{...way, cells, faults, unmatched, ambiguous, questions}] : [];
		}),
	}));
}

function wayTo(address: Address, cell: ReadCell): Way {
	const nothing = {faults: [], unmatched: [], ambiguous: [], questions: []};
	return {of: 'cell', take: address, cells: {[address]: cell}, ...nothing};
}

// 251000元 is 25.1万元, digit by digit.
function inUnit(value: number, from: string, to: string): number {
	const shift = from === '元' && to === '万元' ? -4 : from === '万元' && to === '元' ? 4 : 0;
	return Number(`${value}e${shift}`);
}

/** Every total that is listed, computed from the entries read; null while one is blank. */
export function computeTotals(cells: Record<Address, ReadCell>, {relations}: Form): void {
	for (const {total, addends} of relations) {
		const values = addends.map((address): Quantity => cells[address]?.value ?? null);
		const cell = cells[total];
		if (cell) cell.value = values.includes(null) ? null : exactSum(values as number[]);
	}
}

// Every cell of the form is listed, and every total computed from what was taken.
function fillUp(reading: Reading, form: Form): void {
	const cells: Record<Address, ReadCell> = {};
	for (const {address, kind} of form.cells) {
		cells[address] =
			reading.cells[address] ?? (kind === 'total' ? {value: null, stated: null} : {value: null});
	}

	computeTotals(cells, form);
	reading.cells = cells;
}
