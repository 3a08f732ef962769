import {Failure} from '../../failure.ts';
import type {Address, Form, Section, SectionId} from '../../form/form.ts';
import {covers, selectForm} from '../../form/select-form.ts';
import {plainName} from '../../text/plain-name.ts';
import {withEvidence} from '../export/export-evidence.ts';
import type {ReadCell, Reading} from '../reading.ts';
import type {PlainFile} from '../sheet.ts';
import {chooseTables} from './choose-tables.ts';
import {computeTotals} from './compute-totals.ts';
import {fitForms} from './fit-forms.ts';
import {type Grid, gridsOf} from './grid.ts';
import {recogniseOther} from './recognise-other.ts';
import {linesNotes} from './report/lines-notes.ts';
import {noPartsNotes} from './report/no-parts-note.ts';
import {insideNotes, type ReadText, readText} from './report/read-text.ts';
import {type LinesTaken, takeLines} from './report/take-lines.ts';
import {textNotes} from './report/text-notes.ts';
import {questionsOf, takeTable} from './take-table.ts';
import {unitIn} from './unit-in.ts';
import {fileYear, partOfYear, type YearFound} from './year-on.ts';

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

@param all - its sheets, where whoever asks looks at them too
@throws Failure `import.noTables`, or what the file is instead (exit 3); `form.noneForYear` (exit 2)
*/
export function readReturn(
	given: PlainFile,
	forms: readonly Form[],
	hints: Hints = {},
	all: readonly Grid[] = gridsOf(given),
): Reading {
	const report = readText(given, hints);
	const file = withoutOthers(given, report);
	const grids = all.filter(({sheet}) => file.sheets.includes(sheet));
	const named = fileYear(file, grids);
	const found = fitForms(grids, firstForm(forms, hints, named));
	if (!report && found.every(({tables}) => tables.every(({cells}) => cells.length === 0))) {
		const none = found.every(({tables}) => tables.length === 0);
		const other = recogniseOther(grids, file, forms);
		if (other || none) throw other ?? noTables(file);
	}

	const wanted = {year: hints.year, unit: hints.unit};
	const choice = chooseTables(found, wanted, {year: named, unit: unitIn(file, grids)});
	const year = hints.year ?? choice.year ?? report?.year;
	const form =
		forms.find(({id}) => id === hints.form) ??
		(year === undefined ? choice.form : selectForm(forms, year));
	const reading: Reading = {
		file: file.name,
		form: form.id,
		// It becomes the header of a draft.
		unit: plainName(choice.unit ?? report?.unit ?? '') || undefined,
		year,
		cells: {},
		faults: [],
		unmatched: [],
		ambiguous: [...choice.ambiguous],
		missing: [],
		notes: [...(file.notes ?? []), ...choice.notes],
	};
	const taken = choice.take(form);
	const part = partOfYear(
		file,
		grids.filter((grid) => taken.tables.some((table) => table.grid === grid)),
	);
	if (part)
		reading.notes.push({key: 'import.partOfYear', values: part, source: part.source, blocks: true});
	reading.ambiguous.push(...taken.ambiguous);
	const questions = questionsOf(reading, form, taken.questions);
	if (questions.length > 0) reading.questions = questions;
	reading.notes.push(...taken.notes);
	for (const table of taken.tables) takeTable(reading, form, table);
	// A table that is there and was not taken is told of as such.
	const there = new Set<SectionId>(
		[...taken.tables, ...found.flatMap(({tables}) => tables)].map(({section}) => section.id),
	);
	const lines = report ? linesOf(reading, form, report, there) : [];
	for (const section of form.sections) {
		if (there.has(section.id)) continue;
		reading.missing.push(section.id);
		const values = {title: section.title};
		reading.notes.push({key: 'import.tableMissing', values, blocks: true});
	}

	fillUp(reading, form);
	if (report) {
		const known = found.flatMap(({tables}) => tables.map(({grid}) => grid.sheet.name));
		takeText(reading, form, report, lines);
		reading.notes.push(...insideNotes(report, new Set(known)));
	} else reading.notes.push(...noPartsNotes(file));

	if (file.properties) reading.cells = withEvidence(reading.cells, file.properties, form);
	return reading;
}

// Of several reports in one page only the one that is read has tables.
function withoutOthers(file: PlainFile, report: ReadText | undefined): PlainFile {
	if (!report || report.others.length === 0) return file;
	const others = new Set(report.others);
	return {...file, sheets: file.sheets.filter(({name}) => !others.has(name))};
}

// Tables that are written line by line, where there is no other.
function linesOf(
	reading: Reading,
	form: Form,
	{lines}: ReadText,
	there: Set<SectionId>,
): Array<readonly [Section, LinesTaken]> {
	return form.sections.flatMap((section) => {
		const own = lines[section.id as keyof typeof lines];
		if (!own || there.has(section.id)) return [];
		const taken = takeLines(reading, section, own);
		if (taken.isTable) there.add(section.id);
		return [[section, taken] as const];
	});
}

// The parts that are text, and what is to be said of them.
function takeText(
	reading: Reading,
	form: Form,
	report: ReadText,
	lines: ReadonlyArray<readonly [Section, LinesTaken]>,
): void {
	const {text, notes} = report;
	if (!text) {
		reading.notes.push(...notes);
		return;
	}

	reading.text = text;
	const {cells} = form;
	const hasBlanks = cells.some(
		({address, kind}) => kind === 'entry' && reading.cells[address]?.value == null,
	);
	reading.notes.push(
		...linesNotes(text, lines, hasBlanks),
		...textNotes(reading, text, form),
		...notes,
	);
	for (const {id, title} of form.parts ?? []) {
		if (text.parts[id]) continue;
		reading.missing.push(id);
		// No figure hangs on it: it is told, and the rules of the report judge it.
		reading.notes.push({key: 'text.partMissing', values: {title}});
	}
}

// What lies beyond the rows that were searched may hold them.
function noTables({name, notes = []}: PlainFile): Failure {
	const beyond = notes.find(({key}) => key === 'read.beyond');
	return beyond
		? new Failure('import.noTablesSearched', {...beyond.values, file: name})
		: new Failure('import.noTables', {file: name});
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
