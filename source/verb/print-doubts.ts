import type {Form} from '../form/form.ts';
import {labelOf} from '../form/label-of.ts';
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
		print(say(language, 'line.ambiguous', {source, label, candidates: candidates.join('、')}));
	}
}
