import '../text/verb-text.ts';
import type {Receipt} from '../files/writing/export-draft.ts';
import {printableJson} from '../text/printable.ts';
import {say} from '../text/say.ts';
import {toldNotes} from '../workbook/told-notes.ts';
import type {Call} from './call.ts';
import type {Target} from './open-target.ts';
import {printDoubts} from './print-doubts.ts';
import {noteLines} from './tell-notes.ts';

/**
A receipt on the command line: what was written, what the superior's formulas say, what went with it. What is to be
known of its source goes to standard error.
*/
export function tellReceipt(
	receipt: Receipt,
	{form, notes: ofSource, reading}: Pick<Target, 'form' | 'notes' | 'reading'>,
	call: Call,
): void {
	const notes = [...ofSource, ...(receipt.notes ?? [])];
	for (const line of noteLines(notes, call)) call.warn(line);
	if (call.json) {
		const {faults = [], unmatched = [], ambiguous = [], missing = []} = reading ?? {};
		const doubts = {faults, unmatched, ambiguous, missing, notes: toldNotes(notes, call)};
		call.print(printableJson({...receipt, ...doubts}));
		return;
	}

	if (reading) printDoubts(reading, form, {...call, print: call.warn});

	const {file, unit, year, figures, digest, override, examinedBy, report} = receipt;
	call.print(say(call.language, 'line.exported', {file, unit, year, figures, digest}));
	if (!receipt.checksPassed) call.print(`  ${say(call.language, 'export.notPassed')}`);
	const {differsFromStated} = receipt;
	if (differsFromStated > 0) {
		call.print(`  ${say(call.language, 'export.differsFromStated', {count: differsFromStated})}`);
	}

	if (receipt.comparisons) {
		call.print(say(call.language, 'export.untouched', {parts: receipt.untouched ?? 0}));
		const apart = receipt.comparisons.filter(({ours, theirs}) => ours !== theirs);
		call.print(
			say(call.language, 'export.formulas', {
				count: receipt.comparisons.length,
				apart: apart.length,
			}),
		);
		for (const {label, source, ours, theirs} of apart) {
			const key = theirs === undefined ? 'export.formulaUnknown' : 'export.formulaApart';
			call.print(say(call.language, key, {label, source, ours: ours ?? '', theirs: theirs ?? ''}));
		}
	}

	const {remarksLeft, unchanged, references} = receipt;
	if (references) call.print(`  ${say(call.language, 'export.references', {count: references})}`);
	if (unchanged !== undefined)
		call.print(`  ${say(call.language, 'export.unchanged', {number: unchanged})}`);
	if (remarksLeft) call.print(say(call.language, 'export.remarksLeft', {count: remarksLeft}));
	if (override) call.print(say(call.language, 'line.overridden', {override}));
	if (examinedBy) call.print(say(call.language, 'line.examinedBy', {name: examinedBy}));
	else if (override) call.warn(say(call.language, 'line.notExamined'));
	if (report) call.print(say(call.language, 'export.reportBeside', {report}));
}
