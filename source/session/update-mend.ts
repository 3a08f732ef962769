import {type PreflightLine, preflight} from '../workbook/export/preflight.ts';
import type {Action} from './action.ts';
import {deskOf, putDesk, stay, tell} from './put-desk.ts';
import type {Updated} from './request.ts';
import type {Desk, Session} from './session.ts';
import {shownFindings} from './shown-findings.ts';
import {showFinding} from './update-findings.ts';
import {moveTo} from './update-moves.ts';

/** From the list before an export to the place of what is not in order; the export form waits meanwhile. */
export function updateMend(session: Session, action: Action): Updated | undefined {
	if (action.type === 'askMend') return ask(session);
	if (action.type === 'mend') return mend(session, action.line, action.time);
	return undefined;
}

function ask(session: Session): Updated {
	const {dialog} = session;
	const desk = deskOf(session);
	if (dialog?.dialog !== 'form' || !desk) return stay(session);
	const {lines} = preflight(desk);
	const open = lines.filter(({ok}) => !ok);
	if (open.length === 0) return tell(session, 'good', {key: 'session.nothingToMend'});
	return stay({
		...session,
		dialog: {
			dialog: 'choice',
			title: {key: 'session.mend'},
			lines: [],
			choices: open.map(({id, message}) => ({
				label: message,
				does: {type: 'mend', line: id, time: ''},
			})),
			chosen: 0,
			back: dialog,
		},
	});
}

function mend(session: Session, id: PreflightLine['id'], time: string): Updated {
	const {dialog} = session;
	const desk = deskOf(session);
	if (!desk) return stay(session);
	const line = preflight(desk).lines.find((one) => one.id === id);
	const left: Session = {
		...session,
		dialog: undefined,
		...(dialog?.dialog === 'form' && {kept: dialog}),
		notice: {level: 'plain', message: {key: 'session.mendReturns'}},
	};
	if (id === 'unit' || id === 'year')
		return {...stay(left), next: [{type: 'openForm', what: 'header', time}]};
	if (id === 'lastYear') return {...stay(left), next: [{type: 'findLastYear'}]};
	const place = line?.at ? moveTo(desk, line.at) : findingOf(desk, id);
	return stay(putDesk(left, place));
}

// The first finding of a level, or the first that could not be checked.
function findingOf(desk: Desk, id: PreflightLine['id']): Partial<Desk> {
	const index = shownFindings(desk).findIndex(({level, status}) =>
		id === 'unchecked' ? status === 'unchecked' : status === 'fail' && level === id,
	);
	return index === -1 ? {tab: 'findings'} : showFinding(desk, index);
}
