import {checkReturn, type RuleBooks} from '../../source/check/check-return.ts';
import type {Figures} from '../../source/draft/draft.ts';
import type {Decision, DecisionWish} from '../../source/rollup/decision.ts';
import {readRoster} from '../../source/rollup/read-roster.ts';
import type {FileFound, NamedUnits, ReturnRead} from '../../source/rollup/record.ts';
import {rollUp} from '../../source/rollup/roll-up.ts';
import type {RollUpOptions} from '../../source/rollup/roll-up-options.ts';
import type {RolledUp} from '../../source/rollup/rolled-up.ts';
import type {Roster} from '../../source/rollup/roster.ts';
import type {PlainFile} from '../../source/workbook/sheet.ts';
import {formOf, nearlyEmpty} from '../check/read-report.ts';

const {form, rules} = formOf('2021');
const old = formOf('2019');

export const books: RuleBooks = {
	forms: [form, old.form],
	rules: {'2021': rules, '2019': old.rules},
};
export {form};

/** A return that is right: so many applications of persons, all disclosed. */
export function right(count = 0, more: Readonly<Record<string, number | null>> = {}) {
	return {
		'requests/received/person': count,
		'requests/disclosed/person': count,
		'requests/processed/person': count,
		...more,
	};
}

export type Made = Partial<
	Pick<ReturnRead, 'year' | 'faults' | 'questions' | 'handIn' | 'notes' | 'words'>
> & {
	named?: NamedUnits;
	/** Part 一. */
	overview?: string;
	/** What differs from a return where every entry is 0. */
	cells?: Readonly<Record<string, number | null>>;
	digest?: string;
	changed?: number;
	inside?: string;
	gone?: true;
	formId?: string;
};

/** A file of a folder as reading it comes out, made of figures. */
export function found(path: string, made: Made = {}): FileFound {
	const {
		cells = right(),
		named = {},
		digest,
		changed,
		inside,
		gone,
		formId,
		overview,
		...given
	} = made;
	const figures: Figures = nearlyEmpty(form, cells);
	const doubts = {faults: given.faults, ambiguous: given.questions, notes: given.notes};
	const checked = checkReturn(
		books,
		{form: form.id, figures, header: {year: 2024}},
		{headless: true, doubts},
	);
	const list = form.cells.map(
		({address, kind}) =>
			(kind === 'total' ? figures[address]?.stated : figures[address]?.value) ?? null,
	);
	const read: ReturnRead = {
		form: formId ?? form.id,
		named,
		year: 2024,
		figures: formId === undefined ? list : [],
		sources: form.cells.map((_, index) => `表!B${index + 1}`),
		faults: [],
		questions: [],
		unmatched: 0,
		missing: [],
		notes: [],
		results: checked.told.findings.filter(({reason}) => reason !== 'noLastYear'),
		blocks: checked.summary.blocks,
		...given,
		...(overview !== undefined && {
			text: {paragraphs: {p1: {part: 'overview', order: 'a', role: 'body', text: overview}}},
		}),
	};
	const key = JSON.stringify([list, named, formId, given, made.digest]);
	return {
		path,
		...(inside !== undefined && {inside}),
		record: {digest: digest ?? hash(key), bytes: 1, return: read},
		...(changed !== undefined && {changed}),
		...(gone && {gone}),
	};
}

/** A file that gave nothing, by the code of its failure. */
export function failed(path: string, code: string): FileFound {
	return {
		path,
		record: {digest: hash(path + code), bytes: 1, failure: {code, values: {}, exit: 3}},
	};
}

/** A roster of lines as a CSV has them, the first its head. */
export function roster(lines: readonly string[], year = 2024): Roster {
	return readRoster(sheetOf(lines), year, '名册.csv');
}

export function sheetOf(lines: readonly string[]): PlainFile {
	const cells = lines.map((line) =>
		line.split(',').map((text) => (text === '' ? undefined : {text})),
	);
	const columns = Math.max(...cells.map((line) => line.length));
	const sheet = {name: 'csv', rows: cells.length, columns, cells, merges: []};
	return {name: '名册.csv', container: 'csv', sheets: [sheet], texts: []};
}

/** Decisions as the journal gives them back. */
export function decided(...wishes: readonly DecisionWish[]): Decision[] {
	return wishes.map((wish, index) => ({
		...wish,
		number: index + 1,
		who: '张三',
		time: `2025-01-20T09:00:${String(index).padStart(2, '0')}+08:00`,
	}));
}

/** Rolls up, by valid where nothing else is asked. */
export function rolled(
	files: readonly FileFound[],
	given: Roster | undefined,
	decisions: readonly Decision[] = [],
	options: Partial<RollUpOptions> = {},
): RolledUp {
	return rollUp(files, given, decisions, {year: 2024, books, adopt: 'valid', ...options});
}

function hash(text: string): string {
	let sum = 0n;
	for (const character of text) sum = (sum * 31n + BigInt(character.codePointAt(0)!)) % 2n ** 255n;
	return sum.toString(16).padStart(64, '0');
}
