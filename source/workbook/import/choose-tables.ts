import type {Form} from '../../form/form.ts';
import type {Note} from '../note.ts';
import type {Reading} from '../reading.ts';
import {chooseCopy, type Wanted} from './choose-copy.ts';
import {type Candidate, type Fit, rowsOf} from './fit-forms.ts';
import type {FoundQuestion} from './found-table.ts';
import {isSameUnit} from './same-unit.ts';
import type {YearFound} from './year-on.ts';

type Doubt = Reading['ambiguous'][number];

/** The tables that count, and what stays open about the others. */
type Taken = {
	tables: Candidate[];
	ambiguous: Doubt[];
	questions: FoundQuestion[];
	notes: Note[];
};

/** Which of the tables found make up the return. */
export type Choice = {
	/** The form that fits the labels best. */
	form: Form;
	year?: number;
	unit?: string;
	ambiguous: Doubt[];
	notes: Note[];
	take(form: Form): Taken;
};

/**
Settles year, form and, where a section is found more than once, which copy counts: never two years mixed,
never a worked example, and nothing where it stays open.

@param found - the tables of each form
@param wanted - the year and unit the caller asks for
@param named - the year and the unit of the file as a whole
*/
export function chooseTables(
	found: readonly Fit[],
	wanted: Wanted,
	named: {year?: YearFound; unit?: string},
): Choice {
	const best = found.toSorted((one, other) => fit(other.tables) - fit(one.tables))[0]!;
	const {copies: own} = chooseCopy(best.tables, {}, 'read');
	const years = [...new Set(own.flatMap(({year}) => (year === undefined ? [] : [year])))];
	const ambiguous: Doubt[] = [];
	const asked = wanted.year;
	const year = yearOf(years, own, asked, named.year);
	const unit = unitOf(own, wanted.unit, named.unit);
	// Where the tables name their year themselves, each is held against the asked one below.
	if (asked !== undefined && years.length === 0 && named.year?.sure && named.year.year !== asked)
		ambiguous.push({
			source: named.year.source,
			label: named.year.text,
			candidates: [String(named.year.year)],
		});
	return {
		form: best.form,
		year,
		unit,
		ambiguous,
		notes: [],
		take: (form) => takeFor(form, found, {year: year ?? asked, unit}),
	};
}

// One year above the tables is the year; of several the file's own name chooses, or the caller.
function yearOf(
	years: readonly number[],
	tables: readonly Candidate[],
	asked: number | undefined,
	named: YearFound | undefined,
): number | undefined {
	if (asked !== undefined) return asked;
	if (years.length === 1) {
		const sure = tables.some(({yearFound}) => yearFound?.sure);
		return sure || !named?.sure ? years[0] : named.year;
	}

	if (years.length === 0) return named?.year;
	return named && years.includes(named.year) ? named.year : undefined;
}

// The same for the unit; several are settled by the caller only.
function unitOf(
	tables: readonly Candidate[],
	asked: string | undefined,
	named: string | undefined,
): string | undefined {
	if (asked !== undefined) return asked;
	const units = tables.flatMap(({unit}) => (unit === undefined ? [] : [unit]));
	const [first] = units;
	if (first === undefined || units.every((unit) => isSameUnit(unit, first))) return named ?? first;
	return undefined;
}

/** How well the tables of one form fit: cells found, less what belongs to nothing. */
function fit(tables: readonly Candidate[]): number {
	return tables.reduce(
		(sum, table) =>
			sum + table.cells.length - 2 * table.unmatched.length - 3 * table.ambiguous.length,
		0,
	);
}

