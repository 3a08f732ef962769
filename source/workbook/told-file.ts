import '../text/verb-text.ts';
import {
	type CheckedReturn,
	checkReturn,
	type Return,
	type RuleBooks,
} from '../check/check-return.ts';
import type {Result} from '../check/finding.ts';
import {sayResult} from '../check/say-result.ts';
import type {Form} from '../form/form.ts';
import {labelOf} from '../form/label-of.ts';
import {sourcesOf} from '../report/sources.ts';
import {type ByteText, jsonBytes} from '../text/json-bytes.ts';
import type {Language} from '../text/say.ts';
import {figuresOf} from './figures-of.ts';
import {readingSources} from './import/report/text-notes.ts';
import type {Note} from './note.ts';
import {paragraphsOfReading} from './paragraphs-of.ts';
import type {Reading} from './reading.ts';
import {toldNotes} from './told-notes.ts';
import {toldResults} from './told-results.ts';
import {toldText} from './told-text.ts';

/** What `--json` says of one file: its part of the document, whether it passes, and what is to be told beside it. */
export type ToldFile = {json: ByteText; exit: 0 | 1; notes: readonly Note[]};

/** A file as `read --json` tells it. @param file - as it was named */
export function toldReading(
	file: string,
	reading: Reading,
	form: Form,
	language: Language,
): ToldFile {
	const {unit, year, cells, faults, unmatched, ambiguous, missing} = reading;
	const notes = readingNotes(reading, form);
	const told = {
		file,
		form: form.id,
		unit: unit ?? null,
		year: year ?? null,
		cells,
		faults,
		unmatched,
		ambiguous,
		missing,
		...(reading.text && toldText(reading.text, readingSources(reading, form))),
		notes: toldNotes(notes, {language}),
	};
	return {json: jsonBytes(told), exit: hasDoubts({faults, ambiguous, notes}) ? 1 : 0, notes};
}

/** What is to be known of a reading, that some of its cells hold no figure included. */
export function readingNotes({cells, faults, notes}: Reading, form: Form): readonly Note[] {
	const named = new Set(faults.map(({address}) => address));
	const blank = form.cells.filter(({address, kind}) => {
		const cell = cells[address];
		if (named.has(address)) return false;
		return kind === 'entry'
			? cell?.value == null
			: cell?.source !== undefined && cell.stated == null;
	});
	const [first] = blank;
	if (!first) return notes;
	// A blank is no zero: whoever reads a file for its figures must not take a part of them for all.
	const values = {count: blank.length, first: labelOf(first)};
	return [...notes, {key: 'line.blankCells', values, blocks: true}];
}

/** What is not certain in a reading, or must be known of it, and so must not pass in silence. */
export function hasDoubts({
	faults,
	ambiguous,
	notes,
}: Pick<Reading, 'faults' | 'ambiguous'> & {notes: readonly Note[]}): boolean {
	return faults.length > 0 || ambiguous.length > 0 || notes.some(({blocks}) => blocks);
}

/** A file, read and checked without last year, as `check --json` tells it. */
export function toldCheck(
	file: string,
	reading: Reading,
	books: RuleBooks,
	language: Language,
): ToldFile {
	const {notes} = reading;
	const checked = checkReturn(books, returnOfReading(reading, books.forms), {
		headless: true,
		text: 'file',
		doubts: reading,
	});
	const {form, rules, summary} = checked;
	const told = toldChecked(file, reading, {form, rules, summary, results: []}, notes, language);
	const json = jsonBytes(told, (_, value) =>
		value === told.results
			? toldResults(checked.results, (result) => resultText(result, checked, language))
			: undefined,
	);
	return {json, exit: checked.summary.blocks > 0 ? 1 : 0, notes};
}

/** A reading as a return to be checked, its text with it. */
export function returnOfReading(reading: Reading, forms: readonly Form[]): Return {
	const {form: id = '', unit, year, text} = reading;
	const form = forms.find((one) => one.id === id);
	const bare = {form: id, figures: figuresOf(reading), header: {year, ...(unit && {unit})}};
	if (!text || !form) return bare;
	return {
		...bare,
		paragraphs: paragraphsOfReading(text, readingSources(reading, form)),
		opening: text.opening.map((one) => one.text),
	};
}

/** What `check --json` says of a file or a draft. */
export function toldChecked(
	file: string,
	{
		unit,
		year,
		faults = [],
		unmatched = [],
		ambiguous = [],
		missing = [],
		text,
	}: Partial<Omit<Reading, 'notes'>>,
	checked: Pick<CheckedReturn, 'form' | 'rules' | 'ledger' | 'results' | 'summary'>,
	notes: readonly Note[],
	language: Language,
) {
	const {form, results, summary} = checked;
	return {
		file,
		form: form.id,
		unit: unit ?? null,
		year: year ?? null,
		results: results.map((result) => ({...result, text: resultText(result, checked, language)})),
		summary,
		faults,
		unmatched,
		ambiguous,
		missing,
		...toldText(text, sourcesOf({header: {unit: unit ?? '', year: year ?? 0}, figures: {}}, form)),
		notes: toldNotes(notes, {language}),
	};
}

/** A result as a sentence. */
export function resultText(
	result: Result,
	{form, rules, ledger}: Pick<CheckedReturn, 'form' | 'rules' | 'ledger'>,
	language: Language,
): string {
	const rule = rules.find((one) => one.id === result.rule);
	return rule ? sayResult(result, rule, form, language, {ledger}) : '';
}
