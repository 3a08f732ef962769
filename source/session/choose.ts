import type {Action, Direction} from './action.ts';
import {browseEntries} from './browse.ts';
import type {Dialog, FormDialog, PreviewDialog} from './dialog.ts';
import {fitExport} from './form-export.ts';
import {focusOn} from './form-fields.ts';
import {putDesk, stay} from './put-desk.ts';
import type {Updated} from './request.ts';
import type {Session} from './session.ts';
import {shownFindings} from './shown-findings.ts';
import {startLines} from './start-lines.ts';

type How = Extract<Action, {type: 'choose'}>['how'];

/** Up and down, left and right in whatever list or form has the keys. */
export function choose(session: Session, by: Direction, how: How): Updated {
	const {dialog} = session;
	if (dialog?.dialog === 'preview' && how === 'table')
		return stay({...session, dialog: {...dialog, chosen: nextTable(dialog, by)}});
	if (dialog?.dialog === 'form') return chooseInForm(session, dialog, by);
	const sign = by === 'down' || by === 'right' ? 1 : -1;
	const far = {step: 1, table: 1, page: pageOf(session), end: 100_000}[how] * sign;
	const within = (chosen: number, count: number) => Math.max(0, Math.min(count - 1, chosen + far));
	if (dialog?.dialog === 'help')
		return stay({...session, dialog: {...dialog, top: Math.max(0, dialog.top + far)}});
	if (dialog) {
		const count = countOf(session, dialog);
		return stay({...session, dialog: {...dialog, chosen: within(dialog.chosen, count)}});
	}

	if (session.at.page === 'start') {
		const {at} = session;
		return stay({...session, at: {...at, chosen: within(at.chosen, startLines(at).length)}});
	}

	const {desk} = session.at;
	const finding = within(desk.finding, shownFindings(desk).length);
	return stay(putDesk(session, {finding}));
}

// About what the screen shows of a list.
function pageOf({size}: Session): number {
	return Math.max(3, size.rows - 6);
}

// From table to table of a preview, round and round; the questions and notes between them are passed over.
function nextTable({lines, chosen}: PreviewDialog, by: Direction): number {
	const tables = lines.flatMap(({kind}, index) => (kind === 'table' ? [index] : []));
	const down = by === 'down';
	const ahead = tables.filter((index) => (down ? index > chosen : index < chosen));
	const next = ahead.length > 0 ? ahead : tables;
	return next.at(down ? 0 : -1) ?? chosen;
}

function countOf(session: Session, dialog: Exclude<Dialog, {dialog: 'form' | 'help'}>): number {
	switch (dialog.dialog) {
		case 'choice':
			return dialog.choices.length;
		case 'browse':
			return browseEntries(dialog).length;
		case 'preview':
		case 'history':
			return dialog.lines.length;
		case 'search':
			return dialog.hits.length;
		case 'bin':
			return session.at.page === 'start' ? session.at.bin.length : 0;
		// The lines of the palette are known to command/, which keeps `chosen` among them.
		case 'palette':
			return Number.MAX_SAFE_INTEGER;
	}
}

function chooseInForm(session: Session, dialog: FormDialog, by: Direction): Updated {
	const field = dialog.fields[dialog.focus];
	if (by === 'up' || by === 'down') {
		const to = dialog.focus + (by === 'down' ? 1 : -1);
		const focus = Math.max(0, Math.min(dialog.fields.length - 1, to));
		return stay({...session, dialog: focusOn(dialog, focus)});
	}

	if (field?.kind !== 'choice')
		return {...stay(session), next: [{type: 'caret', to: by === 'left' ? 'left' : 'right'}]};
	const {length} = field.choices;
	const chosen = (field.chosen + (by === 'right' ? 1 : -1) + length) % length;
	const fields = dialog.fields.map((one) => (one === field ? {...field, chosen} : one));
	return stay({...session, dialog: fitExport({...dialog, fields, why: undefined})});
}