function takeFor(form: Form, found: readonly Fit[], wanted: Wanted): Taken {
	const {year} = wanted;
	const ambiguous: Doubt[] = [];
	const questions: FoundQuestion[] = [];
	const ask = (candidates: string[], tables: readonly Candidate[]) => {
		const {source, label} = doubt(tables[0]!, candidates);
		ambiguous.push({source, label, candidates});
		const ways = tables.map((table) => {
			const {year, unit} = table;
			const take = placeOf(table);
			const names = {...(year !== undefined && {year}), ...(unit !== undefined && {unit})};
			return {of: 'table' as const, take, ...names, table};
		});
		questions.push({source, label, ways});
	};

	const notes: Note[] = [];
	const mine = found.find((one) => one.form === form)?.tables ?? [];
	const others = found.filter((one) => one.form !== form).flatMap((one) => one.tables);
	const tables: Candidate[] = [];
	for (const section of form.sections) {
		const all = mine.filter((table) => table.section === section);
		const rivals = others.filter((table) => table.section.id === section.id);
		const chosen = chooseCopy(all, wanted, 'read');
		const blank = chosen.copies.every((table) => table.filled === 0);
		// Of copies that hold nothing it does not matter which is read.
		const left = blank ? chosen.copies.slice(0, 1) : withoutCopies(chosen.copies);
		const [table] = left;
		const rival = rivals.find(
			(one) =>
				!table || (one.grid === table.grid && one.top <= table.bottom && one.bottom >= table.top),
		);
		if (rival && fit([rival]) > (table ? fit([table]) : 0) + (section.sums.length > 0 ? 20 : 0)) {
			notes.push({
				key: 'import.otherForm',
				values: {title: rival.section.title, document: rival.form.basis.document},
			});
			ambiguous.push(doubt(rival, [rival.form.id, form.id]));
		} else if (left.length > 1 && areParts(left)) {
			tables.push(...left);
		} else if (left.length > 1) {
			notes.push({
				key: 'import.severalTables',
				values: {title: section.title, sheets: left.map(({grid}) => grid.sheet.name).join('、')},
			});
			ask(
				left.map((one) => placeOf(one)),
				left,
			);
		} else if (table?.yearFound?.sure && year !== undefined && table.year !== year) {
			notes.push({
				key: 'import.otherYear',
				values: {title: section.title, year: table.yearFound.year, asked: year},
			});
			ask([String(table.year), String(year)], [table]);
		} else if (table) {
			tables.push(table);
		}

		for (const one of all.filter(({filled: count}) => count > 0)) {
			if (!left.includes(one))
				notes.push({key: 'import.leftAside', values: {title: section.title, place: placeOf(one)}});
		}
	}

	notes.push(...unitNotes(tables, wanted.unit));
	return {tables, ambiguous, questions, notes};
}

// Tables of other units than asked for, or of several units where none is asked for, are never one return in silence.
function unitNotes(tables: readonly Candidate[], asked: string | undefined): Note[] {
	const units = [...new Set(tables.flatMap(({unit}) => unit ?? []))];
	const [first] = units;
	if (asked !== undefined)
		return tables
			.filter(({unit}) => unit !== undefined && !isSameUnit(unit, asked))
			.map((table): Note => {
				const source = placeOf(table);
				const values = {title: table.section.title, unit: table.unit!, asked};
				return {key: 'import.otherUnit', values, source};
			});
	if (first === undefined || units.every((unit) => isSameUnit(unit, first))) return [];
	return [{key: 'import.severalUnits', values: {units: units.join('、')}, blocks: true}];
}

// A table cut by a page break comes as several, each with its own rows.
function areParts(tables: readonly Candidate[]): boolean {
	const years = new Set(tables.flatMap(({year}) => (year === undefined ? [] : [year])));
	const cells = tables.flatMap((table) => table.cells.map(({address}) => address));
	return years.size < 2 && new Set(cells).size === cells.length;
}

// The same figures twice are one copy.
function withoutCopies(tables: readonly Candidate[]): Candidate[] {
	if (tables.length < 2) return [...tables];
	const text = (table: Candidate) =>
		table.cells
			.map(({address, cell}) => `${address}=${cell?.text.trim() ?? ''}`)
			.sort()
			.join();
	return tables.filter(
		(table, index) => tables.findIndex((other) => text(other) === text(table)) === index,
	);
}

function doubt(table: Candidate, candidates: string[]): Doubt {
	return {source: placeOf(table), label: table.section.title, candidates};
}

function placeOf(table: Candidate): string {
	return `${table.grid.sheet.name}!A${rowsOf(table)[0] + 1}`;
}
