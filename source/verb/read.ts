import type {Form} from '../form/form.ts';
import {printableJson} from '../text/printable.ts';
import {say} from '../text/say.ts';
import type {Reading} from '../workbook/reading.ts';
import {type Call, type Exit, worse} from './call.ts';
import {type FailureText, failureText} from './failure-text.ts';
import {printDoubts} from './print-doubts.ts';
import {hasDoubts, readFileReturn} from './read-file-return.ts';

/** `read FILE…`: what each file says of the form, taken nowhere. */
export async function readVerb(call: Call, files: readonly string[]): Promise<Exit> {
	let exit: Exit = 0;
	const told: unknown[] = [];
	for (const [index, file] of files.entries()) {
		if (files.length > 20) call.progress(`${index + 1}/${files.length}`);
		try {
			const {reading, form} = await readFileReturn(file, call);
			exit = worse(exit, hasDoubts(reading) ? 1 : 0);
			if (call.json) {
				told.push(tell(file, reading));
				for (const {key, values} of reading.notes) call.warn(say(call.language, key, values));
			} else {
				printReading(call, file, reading, form);
			}
		} catch (error) {
			const failure = failureText(error, call.language);
			exit = worse(exit, failure.exit);
			told.push(failedReading(file, failure));
			call.warn(failure.text);
		}
	}

	if (call.json) call.print(printableJson({files: told}));
	return exit;
}

// Notes are for people and go to standard error: the document has the fields that scripts rely on, no others.
function tell(file: string, {form, unit, year, cells, faults, unmatched, ambiguous}: Reading) {
	return {file, form, unit: unit ?? null, year: year ?? null, cells, faults, unmatched, ambiguous};
}

function failedReading(file: string, {code, text}: FailureText) {
	const none = {form: null, unit: null, year: null};
	return {
		file,
		...none,
		cells: {},
		faults: [],
		unmatched: [],
		ambiguous: [],
		failure: {code, text},
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
	for (const note of reading.notes) call.print(`  ${say(language, note.key, note.values)}`);
}
