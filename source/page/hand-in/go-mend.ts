import type {Desk} from '../../desk/desk.ts';
import {showFinding} from '../../desk/finding-here.ts';
import {moveTo} from '../../desk/move-to.ts';
import {putDesk} from '../../desk/put-desk.ts';
import type {Session} from '../../desk/session.ts';
import {shownFindings} from '../../desk/shown-findings.ts';
import {close} from '../../program/layer.ts';
import {goOn, stay, tell} from '../../program/updated.ts';
import {type PreflightLine, preflight} from '../../workbook/export/preflight.ts';
import {ask, type Updated} from '../ask.ts';
import type {HandIn, HandInAction} from './state.ts';

type Own = Updated<HandInAction>;

/** From the list before an export: which line that is not in order to go to. */
export function askMend(session: Session): Own {
	const {desk} = session;
	const open = desk ? preflight(desk).lines.filter(({ok}) => !ok) : [];
	if (open.length === 0) return tell(session, 'good', {key: 'session.nothingToMend'});
	return ask<HandInAction>(session, {
		title: {key: 'session.mend'},
		choices: open.flatMap(({id, message}) => [
			{label: message, does: {type: 'mend', line: id} as const},
			...(id === 'inferred'
				? [{label: {key: 'command.verifyAll'}, does: {type: 'verifyAll'}} as const]
				: []),
		]),
	});
}

/** Goes to the place of a line; the page waits meanwhile with what was typed into it. */
export function mend(session: Session, {line: id}: {line: PreflightLine['id']}, own: HandIn): Own {
	const {desk} = session;
	if (!desk) return stay(session);
	const line = preflight(desk).lines.find((one) => one.id === id);
	const left: Session = {
		...close(session, own),
		left: own,
		notice: {level: 'plain', message: {key: 'session.mendReturns'}},
	};
	if (id === 'unconfirmed') return goOn(left, {type: 'askConfirm'});
	if (id === 'unit' || id === 'year') return goOn(left, {type: 'askHeader'});
	if (id === 'lastYear') return goOn(left, {type: 'findLastYear'});
	return stay(putDesk(left, line?.at ? moveTo(desk, line.at) : findingOf(desk, id)));
}

// The first finding of a level, or the first that could not be checked.
function findingOf(desk: Desk, id: PreflightLine['id']): Partial<Desk> {
	const index = shownFindings(desk).findIndex(({level, status}) =>
		id === 'unchecked' ? status === 'unchecked' : status === 'fail' && level === id,
	);
	return index === -1 ? {tab: 'findings'} : showFinding(desk, index);
}
