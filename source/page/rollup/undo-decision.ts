import type {Session} from '../../desk/session.ts';
import {topOf} from '../../program/layer.ts';
import {stay, tell} from '../../program/updated.ts';
import type {Decision, DecisionWish} from '../../rollup/decision.ts';
import {standing} from '../../rollup/in-force.ts';
import {ask, type Updated} from '../ask.ts';
import {decided, notShown} from './decide.ts';
import {placeOfHands} from './hands.ts';
import {
	decisionOfFile,
	decisionsStanding,
	deskOf,
	fileChosen,
	marksUnseen,
	unitsMeant,
} from './here.ts';
import type {RollUpAsk} from './state.ts';

/**
Takes back what was decided just now, while the hands are where that left them; else the last decision of each unit meant,
or that on the file under the hands: a new line, nothing is erased.
*/
export function undoDecision(session: Session): Updated<RollUpAsk> {
	const own = deskOf(session);
	if (!own) return stay(session);
	const {made, rolled} = own;
	const isHere = made?.place === placeOfHands(session);
	const isThere = ({number}: Decision) => made!.numbers.includes(number);
	const file = topOf(session) === own && own.tab === 'files' ? fileChosen(own) : undefined;
	const ofFile = file && decisionOfFile(own.rolled, file);
	const justMade = isHere ? standing(rolled.decisions).filter(isThere) : [];
	const meant = file ? [] : unitsMeant(session);
	const last =
		justMade.length > 0
			? justMade
			: file
				? ofFile
					? [ofFile]
					: []
				: meant.flatMap((one) => decisionsStanding(rolled, one.unit.code).slice(0, 1));
	if (last.length === 0) return tell(session, 'plain', {key: 'rollup.undo.nothing'});
	const wishes = last.map(({number}): DecisionWish => ({what: 'undo', of: number}));
	const isUnseen = justMade.length === 0 && !file && marksUnseen(session) > 0;
	if (last.length === 1 && !isUnseen) return decided(session, wishes);
	return ask<RollUpAsk>(session, {
		title: {
			key: justMade.length > 0 ? 'rollup.undo.made' : 'rollup.undo.many',
			values: {count: last.length},
		},
		lines: notShown(isUnseen ? marksUnseen(session) : 0),
		choices: [
			{
				label: {key: 'rollup.undo.yes'},
				does: {type: 'rollUp', what: {do: 'wish', wishes}},
			},
			{label: {key: 'session.cancel'}},
		],
	});
}
