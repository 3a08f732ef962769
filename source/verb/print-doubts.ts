import '../text/verb-text.ts';
import type {Form} from '../form/form.ts';
import {labelOf, plainLabel, rowName} from '../form/label-of.ts';
import {say} from '../text/say.ts';
import type {Reading} from '../workbook/reading.ts';
import type {Call} from './call.ts';

/** What a reading could not take: texts that are no figures, and what could mean several things. */
export function printDoubts(reading: Reading, form: Form, {language, print}: Call): void {
	for (const {address, source, text, why} of reading.faults) {
		const cell = address === undefined ? undefined : form.cell.get(address);
		const reason = say(language, `quantity.${why}`, {text, unit: cell?.unit ?? ''});
		print(say(language, 'line.fault', {source, label: cell ? labelOf(cell) : '', why: reason}));
	}

	for (const {source, label, candidates} of reading.ambiguous) {
		const could = candidates.map((one) => candidateName(one, form)).join('、');
		print(say(language, 'line.ambiguous', {source, label, candidates: could}));
	}
}

// A cell, a row, a column, or a year and the like, which is its own name.
function candidateName(candidate: string, form: Form): string {
	const cell = form.cell.get(candidate);
	if (cell) return labelOf(cell);
	const [sectionId, id] = candidate.split('/');
	const section = form.sections.find((one) => one.id === sectionId);
	const row = section?.rows.find((one) => one.id === id);
	if (row) return rowName(row);
	const column = section?.columns.find((one) => one.id === id);
	return column ? plainLabel(column.label) : candidate;
}
