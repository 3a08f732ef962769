import type {Form, Section} from '../form/form.ts';
import {plainLabel} from '../form/label-of.ts';

/** A row, a column or a group of them, as it is called and as it is kept. */
export type Named = {
	/** As it is written: 新收. */
	name: string;
	/** What else it is called, folded: its official label, the initials of its pinyin. */
	also: readonly string[];
	/** Ids or beginnings of ids. */
	lines: readonly string[];
	/** A group has its lines by number too: {三.不予公开.3}. */
	isGroup?: true;
};

/** What a section and everything in it is called in references. */
export type SectionNames = {
	section: Section;
	/** 二, 三, 四. */
	name: string;
	also: readonly string[];
	rows: readonly Named[];
	columns: readonly Named[];
	/** The column that is meant where none is named: the total over its columns. */
	whole?: string;
};

const kept = new WeakMap<Form, readonly SectionNames[]>();
const numerals = '〇一二三四五六七八九';

/** The names of a form, from its file: worked out once. */
export function namesOf(form: Form): readonly SectionNames[] {
	const known = kept.get(form);
	if (known) return known;
	const made = form.sections.map(ofSection);
	kept.set(form, made);
	return made;
}

/** Letters small, everything of half width, no spaces: how names are compared. */
export function foldName(name: string): string {
	return name.normalize('NFKC').toLowerCase().replaceAll(/\s/gu, '');
}

function ofSection(section: Section): SectionNames {
	const {part, title, short, groups = []} = section;
	const number = numerals.indexOf(part);
	const totals = section.sums.flatMap((sum) => ('column' in sum ? [sum.column] : []));
	return {
		section,
		name: part,
		also: [title, short, `表${part}`, number > 0 ? String(number) : part].map(foldName),
		rows: [
			...section.rows.map(ofLine),
			...groups.flatMap((group) =>
				'rows' in group ? [ofGroup(Object.entries(group.names), group.rows)] : [],
			),
		],
		columns: [
			...section.columns.map(ofLine),
			...groups.flatMap((group) =>
				'columns' in group ? [ofGroup(Object.entries(group.names), group.columns)] : [],
			),
		],
		...(totals.length === 1 && {whole: totals[0]}),
	};
}

function ofLine(line: {id: string; label: string; names?: Record<string, string>}): Named {
	const names = Object.entries(line.names ?? {});
	const label = plainLabel(line.label);
	return {
		name: names[0]?.[0] ?? nameable(label),
		also: [...names.flat(), label, line.label].map(foldName).filter((one) => !one.includes('.')),
		lines: [line.id],
	};
}

function ofGroup(names: ReadonlyArray<[string, string]>, lines: readonly string[]): Named {
	return {name: names[0]?.[0] ?? '', also: names.flat().map(foldName), lines, isGroup: true};
}

// What the grammar uses for itself does not stand in a name.
function nameable(label: string): string {
	return label.replaceAll(/[.{}+\-:/()\s]/gu, '');
}
