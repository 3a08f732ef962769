import type {Section} from '../../form/form.ts';
import {once} from '../../text/once.ts';
import {distance, foldLabel} from './fold-label.ts';
import {wording} from './wording.ts';

/** The wordings of one section's labels, folded: which row, column or group each may mean. */
export type LabelBook = {
	section: Section;
	/** Row ids by wording. */
	rows: ReadonlyMap<string, readonly string[]>;
	/** The length of the longest of these wordings. */
	longest: number;
	/** Column ids by wording. */
	columns: ReadonlyMap<string, readonly string[]>;
	/** By the wording of a group (（三）不予公开): the rows under it. */
	groups: ReadonlyMap<string, readonly string[]>;
	/** Folded heads over several columns (法人或其他组织): the columns under them. */
	columnGroups: ReadonlyMap<string, readonly string[]>;
	/** The wordings that are too common to stand alone: 其他, 总计. */
	weak: ReadonlySet<string>;
};

// Made when the first book is: the pages know of matching long before anything is matched.
const variants = once(() => {
	const made = new Map<string, string[]>();
	for (const [label, others] of Object.entries(wording.labels)) {
		const {core} = foldLabel(label);
		made.set(core, [...(made.get(core) ?? []), ...others.map((one) => foldLabel(one).core)]);
	}

	return made;
});

const made = new WeakMap<Section, LabelBook>();

/** The label book of a section, made once. */
export function labelBook(section: Section): LabelBook {
	let book = made.get(section);
	if (!book) {
		book = makeBook(section);
		made.set(section, book);
	}

	return book;
}

function makeBook(section: Section): LabelBook {
	const rows = new Map<string, string[]>();
	const groups = new Map<string, string[]>();
	for (const row of section.rows) {
		const path = row.group.map((one) => foldLabel(one).core);
		for (const core of wordings(row.label)) {
			add(rows, core, row.id);
			const inner = path.at(-1);
			if (inner) add(rows, inner + core, row.id);
			if (path.length > 1) add(rows, path.join('') + core, row.id);
		}

		for (const label of row.group) for (const core of wordings(label)) add(groups, core, row.id);
	}

	const columns = new Map<string, string[]>();
	const columnGroups = new Map<string, string[]>();
	for (const column of section.columns) {
		for (const core of wordings(column.label)) {
			add(columns, core, column.id);
			for (const group of column.group ?? []) add(columns, foldLabel(group).core + core, column.id);
		}

		for (const group of column.group ?? []) add(columnGroups, foldLabel(group).core, column.id);
	}

	const weak = new Set([...wordings('其他'), ...wordings('总计')]);
	const longest = Math.max(0, ...[...rows.keys()].map((word) => word.length));
	return {section, rows, longest, columns, groups, columnGroups, weak};
}

function wordings(label: string): string[] {
	const {core} = foldLabel(label);
	return [...new Set([core, ...(variants().get(core) ?? [])])];
}

function add(map: Map<string, string[]>, core: string, id: string): void {
	const ids = map.get(core);
	if (!ids) map.set(core, [id]);
	else if (!ids.includes(id)) ids.push(id);
}

/**
What a folded label may mean, nearest first: the exact wording, else those within two typing errors
(one in a label of four or five characters, none in a shorter one).
*/
export function near(
	labels: ReadonlyMap<string, readonly string[]>,
	core: string,
): Near | undefined {
	const exact = labels.get(core);
	if (exact) return {ids: exact, distance: 0};
	if (core.length < 3 || core.length > 60) return undefined;
	let known = asked.get(labels);
	if (!known || known.size > 2000) {
		known = new Map();
		asked.set(labels, known);
	}

	let found = known.get(core);
	if (found === undefined) {
		found = nearest(labels, core) ?? null;
		known.set(core, found);
	}

	return found ?? undefined;
}

const otherTime = /[上去前往]一?年|历年|累计|累積|[上下]半年|季度|[本当上]月|[近前]三年/u;

/** What a label may mean, and how many typing errors it has then. */
export type Near = {ids: readonly string[]; distance: number};

// Offices write the same words year after year: what was once looked for is known.
const asked = new WeakMap<ReadonlyMap<string, readonly string[]>, Map<string, Near | null>>();

/** The letters of each wording, and of all together: a word with others than those is none of them. */
type Letters = {
	all: ReadonlySet<string>;
	words: ReadonlyArray<{word: string; letters: ReadonlySet<string>}>;
};

const spelled = new WeakMap<ReadonlyMap<string, readonly string[]>, Letters>();

function lettersOf(labels: ReadonlyMap<string, readonly string[]>): Letters {
	let known = spelled.get(labels);
	if (!known) {
		const words = [...labels.keys()].map((word) => ({word, letters: new Set(word)}));
		known = {words, all: new Set(words.flatMap(({word}) => [...word]))};
		spelled.set(labels, known);
	}

	return known;
}

// Each letter that the other word lacks costs one change.
function lacks(core: string, letters: ReadonlySet<string>, limit: number): boolean {
	let missing = 0;
	for (const letter of core) if (!letters.has(letter) && ++missing > limit) return true;
	return false;
}

function nearest(labels: ReadonlyMap<string, readonly string[]>, core: string): Near | undefined {
	let best = 2;
	let ids: string[] = [];
	const {all, words} = lettersOf(labels);
	if (lacks(core, all, best)) return undefined;
	// 上年收费金额 is no typing error for 本年收费金额.
	const time = otherTime.exec(core)?.[0];
	for (const {word, letters} of words) {
		if (time && !word.includes(time)) continue;
		const limit = word.length < 4 ? 0 : word.length < 6 ? 1 : 2;
		const least = Math.min(limit, best);
		if (limit === 0 || lacks(core, letters, least)) continue;
		const far = distance(core, word, least);
		if (far > limit || far > best) continue;
		if (far < best) ids = [];
		best = far;
		for (const id of labels.get(word)!) if (!ids.includes(id)) ids.push(id);
	}

	return ids.length > 0 ? {ids, distance: best} : undefined;
}
