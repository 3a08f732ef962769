import type {Result} from '../../check/finding.ts';
import {sayResult} from '../../check/say-result.ts';
import type {Desk} from '../../desk/desk.ts';
import {findingHere, showFinding} from '../../desk/finding-here.ts';
import {onDesk} from '../../desk/handlers.ts';
import {openTab} from '../../desk/move-to.ts';
import {pointOnTab} from '../../desk/point-on-tab.ts';
import {putDesk} from '../../desk/put-desk.ts';
import type {Session} from '../../desk/session.ts';
import {shownFindings} from '../../desk/shown-findings.ts';
import {chooseSetting} from '../../program/choose-setting.ts';
import {listHandlers} from '../../program/list-page.ts';
import {goOn, type Handlers, stay, tell} from '../../program/updated.ts';
import {ask, type Next, type Updated} from '../ask.ts';
import type {FindingsAction, FindingsAsk} from './state.ts';
import {acceptCells, acceptSuspect} from './suspects.ts';

const list = listHandlers<Session, Desk, Result, Next>({
	entries: (_session, desk) => shownFindings(desk),
	chosen: ({finding}) => finding,
	choose: (session, _desk, finding) => putDesk(session, {finding}),
	take: (session, desk, result) => takeFinding(session, desk, result),
	// Back to the table.
	leave: (session, desk) => stay(putDesk(session, openTab(desk, desk.table))),
});

export const handlers: Handlers<Session, Desk, FindingsAction, Next> = {
	...list,
	point(session, action, desk) {
		const tab = pointOnTab(action, desk);
		return tab ? goOn(session, tab) : list.point(session, action, desk);
	},
};

export const asks: Handlers<Session, unknown, FindingsAsk, Next | FindingsAsk> = {
	nextFinding: onDesk((session, {by}, desk) => nextFinding(session, desk, by)),
	acceptSuspect: onDesk(acceptSuspect),
	acceptCells: onDesk(acceptCells),
	switchOrder: onDesk((session, _action, desk) => switchOrder(session, desk)),
	copyFinding: onDesk((session, _action, desk) => copyFinding(session, desk)),
};

// Its cell; where last year is missing, the ways to supply it.
function takeFinding(session: Session, desk: Desk, result: Result | undefined): Updated {
	if (!result) return stay(session);
	const index = shownFindings(desk).indexOf(result);
	if (result.reason !== 'noLastYear') return stay(putDesk(session, showFinding(desk, index)));
	return ask(putDesk(session, {finding: index}), {
		title: {key: 'session.lastYearMissing', values: {year: desk.draft.header.year - 1}},
		choices: [
			{label: {key: 'command.lastYear.open'}, does: {type: 'findLastYear'}},
			{label: {key: 'command.lastYear.type'}, does: {type: 'askLastYear'}},
			{label: {key: 'command.noLastYear'}, does: {type: 'askNoLastYear'}},
			{label: {key: 'session.cancel'}},
		],
	});
}

// The finding that was chosen stays chosen.
function switchOrder(session: Session, desk: Desk): Updated {
	const byPlace = !desk.byPlace;
	const chosen = shownFindings(desk)[desk.finding];
	const finding = chosen ? shownFindings({...desk, byPlace}).indexOf(chosen) : 0;
	const {session: set, requests} = chooseSetting(session, {findingsByPlace: byPlace});
	const key = byPlace ? 'session.byPlace' : 'session.byWeight';
	return {...tell(putDesk(set, {byPlace, finding}), 'good', {key}), requests};
}

// As a sentence one can send: unit and year, where, how far off, the likely mend.
function copyFinding(session: Session, desk: Desk): Updated {
	const {form, draft} = desk;
	const result = findingHere(desk);
	const rule = desk.rules.find(({id}) => id === result?.rule);
	if (!result || !rule) return tell(session, 'plain', {key: 'session.howToQuit'});
	const unit = `${draft.header.unit} ${draft.header.year}年度`;
	const {figures} = draft;
	const text = sayResult(result, rule, form, session.language, {
		unit,
		figures,
		ledger: draft.header.ledger,
	});
	return stay(session, {type: 'copy', text, cells: 0});
}

function nextFinding(session: Session, desk: Desk, by: 1 | -1): Updated {
	const shown = shownFindings(desk);
	const fails = shown.filter(({status}) => status === 'fail').length;
	if (fails === 0) {
		const {blanks, unchecked} = desk.checked.tally;
		return blanks + unchecked === 0
			? tell(session, 'good', {key: 'session.noFindings'})
			: tell(session, 'plain', {key: 'session.noFindingsYet', values: {blanks, unchecked}});
	}

	// Standing on no finding, F8 starts with the first and Shift+F8 with the last.
	const here = findingHere(desk);
	const standing = here?.status === 'fail' && here === shown[desk.finding];
	const from = standing ? desk.finding : by === 1 ? -1 : fails;
	const index = (from + by + fails) % fails;
	return stay(putDesk(session, showFinding(desk, index)));
}
