import {saySource} from '../check/say-source.ts';
import type {Entry} from '../draft/draft.ts';
import {historyOf} from '../draft/history-of.ts';
import type {Step} from '../draft/transaction.ts';
import {Failure} from '../failure.ts';
import type {Address, Form} from '../form/form.ts';
import {labelOf} from '../form/label-of.ts';
import {momentWords} from '../text/moment-words.ts';
import {printableJson} from '../text/printable.ts';
import {say} from '../text/say.ts';
import {toldNotes} from '../workbook/told-notes.ts';
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
	const address = asked === undefined ? undefined : addressOf(asked, form);
	const exit = notes.some(({blocks}) => blocks) ? 1 : 0;
	for (const line of noteLines(notes, call)) call.warn(line);
	if (call.json) {
		const told = address === undefined ? steps : historyOf(steps, address);
		const said = {draft: id, ...(address && {address}), history: told};
		call.print(printableJson({...said, notes: toldNotes(notes, call)}));
		return exit;
	}

	if (address === undefined) for (const step of steps) call.print(stepLine(step, form, call));
	else printCell(steps, address, form, call);
	return exit;
}

// `三（二）部分公开 · 自然人` in full, or enough of it to mean one cell: 三(二) 自然人.
function addressOf(asked: string, form: Form): Address {
	if (form.cell.has(asked)) return asked;
	const parts = asked
		.split(/[·\s]+/u)
		.map(fold)
		.filter(Boolean);
	const named = form.cells.filter((cell) => fold(labelOf(cell)) === fold(asked));
	const found =
		named.length > 0
			? named
			: form.cells.filter((cell) => parts.every((part) => fold(labelOf(cell)).includes(part)));
	const [cell, ...others] = found;
	if (cell && others.length === 0) return cell.address;
	if (!cell) throw new Failure('line.noCell', {asked, form: form.basis.document}, 2);
	const labels = found
		.slice(0, 3)
		.map((one) => labelOf(one))
		.join('；');
	throw new Failure('line.severalCells', {asked, count: found.length, labels}, 2);
}

function fold(label: string): string {
	return label.normalize('NFKC').replaceAll(/[\s·.]/gu, '');
}

function printCell(steps: readonly Step[], address: Address, form: Form, call: Call): void {
	const cell = form.cell.get(address);
	if (cell) call.print(labelOf(cell));
	for (const {revision, time, who, how, from, entry} of historyOf(steps, address)) {
		call.print(
			say(call.language, 'line.history', {
				revision,
				time: momentWords(time),
				who: who ?? '',
				how: say(call.language, `how.${how}`),
				what: [figureOf(entry), placeOf(entry.source, call) || (from ?? '')].join('  ').trimEnd(),
			}),
		);
	}
}

function stepLine(step: Step, form: Form, call: Call): string {
	const {revision, time, who, how, from, because} = step;
	return say(call.language, 'line.history', {
		revision,
		time: momentWords(time),
		who: who ?? '',
		how: say(call.language, `how.${how}`),
		what: [whatOf(step, form, call), from, because].filter(Boolean).join('  '),
	});
}

function whatOf({changes}: Step, form: Form, {language}: Call): string {
	const cells = new Set(changes.flatMap((change) => ('address' in change ? [change.address] : [])));
	const cell = form.cell.get([...cells][0] ?? '');
	const first = cell ? labelOf(cell) : '';
	if (cells.size > 1) return say(language, 'line.cells', {first, count: cells.size});
	if (cells.size === 1) return first;
	const [change] = changes;
	if (!change || !('header' in change)) return '';
	if (change.header === 'handedIn') {
		const last = change.after?.at(-1);
		return last ? say(language, 'line.handIn', {number: last.number, file: last.file}) : '';
	}

	if (change.header === 'unconfirmed') {
		const told = change.after?.filter((one) => !change.before?.includes(one));
		return (told ?? []).map(({code}) => say(language, `${code}Short`)).join('；');
	}

	return typeof change.after === 'string' || typeof change.after === 'number'
		? String(change.after)
		: '';
}

function placeOf(source: string | undefined, {language}: Call): string {
	return source === undefined ? '' : saySource(source, language);
}

function figureOf({value, stated, text, remark}: Entry): string {
	const figure = stated ?? value ?? text ?? '';
	return remark ? `${figure}（${remark}）` : String(figure);
}
