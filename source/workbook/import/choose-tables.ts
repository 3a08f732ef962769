import type {Form} from '../../form/form.ts';
import type {Note} from '../note.ts';
import type {Reading} from '../reading.ts';
import type {Candidate} from './fit-forms.ts';
import type {FoundQuestion} from './match-cells.ts';
import type {YearFound} from './unit-and-year.ts';

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
	ambiguous: Doubt[];
	notes: Note[];
	take(form: Form): Taken;
};

/**
Settles year, form and, where a section is found more than once, which copy counts: never two years mixed,
never a worked example, and nothing where it stays open.

@param found - the tables of each form
@param asked - the year the caller asks for
@param named - the year of the file as a whole
*/
export function chooseTables(
	found: ReadonlyArray<{form: Form; tables: readonly Candidate[]}>,
	asked: number | undefined,
	named: YearFound | undefined,
): Choice {
	const best = found.toSorted((one, other) => fit(other.tables) - fit(one.tables))[0]!;
	const own = usable(best.tables);
	const years = [...new Set(own.flatMap(({year}) => (year ? [year.year] : [])))];
	const ambiguous: Doubt[] = [];
	const year = yearOf(years, own, asked, named);
	// Where the tables name their year themselves, each is held against the asked one below.
	if (asked !== undefined && years.length === 0 && named?.sure && named.year !== asked)
		ambiguous.push({source: named.source, label: named.text, candidates: [String(named.year)]});
	return {
		form: best.form,
		year,
		ambiguous,
		notes: [],
		take: (form) => takeFor(form, found, year ?? asked),
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
		const sure = tables.some(({year}) => year?.sure);
		return sure || !named?.sure ? years[0] : named.year;
	}

	if (years.length === 0) return named?.year;
	return named && years.includes(named.year) ? named.year : undefined;
}

/** How well the tables of one form fit: cells found, less what belongs to nothing. */
function fit(tables: readonly Candidate[]): number {
	return tables.reduce(
		(sum, table) =>
			sum + table.cells.length - 2 * table.unmatched.length - 3 * table.ambiguous.length,
		0,
	);
}

function usable(tables: readonly Candidate[]): Candidate[] {
	const proper = tables.filter(({aside}) => !aside);
	return proper.length > 0 ? proper : [...tables];
}

function takeFor(
	form: Form,
	found: ReadonlyArray<{form: Form; tables: readonly Candidate[]}>,
	year: number | undefined,
): Taken {
	const ambiguous: Doubt[] = [];
	const questions: FoundQuestion[] = [];
	const ask = (candidates: string[], tables: readonly Candidate[]) => {
		const {source, label} = doubt(tables[0]!, candidates);
		ambiguous.push({source, label, candidates});
		const ways = tables.map((table) => {
			const year = table.year?.year;
			const take = placeOf(table);
			return {of: 'table' as const, take, ...(year !== undefined && {year}), table};
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
		const proper = usable(all);
		const ofYear = proper.filter((table) => table.year?.year === year);
		const unnamed = proper.filter((table) => table.year === undefined);
		const fitting = [ofYear, unnamed, proper].find((tables) => tables.length > 0) ?? [];
		const asked = year === undefined ? proper : fitting;
		const filled = asked.filter((table) => table.filled > 0);
		let left = filled.length > 0 ? filled : asked.slice(0, 1);
		left = withoutCopies(left);
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
		} else if (table?.year && year !== undefined && table.year.sure && table.year.year !== year) {
			notes.push({
				key: 'import.otherYear',
				values: {title: section.title, year: table.year.year, asked: year},
			});
			ask([String(table.year.year), String(year)], [table]);
		} else if (table) {
			tables.push(table);
		}

		for (const one of all.filter(({filled: count}) => count > 0)) {
			if (!left.includes(one))
				notes.push({key: 'import.leftAside', values: {title: section.title, place: placeOf(one)}});
		}
	}

	return {tables, ambiguous, questions, notes};
}

// A table cut by a page break comes as several, each with its own rows.
function areParts(tables: readonly Candidate[]): boolean {
	const years = new Set(tables.flatMap(({year}) => (year ? [year.year] : [])));
	const cells = tables.flatMap((table) => table.cells.map(({address}) => address));
	return years.size < 2 && new Set(cells).size === cells.length;
}

// The same figures twice are one copy.
function withoutCopies(tables: readonly Candidate[]): Candidate[] {
	if (tables.length < 2) return [...tables];
	const text = (table: Candidate) =>
		table.cells
			.map(({address, place}) => `${address}=${place?.text.trim() ?? ''}`)
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
	return `${table.grid.sheet.name}!A${table.top + 1}`;
}
