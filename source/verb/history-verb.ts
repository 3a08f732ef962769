import '../text/verb-text.ts';
import {type Past, pastOf} from '../check/past-of.ts';
import {historyOf} from '../draft/history-of.ts';
import {Failure} from '../failure.ts';
import {labelOf} from '../form/label-of.ts';
import {momentWords} from '../text/moment-words.ts';
import {printableJson} from '../text/printable.ts';
import {say} from '../text/say.ts';
import {toldNotes} from '../workbook/told-notes.ts';
import {askedCell} from './asked-cell.ts';
import type {Call, Exit} from './call.ts';
import {noteLines} from './tell-notes.ts';

/**
`history DRAFT [ADDRESS]`: every accepted change of a draft, or every value one cell has held. Exit 1 where something
was found amiss of the draft that nobody has confirmed.

@param asked - an address, or the official item with the column: `三（二）部分公开 · 自然人`
@throws Failure `line.noCell` (exit 2) when the form has no such cell
*/
export function historyVerb(call: Call, id: string, asked?: string): Exit {
	const open = call.drafts().open(id, 'read');
	const {draft, steps, notes} = open;
	open.close();
	const form = call.forms.forms.find((one) => one.id === draft.form);
	if (!form) throw new Failure('form.unknown', {form: draft.form}, 2);
	const address = asked === undefined ? undefined : askedCell(asked, form);
	const exit = notes.some(({blocks}) => blocks) ? 1 : 0;
	for (const line of noteLines(notes, call)) call.warn(line);
	if (call.json) {
		const told = address === undefined ? steps : historyOf(steps, address);
		const said = {draft: id, ...(address && {address}), history: told};
		call.print(printableJson({...said, notes: toldNotes(notes, call)}));
		return exit;
	}

	const cell = form.cell.get(address ?? '');
	if (cell) call.print(labelOf(cell));
	for (const past of pastOf(steps, form, call.language, address)) call.print(lineOf(past, call));
	return exit;
}

function lineOf({revision, time, who = '', how, what}: Past, {language}: Call): string {
	return say(language, 'line.history', {
		revision,
		time: momentWords(time),
		who,
		how: say(language, how.key, how.values),
		what,
	}).trimEnd();
}
