import type {Entry} from '../draft/draft.ts';
import {historyOf} from '../draft/history-of.ts';
import type {Step} from '../draft/transaction.ts';
import {Failure} from '../failure.ts';
import type {Address, Form} from '../form/form.ts';
import {labelOf} from '../form/label-of.ts';
import {say} from '../text/say.ts';
import type {Call, Exit} from './call.ts';

/**
`history DRAFT [ADDRESS]`: every accepted change of a draft, or every value one cell has held.

@param asked - an address, or the official item with the column: `三（二）部分公开 · 自然人`
@throws Failure `line.noCell` (exit 2) when the form has no such cell
*/
export function historyVerb(call: Call, id: string, asked?: string): Exit {
	const open = call.drafts().open(id, 'read');
	const {draft, steps} = open;
	open.close();
	const form = call.forms.forms.find((one) => one.id === draft.form);
	if (!form) throw new Failure('form.unknown', {form: draft.form}, 2);
	const address = asked === undefined ? undefined : addressOf(asked, form);
	if (call.json) {
		const told = address === undefined ? steps : historyOf(steps, address);
		call.print(JSON.stringify({draft: id, ...(address && {address}), history: told}));
		return 0;
	}

	if (address === undefined) for (const step of steps) call.print(stepLine(step, form, call));
	else printCell(steps, address, form, call);
	return 0;
}

function addressOf(asked: string, form: Form): Address {
	if (form.cell.has(asked)) return asked;
	const folded = asked.normalize('NFKC').replaceAll(/\s/g, '');
	const cell = form.cells.find(
		(one) => labelOf(one).normalize('NFKC').replaceAll(/\s/g, '') === folded,
	);
	if (!cell) throw new Failure('line.noCell', {asked, form: form.basis.document}, 2);
	return cell.address;
}

function printCell(steps: readonly Step[], address: Address, form: Form, call: Call): void {
	const cell = form.cell.get(address);
	if (cell) call.print(labelOf(cell));
	for (const {revision, time, who, how, from, entry} of historyOf(steps, address)) {
		call.print(
			say(call.language, 'line.history', {
				revision,
				time,
				who: who ?? '',
				how: say(call.language, `how.${how}`),
				what: `${figureOf(entry)}  ${entry.source ?? from ?? ''}`.trimEnd(),
			}),
		);
	}
}

function stepLine({revision, time, who, how, from, changes}: Step, form: Form, call: Call): string {
	const cells = [
		...new Set(changes.flatMap((change) => ('address' in change ? [change.address] : []))),
	];
	const cell = form.cell.get(cells[0] ?? '');
	const first = cell ? labelOf(cell) : '';
	const what =
		cells.length > 1 ? say(call.language, 'line.cells', {first, count: cells.length}) : first;
	return say(call.language, 'line.history', {
		revision,
		time,
		who: who ?? '',
		how: say(call.language, `how.${how}`),
		what: `${what}  ${from ?? ''}`.trimEnd(),
	});
}

function figureOf({value, stated, text, remark}: Entry): string {
	const figure = stated ?? value ?? text ?? '';
	return remark ? `${figure}（${remark}）` : String(figure);
}
