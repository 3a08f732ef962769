import '../text/verb-text.ts';
import type {Form} from '../form/form.ts';
import {say} from '../text/say.ts';
import type {Reading} from '../workbook/reading.ts';
import {hasDoubts, readingNotes} from '../workbook/told-file.ts';
import type {Call, Exit} from './call.ts';
import {eachTarget} from './each-target.ts';
import {printDoubts} from './print-doubts.ts';
import {readFileReturn} from './read-file-return.ts';
import {tellFile} from './tell-file.ts';
import {noteLines} from './tell-notes.ts';
import {textLines} from './text-lines.ts';

/** `read FILE|FOLDER…`: what each file says of the form, taken nowhere. */
export function readVerb(call: Call, names: readonly string[]): Promise<Exit> {
	return eachTarget(names, call, {
		async look(file, call) {
			if (call.json) return tellFile(file, 'read', call);
			const {reading, form} = await readFileReturn(file, call);
			const noted = {...reading, notes: [...readingNotes(reading, form)]};
			printReading(call, file, noted, form);
			return {told: undefined, exit: hasDoubts(noted) ? 1 : 0};
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
	const {lines, rest} = textLines(reading.notes, call);
	for (const line of lines) call.print(line);
	printDoubts(reading, form, call);
	for (const one of reading.unmatched) call.print(say(language, 'line.unmatched', one));
	for (const line of noteLines(rest, call)) call.print(`  ${line}`);
}
