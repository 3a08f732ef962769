import type {Form} from '../../form/form.ts';
import {labelOf, plainLabel, rowName} from '../../form/label-of.ts';
import {foldName, namesOf, type SectionNames} from '../../report/names-of.ts';
import {readReference} from '../../report/read-reference.ts';
import {canonicalOf} from '../../report/reference.ts';
import type {Sources} from '../../report/sources.ts';
import {typedOf} from '../../report/typed-of.ts';
import {valueOfReference} from '../../report/value-of.ts';
import type {Message} from '../../text/say.ts';
import type {FigureEntry} from './state.ts';

type Unvalued = Omit<FigureEntry, 'shown'>;

const known = new WeakMap<Form, readonly Unvalued[]>();

/**
The figures that a text finds, best first: what it says as a reference of its own, then every figure of the tables whose
names, labels or initials have all of its words.
*/
export function figureEntries(
	text: string,
	sources: Sources,
): {entries: readonly FigureEntry[]; why?: Message} {
	const {form} = sources;
	const words = text
		.split(/[\s.。·]+/u)
		.map((word) => foldName(word))
		.filter(Boolean);
	const typed = text.replace(/[}｝\s]+$/u, '');
	const {reference, why} = typed.trim() === '' ? {} : readReference(typed, form);
	const own = reference && entryOf(canonicalOf(reference), form);
	const found = allOf(form).filter(
		({sought, ref}) => ref !== own?.ref && words.every((word) => sought.includes(word)),
	);
	const entries = [...(own ? [own] : []), ...found].map((one) => valued(one, sources));
	return {entries, ...(entries.length === 0 && why && {why})};
}

function valued(entry: Unvalued, sources: Sources): FigureEntry {
	const {reference} = readReference(entry.ref, sources.form);
	return {...entry, shown: reference ? valueOfReference(reference, sources).shown : ''};
}

// Rows with the column that is meant first, then with each other; the groups among them; words and fees last.
function allOf(form: Form): readonly Unvalued[] {
	const found = known.get(form);
	if (found) return found;
	const sections = namesOf(form);
	const whole = sections.flatMap((names) => refsOf(names, true));
	const others = sections.flatMap((names) => refsOf(names, false));
	const words = ['fees/notices', 'fees/total', 'fees/paid', 'year', 'lastYear', 'unit'];
	const made = [...whole, ...others, ...words].flatMap((ref) => entryOf(ref, form) ?? []);
	known.set(form, made);
	return made;
}

function refsOf({section, rows, columns, whole}: SectionNames, isWhole: boolean): string[] {
	return rows.flatMap((row) =>
		columns
			.filter(({lines}) => (lines.join() === whole) === isWhole)
			.map((column) => `${section.id}/${row.lines.join('|')}/${column.lines.join('|')}`),
	);
}

function entryOf(ref: string, form: Form): Unvalued | undefined {
	const {reference} = readReference(ref, form);
	if (!reference) return undefined;
	const name = typedOf(reference, form);
	const label = labelOfReference(ref, form) ?? '';
	return {ref, name, label, sought: foldName(`${name} ${label} ${alsoOf(ref, form)}`)};
}

/** What a reference is called in full: the label of its cell, or of its group; nothing for what has none. */
export function labelOfReference(ref: string, form: Form): string | undefined {
	const cell = form.cell.get(ref.replace(/^(?:last:|yuan:)+/, ''));
	if (cell) return labelOf(cell);
	const [id, rows, columns] = ref.split('/');
	const names = namesOf(form).find(({section}) => section.id === id);
	const row = names?.rows.find(({lines}) => lines.join('|') === rows);
	const column = names?.columns.find(({lines}) => lines.join('|') === columns);
	if (!names || !row || !column) return undefined;
	const one = names.section.rows.find((own) => own.id === rows);
	const other = names.section.columns.find((own) => own.id === columns);
	const left = one ? rowName(one) : `${names.name} ${row.name}`;
	return `${left} · ${other ? plainLabel(other.label) : column.name}`;
}

function alsoOf(ref: string, form: Form): string {
	const [id, rows, columns] = ref.split('/');
	const names = namesOf(form).find(({section}) => section.id === id);
	if (!names) return '';
	const row = names.rows.find(({lines}) => lines.join('|') === rows);
	const column = names.columns.find(({lines}) => lines.join('|') === columns);
	return [...(row?.also ?? []), ...(column?.also ?? [])].join(' ');
}
