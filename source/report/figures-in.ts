import type {Form} from '../form/form.ts';
import {flatText} from './flat-text.ts';
import {maskReferences} from './mask-references.ts';
import {meaningsIn} from './meanings-in.ts';
import type {Meant} from './meant.ts';
import {type NumberWords, numberWords} from './number-words.ts';
import {openMark} from './open-mark.ts';
import {readReference} from './read-reference.ts';
import type {Sources} from './sources.ts';
import {valueOfReference} from './value-of.ts';

/** What a paragraph says in figures, whatever the tables hold. */
type Known = {
	/** Its references covered, signs of full width plain. */
	flat: string;
	/** What counts something, and every zero in words, with what they seem to mean; nothing that a mark says of last year. */
	found: readonly Meant[];
	numbers: readonly NumberWords[];
	hasReferences: boolean;
};

/** The figures of a paragraph; references among them have their value, or are `vague` where there is none. */
export type FiguresIn = {flat: string; found: readonly Meant[]; numbers: readonly NumberWords[]};

// While one paragraph is written all others stay as they are.
const kept = new Map<string, Known>();

/** All figures of a text: the numbers in it, its references, and what it says there was none of. */
export function figuresIn(text: string, sources: Sources): FiguresIn {
	const {flat, found, numbers, hasReferences} = knownOf(text, sources);
	if (!hasReferences) return {flat, found, numbers};
	const valued = <One extends NumberWords>(one: One): One =>
		one.reference === undefined ? one : {...one, ...valueAt(one.reference, sources)};
	return {flat, found: found.map(valued), numbers: numbers.map(valued)};
}

function knownOf(text: string, {form, year}: {form: Form; year: number}): Known {
	const key = `${form.id}\n${year}\n${text}`;
	const known = kept.get(key);
	if (known) return known;
	const {masked, references} = maskReferences(text);
	const flat = flatText(masked);
	const numbers = [...numberWords(masked, flat), ...references].sort(
		(one, other) => one.at - other.at,
	);
	const marks = [...flat.matchAll(openMark)];
	const isInMark = (place: number) =>
		marks.some(({index, 0: {length}}) => index <= place && place < index + length);
	const found = meaningsIn(masked, year, numbers).filter(({at}) => !isInMark(at));
	const made = {flat, found, numbers, hasReferences: references.length > 0};
	if (kept.size > 400) kept.clear();
	kept.set(key, made);
	return made;
}

function valueAt(asked: string, sources: Sources): Pick<NumberWords, 'words' | 'value' | 'vague'> {
	const {reference} = readReference(asked, sources.form);
	const {value = null, shown = ''} = reference ? valueOfReference(reference, sources) : {};
	// What is not known yet is held against nothing.
	return {words: shown, value: value ?? 0, ...(value === null && {vague: true})};
}
