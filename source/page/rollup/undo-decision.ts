import type {Session} from '../../desk/session.ts';
import {topOf} from '../../program/layer.ts';
import {stay, tell} from '../../program/updated.ts';
import type {DecisionWish} from '../../rollup/decision.ts';
import {ask, type Updated} from '../ask.ts';
import {decided} from './decide.ts';
import {decisionOfFile, decisionsStanding, deskOf, fileChosen, unitsMeant} from './here.ts';
import type {RollUpAsk} from './state.ts';

/** Takes back the last decision of each unit meant, or that on the file under the hands: a new line, nothing is erased. */
export function undoDecision(session: Session): Updated<RollUpAsk> {
	const own = deskOf(session);
	if (!own) return stay(session);
	const file = topOf(session) === own && own.tab === 'files' ? fileChosen(own) : undefined;
	const ofFile = file && decisionOfFile(own.rolled, file);
	const last = file
		? ofFile
			? [ofFile]
			: []
		: unitsMeant(session).flatMap((one) =>
				decisionsStanding(own.rolled, one.unit.code).slice(0, 1),
			);
	if (last.length === 0) return tell(session, 'plain', {key: 'rollup.undo.nothing'});
	const wishes = last.map(({number}): DecisionWish => ({what: 'undo', of: number}));
	if (last.length === 1) return decided(session, wishes);
	return ask<RollUpAsk>(session, {
		title: {key: 'rollup.undo.many', values: {count: last.length}},
		choices: [
			{
				label: {key: 'rollup.undo.yes'},
				does: {type: 'rollUp', what: {do: 'wish', wishes}},
			},
			{label: {key: 'session.cancel'}},
		],
	});
}
