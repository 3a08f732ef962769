import {changeCell} from '../draft/change-cell.ts';
import {historyOf} from '../draft/history-of.ts';
import {labelOf} from '../form/label-of.ts';
import {commit} from './commit.ts';
import type {HistoryDialog} from './dialog.ts';
import {cellOf} from './geometry.ts';
import {putDesk, stay, tell, tellDone} from './put-desk.ts';
import type {Updated} from './request.ts';
import type {Desk, Session} from './session.ts';
import {moveTo} from './update-moves.ts';

/**
Enter on a line of the history: in that of a cell what it held then comes back, as a change like any other; in that
of the draft the cursor goes to the first cell that was changed.
*/
export function takeHistory(
	session: Session,
	desk: Desk,
	dialog: HistoryDialog,
	time: string,
): Updated {
	const closed: Session = {...session, dialog: undefined};
	const revision = dialog.lines[dialog.chosen]?.revision;
	if (revision === undefined) return stay(closed);
	const {address} = dialog;
	if (address === undefined) {
		const {changes = []} = desk.history.steps.find((one) => one.revision === revision) ?? {};
		const [first] = changes.flatMap((change) => ('address' in change ? [change.address] : []));
		return stay(first === undefined ? closed : putDesk(closed, moveTo(desk, first)));
	}

	const then = historyOf(desk.history.steps, address).find((one) => one.revision === revision);
	if (!then) return stay(closed);
	const label = labelOf(cellOf(desk.form, address));
	const changes = changeCell(desk.draft.figures, address, then.entry);
	if (changes.length === 0)
		return tell(closed, 'plain', {key: 'session.holdsAlready', values: {label}});
	const figure = then.entry.stated ?? then.entry.value ?? '□';
	return tellDone(commit(closed, {how: 'typed', changes, time}, {}, dialog), {
		key: 'session.broughtBack',
		values: {label, revision, figure},
	});
}
