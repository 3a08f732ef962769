import '../text/prose-text.ts';
import {type CheckedReturn, checkReturn} from '../check/check-return.ts';
import type {Result} from '../check/finding.ts';
import type {LastYear} from '../draft/draft.ts';
import type {Form} from '../form/form.ts';
import {shortKey} from '../text/short-key.ts';
import {explainedOf} from './explained-of.ts';
import type {FigureList} from './few-bytes.ts';
import type {UnitDecisions} from './in-force.ts';
import {noCounts} from './no-counts.ts';
import {remarkedCells} from './remarked-cells.ts';
import {blanksOf, returnFigures} from './return-figures.ts';
import type {RollUpOptions} from './roll-up-options.ts';
import type {ReturnCounts, UnitRolled, Version} from './rolled-up.ts';
import {surelyHolds} from './surely-holds.ts';

/** What is said of one return as it counts. */
export type CheckedVersion = {results: readonly Result[]; counts: ReturnCounts};

/** @param form - of the version */
export function checkVersion(
	version: Version,
	form: Form,
	last: UnitRolled['last'],
	decided: UnitDecisions,
	options: RollUpOptions,
): CheckedVersion {
	const {read, amended, zeroed, digest, figures} = version;
	const explained = explainedOf(version, decided);
	const isAsRead = amended.size === 0 && !zeroed && !explained && version.files.length > 0;
	if (isAsRead && !last) return countsOf(version, read.results, form);
	// What holds alone, and against last year too, has nothing to be found.
	if (isAsRead && holdsAlone(version, form) && holdsAgainst(version, form, last, options))
		return countsOf(version, [], form);
	const key = [digest, read.form, keyOf(figures), last ? keyOf(last.figures) : '', last?.year].join(
		'|',
	);
	const kept = explained ? undefined : options.kept?.get(key);
	if (kept) return countsOf(version, kept, form);
	const {told} = fullCheck(version, form, last, decided, options);
	const results = told.findings.filter(
		({status, reason}) => !(status === 'unchecked' && reason === 'noLastYear'),
	);
	if (!explained) options.kept?.set(key, results);
	return countsOf(version, results, form);
}

/** Whether the reader found nothing at all to say of it, so that only last year is left to be held against it. */
function holdsAlone({read, figures}: Version, form: Form): boolean {
	const {results, faults, questions, notes} = read;
	if (results.length + faults.length + questions.length + notes.length > 0) return false;
	return blanksOf(form, figures).length === 0;
}

// Figures alone say it where there is no text, and no cell that keeps words.
function holdsAgainst(
	{read, figures}: Version,
	form: Form,
	last: UnitRolled['last'],
	{books, year}: RollUpOptions,
): boolean {
	if (read.words || read.text) return false;
	return surelyHolds(books, {form, year: read.year ?? year, figures, last});
}

/** The one check of a return, with all that the roll-up knows of it. */
export function fullCheck(
	version: Version,
	form: Form,
	last: UnitRolled['last'],
	decided: UnitDecisions,
	{books, year}: RollUpOptions,
): CheckedReturn {
	const {read, figures, amended} = version;
	const explanations = Object.fromEntries(
		[...(explainedOf(version, decided) ?? [])].map(([key, {figures, because = ''}]) => [
			key,
			{reason: '其他', words: because, figures},
		]),
	);
	const {faults, notes, questions} = read;
	return checkReturn(
		books,
		{
			form: form.id,
			figures: returnFigures(form, figures, {sources: read.sources, words: read.words}),
			header: {year: read.year ?? year},
			...read.text,
			explanations: {...read.explanations, ...explanations},
		},
		{
			...(last && {lastYear: lastYearOf(last, books.forms)}),
			headless: true,
			text: 'file',
			doubts: {
				// A text that 代改 has replaced is no fault any more.
				faults: faults.filter(({address}) => !(address && amended.has(address))),
				ambiguous: questions,
				notes,
			},
		},
	);
}

function lastYearOf(last: NonNullable<UnitRolled['last']>, forms: readonly Form[]): LastYear {
	const form = forms.find(({id}) => id === last.form);
	return {
		year: last.year,
		form: last.form,
		figures: form ? returnFigures(form, last.figures) : {},
		origin: last.origin,
	};
}

function countsOf(version: Version, results: readonly Result[], form: Form): CheckedVersion {
	const {read, figures, amended} = version;
	const counts: ReturnCounts = {
		...noCounts,
		faults: read.faults.filter(({address}) => !(address && amended.has(address))).length,
		questions: read.questions.length + remarkedCells(version).length,
	};
	for (const {status, level, blocks} of results) {
		if (status === 'fail') counts[level] += 1;
		else if (status !== 'pass') counts[status] += 1;
		// 待说明 is counted and stops nothing.
		if (level === 'must' && blocks && status !== 'explained' && status !== 'pass')
			counts.blocks += 1;
	}

	const blank = blanksOf(form, figures);
	const faulted = new Set(blank.length > 0 ? read.faults.map(({address}) => address) : []);
	for (const at of blank) if (!faulted.has(form.cells[at]!.address)) counts.blanks += 1;
	const noted = read.notes.filter(({blocks}) => blocks).length;
	counts.blocks += counts.blanks + counts.faults + counts.questions + noted;
	return {results, counts};
}

/** A short key of figures. */
export function keyOf(figures: FigureList): string {
	return shortKey(figures.join());
}
