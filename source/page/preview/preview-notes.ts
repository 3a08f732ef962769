import type {Desk} from '../../desk/desk.ts';
import {bareUnit} from '../../desk/draft-there.ts';
import type {Mark, Words} from '../../program/line.ts';
import type {Message} from '../../text/say.ts';
import {questionKey} from '../../workbook/import/answer-questions.ts';
import type {Reading} from '../../workbook/reading.ts';
import {hasWays} from './preview-questions.ts';
import type {PreviewLine, Untaken} from './state.ts';

function note(mark: Mark, words: Words, source?: string): PreviewLine {
	return {kind: 'note', mark, words, ...(source && {source})};
}

/** That a file is of another year than the draft. */
export function otherYear({draft}: Desk, reading: Reading): Message | undefined {
	const {year} = draft.header;
	return reading.year === undefined || reading.year === year
		? undefined
		: {key: 'session.otherYear', values: {year: reading.year, draft: year}};
}

/** That a file is of another unit than the draft; spaces and full-width letters make none. */
export function otherUnit({draft}: Desk, reading: Reading): Message | undefined {
	const {unit} = draft.header;
	return reading.unit === undefined || bareUnit(reading.unit) === bareUnit(unit)
		? undefined
		: {key: 'session.otherUnit', values: {unit: reading.unit, draft: unit}};
}

/** What to know of a file before its figures: another year, another unit, a hidden sheet. */
export function headNotes(desk: Desk, reading: Reading): PreviewLine[] {
	return [
		...[otherYear(desk, reading), otherUnit(desk, reading)].flatMap((words) =>
			words ? [note('bad', words)] : [],
		),
		...reading.notes
			.filter(({values}) => !reading.questions?.some(({label}) => label === values?.label))
			.toSorted((one, other) => Number(other.blocks ?? false) - Number(one.blocks ?? false))
			.map(({key, values, blocks, source}) =>
				note(blocks ? 'bad' : 'plain', {key, ...(values && {values})}, source),
			),
	];
}

/** What the first line counts: each is listed below it. */
export function untakenOf(reading: Reading, how: 'imported' | 'pasted'): Untaken {
	return {
		faults: reading.faults.length,
		ambiguous: reading.ambiguous.length,
		blocks: reading.notes.filter(({blocks}) => blocks).length,
		outside: how === 'pasted' ? reading.unmatched.length : 0,
	};
}

/** What a file leaves blank, and what it does not have at all: neither touches the draft. */
export function absentNotes(blank: number, notFound: number): PreviewLine[] {
	return [
		...(blank > 0 ? [note('unchecked', {key: 'session.fileBlank', values: {cells: blank}})] : []),
		...(notFound > 0
			? [note('unchecked', {key: 'session.fileLacks', values: {cells: notFound}})]
			: []),
	];
}

/** What was not taken, and where it stands: no quantities, what could mean several things, what belongs to no cell. */
export function untakenNotes(
	{form}: Desk,
	reading: Reading,
	how: 'imported' | 'pasted',
): PreviewLine[] {
	const asked = new Set(reading.questions?.filter(hasWays).map((one) => questionKey(one)));
	return [
		...reading.faults.map(({source, text, why, address}) => {
			const cell = address === undefined ? undefined : form.cell.get(address);
			const fault = {key: `quantity.${why}`, values: {text, unit: cell?.unit ?? ''}} as const;
			return note('bad', fault, source);
		}),
		...reading.ambiguous
			.filter((doubt) => !asked.has(questionKey(doubt)))
			.map(({source, label}) => note('bad', {key: 'session.ambiguous', values: {label}}, source)),
		...reading.unmatched.map(({source, label}) =>
			how === 'pasted'
				? note('bad', {key: 'session.pasteOutside', values: {text: label}}, source)
				: note('plain', {key: 'session.unmatched', values: {text: label}}, source),
		),
	];
}
