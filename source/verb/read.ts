import type {Form} from '../form/form.ts';
import {labelOf} from '../form/label-of.ts';
import {say} from '../text/say.ts';
import type {Note} from '../workbook/note.ts';
import type {Reading} from '../workbook/reading.ts';
import type {Call, Exit} from './call.ts';
import {eachTarget} from './each-target.ts';
import {printDoubts} from './print-doubts.ts';
import {hasDoubts, readFileReturn} from './read-file-return.ts';
import {noteLines, toldNotes} from './tell-notes.ts';

/** `read FILE|FOLDER…`: what each file says of the form, taken nowhere. */
export function readVerb(call: Call, names: readonly string[]): Promise<Exit> {
	return eachTarget(names, call, {
		async look(file, call) {
			const {reading, form} = await readFileReturn(file, call);
			const notes = [...reading.notes, ...blankNotes(reading, form)];
			const noted = {...reading, notes};
			if (!call.json) printReading(call, file, noted, form);
			else for (const line of noteLines(notes, call)) call.warn(line);
			return {told: tell(file, noted, call), exit: hasDoubts(noted) ? 1 : 0};
		},
		failed: (file, failure) => ({
			file,
			form: null,
			unit: null,
			year: null,
			cells: {},
			faults: [],
			unmatched: [],
			ambiguous: [],
			missing: [],
			notes: [],
			failure,
		}),
	});
}

// A blank is no zero: whoever reads a file for its figures must not take a part of them for all.
function blankNotes({cells, faults}: Reading, form: Form): Note[] {
	const named = new Set(faults.map(({address}) => address));
	const blank = form.cells.filter(({address, kind}) => {
		const cell = cells[address];
		if (named.has(address)) return false;
		return kind === 'entry'
			? cell?.value == null
			: cell?.source !== undefined && cell.stated == null;
	});
	const [first] = blank;
	if (!first) return [];
	const values = {count: blank.length, first: labelOf(first)};
	return [{key: 'line.blankCells', values, blocks: true}];
}

function tell(file: string, reading: Reading, call: Call) {
	const {form, unit, year, cells, faults, unmatched, ambiguous, missing} = reading;
	return {
		file,
		form,
		unit: unit ?? null,
		year: year ?? null,
		cells,
		faults,
		unmatched,
		ambiguous,
		missing,
		notes: toldNotes(reading.notes, call),
	};
}

function printReading(call: Call, file: string, reading: Reading, form: Form): void {
	const {language} = call;
	const entries = form.cells.filter((cell) => cell.kind === 'entry');
	const filled = entries.filter((cell) => reading.cells[cell.address]?.value != null).length;
	call.print(
		say(language, 'line.read', {
			file,
			unit: reading.unit ?? say(language, 'line.unitUnknown'),
			year: reading.year ?? '?',
			form: form.basis.document,
			filled,
			entries: entries.length,
		}),
	);
	printDoubts(reading, form, call);
	for (const one of reading.unmatched) call.print(say(language, 'line.unmatched', one));
	for (const line of noteLines(reading.notes, call)) call.print(`  ${line}`);
}
