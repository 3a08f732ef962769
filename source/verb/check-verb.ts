import '../text/verb-text.ts';
import {type CheckedReturn, checkReturn} from '../check/check-return.ts';
import type {TextPhase} from '../check/text-grounds.ts';
import type {Draft} from '../draft/draft.ts';
import {hasText} from '../draft/paragraph.ts';
import {exists} from '../files/list-files.ts';
import type {Address, Section} from '../form/form.ts';
import {labelOf} from '../form/label-of.ts';
import {say} from '../text/say.ts';
import type {Note} from '../workbook/note.ts';
import {draftTextReading} from '../workbook/text-of-draft.ts';
import type {TextReading} from '../workbook/text-reading.ts';
import {resultText, returnOfReading, toldChecked} from '../workbook/told-file.ts';
import {ownOf, toldOwn} from '../workbook/told-own.ts';
import type {Call, Exit} from './call.ts';
import {eachTarget} from './each-target.ts';
import {inferredNotes} from './inferred-notes.ts';
import {type LastYearFound, lastYears} from './last-years.ts';
import {openTarget, type Target} from './open-target.ts';
import {printDoubts} from './print-doubts.ts';
import {tellFile} from './tell-file.ts';
import {noteLines} from './tell-notes.ts';
import {textLines} from './text-lines.ts';

export type CheckOptions = {
	/** Last year's return, or a folder that holds it. */
	last?: string;
};

/**
`check FILE|DRAFT|FOLDER…`: every rule on every return, with the documented exit code.

@throws Failure when what `--last` names is not there or cannot be read
*/
export async function checkVerb(
	call: Call,
	names: readonly string[],
	{last}: CheckOptions,
): Promise<Exit> {
	const lastYearOf = last === undefined ? undefined : await lastYears(last, call);
	return eachTarget(names, call, {
		async look(name, call) {
			if (call.json && !lastYearOf && exists(name)) return tellFile(name, 'check', call);
			const target = await openTarget(name, call);
			const found = (await lastYearOf?.(target)) ?? {notes: []};
			const notes = [...target.notes, ...inferredNotes(target), ...found.notes];
			const checked = checkTarget(target, found, notes, call);
			// What a file says is part of the report on it; what is amiss of a draft never stands among figures alone.
			const aside = call.json || target.draft ? notes : found.notes;
			for (const line of noteLines(aside, call)) call.warn(line);
			if (!call.json) print(name, target, checked, call);
			return {
				told: {
					...toldChecked(
						name,
						{...target.reading, unit: target.unit, year: target.year, text: textOf(target)},
						checked,
						notes,
						call.language,
					),
					...ownTold(target, call),
				},
				exit: checked.summary.blocks > 0 ? 1 : 0,
			};
		},
		failed: (file, failure) => ({
			file,
			form: null,
			unit: null,
			year: null,
			results: [],
			summary: {pass: 0, fail: 0, explained: 0, unchecked: 0, blocks: 0},
			faults: [],
			unmatched: [],
			ambiguous: [],
			missing: [],
			notes: [],
			failure,
		}),
	});
}

function textOf({draft, reading, form}: Target): TextReading | undefined {
	return draft ? draftTextReading(draft, form) : reading?.text;
}

function ownTold({draft, form, steps = []}: Target, {forms: {forms}}: Call) {
	return draft ? toldOwn(ownOf(draft, form, forms, steps), draft) : {};
}

// The text of a draft is judged as at hand-in, where there is any; without one, its tables alone are.
function textPhase(draft: Draft | undefined): {text?: TextPhase} {
	if (!draft) return {text: 'file'};
	return hasText(draft.paragraphs) ? {text: 'handIn'} : {};
}

/** Checks one target as it stands; a draft brings its own last year, declarations and explanations. */
function checkTarget(
	{form, figures, year, draft, reading}: Target,
	{lastYear}: LastYearFound,
	notes: readonly Note[],
	call: Call,
): CheckedReturn {
	const read = reading && returnOfReading(reading, call.forms.forms);
	return checkReturn(call.forms, draft ?? read ?? {form: form.id, figures, header: {year}}, {
		...(lastYear && {lastYear}),
		headless: true,
		...textPhase(draft),
		doubts: {...reading, notes},
	});
}

function print(file: string, target: Target, checked: CheckedReturn, call: Call): void {
	const {language} = call;
	const {form, unit, year, reading, notes} = target;
	call.print(
		say(language, 'line.checked', {
			file,
			unit: unit ?? say(language, 'line.unitUnknown'),
			year: year ?? '?',
			form: form.basis.document,
		}),
	);
	for (const section of form.sections) printBlanks(section, checked, call);
	for (const result of checked.told.findings) {
		const level = result.status === 'fail' ? result.level : result.status;
		if (level === 'pass') continue;
		call.print(
			`  ${say(language, `line.level.${level}`)}  ${resultText(result, checked, language)}`,
		);
	}

	if (reading) {
		printDoubts(reading, form, call);
		const {lines, rest} = textLines(notes, call);
		for (const line of [...lines, ...noteLines(rest, call)]) call.print(`  ${line}`);
	}

	const {pass, blocks} = checked.summary;
	call.print(say(language, 'line.summary', {...checked.tally, pass, blocks}));
}

// Two hundred blanks are one line a table, not two hundred.
function printBlanks(section: Section, {told, form}: CheckedReturn, call: Call): void {
	const own = told.blanks.filter((address: Address) => address.startsWith(`${section.id}/`));
	if (own.length === 0) return;
	const labels = own.slice(0, 3).map((address) => {
		const cell = form.cell.get(address);
		return cell ? labelOf(cell) : '';
	});
	call.print(
		say(call.language, 'line.blanks', {
			section: section.title,
			count: own.length,
			first: labels.join('、') + (own.length > labels.length ? '…' : ''),
		}),
	);
}
