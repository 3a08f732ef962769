import type {Past} from '../../check/past-of.ts';
import {commit} from '../../desk/commit.ts';
import type {Desk} from '../../desk/desk.ts';
import {cellOf} from '../../desk/geometry.ts';
import {onDesk} from '../../desk/handlers.ts';
import {moveTo} from '../../desk/move-to.ts';
import {putDesk} from '../../desk/put-desk.ts';
import {cursorOf} from '../../desk/selection.ts';
import type {Session} from '../../desk/session.ts';
import {changeCell} from '../../draft/change-cell.ts';
import {historyOf} from '../../draft/history-of.ts';
import type {Address} from '../../form/form.ts';
import {labelOf} from '../../form/label-of.ts';
import type {ListAction} from '../../program/action.ts';
import {close, open} from '../../program/layer.ts';
import {chosenInLayer, listHandlers} from '../../program/list-page.ts';
import {type Handlers, stay, tell} from '../../program/updated.ts';
import type {Next, Updated} from '../ask.ts';
import {historyLines} from './history-lines.ts';
import type {History, HistoryAsk} from './state.ts';

export const handlers: Handlers<Session, History, ListAction, Next> = listHandlers<
	Session,
	History,
	Past,
	Next
>({
	...chosenInLayer,
	entries: (_session, {lines}) => lines,
	take: takeLine,
});

export const asks: Handlers<Session, unknown, HistoryAsk, Next> = {
	openHistory: onDesk((session, {of}, desk) => {
		const address = of === 'cell' ? cursorOf(desk) : undefined;
		const title =
			address === undefined ? desk.draft.header.unit : labelOf(cellOf(desk.form, address));
		return stay(
			open<Session, History>(session, {
				page: 'history',
				...(address && {address}),
				title,
				lines: historyLines(desk, session.language, address),
				chosen: 0,
			}),
		);
	}),
};

// In the history of a cell what it held then comes back, as a change like any other; in that of the draft the cursor
// goes to the first cell that was changed.
function takeLine(session: Session, own: History, line: Past | undefined, time: string): Updated {
	const {desk} = session;
	const closed = close(session, own);
	if (!desk || !line) return stay(closed);
	const {revision} = line;
	if (own.address !== undefined) return bringBack(session, own, desk, own.address, revision, time);
	const {changes = []} = desk.history.steps.find((one) => one.revision === revision) ?? {};
	const [first] = changes.flatMap((change) => ('address' in change ? [change.address] : []));
	return stay(first === undefined ? closed : putDesk(closed, moveTo(desk, first)));
}

function bringBack(
	session: Session,
	own: History,
	{form, draft, history}: Desk,
	address: Address,
	revision: number,
	time: string,
): Updated {
	const closed = close(session, own);
	const then = historyOf(history.steps, address).find((one) => one.revision === revision);
	if (!then) return stay(closed);
	const label = labelOf(cellOf(form, address));
	const changes = changeCell(draft.figures, address, then.entry);
	if (changes.length === 0)
		return tell(closed, 'plain', {key: 'session.holdsAlready', values: {label}});
	const figure = then.entry.stated ?? then.entry.value ?? '□';
	const said = {key: 'session.broughtBack', values: {label, revision, figure}} as const;
	return commit(
		closed,
		{how: 'typed', changes, time, of: revision},
		{layers: session.layers, said},
	);
}
