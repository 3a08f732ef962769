import {bareUnit} from '../../desk/draft-there.ts';
import type {Session} from '../../desk/session.ts';
import {close, topOf} from '../../program/layer.ts';
import type {Outcome} from '../../program/request.ts';
import {type Handlers, stay} from '../../program/updated.ts';
import {ask, type Next, type Updated} from '../ask.ts';

/** What is answered when a demonstration is left. */
export type TrialAsk = {type: 'keepDrafts'; ids: readonly string[]} | {type: 'leaveTrial'};

export const trialAsks: Handlers<Session, unknown, TrialAsk, Next> = {
	keepDrafts: (session, {ids}) => stay(session, {type: 'keep', ids}),
	leaveTrial: (session) => end(session),
};

function end(session: Session): Updated {
	return stay({...session, ended: true}, {type: 'shut'}, {type: 'quit'});
}

/** What a demonstration came with goes without a word; what was typed for another unit does not. */
export function leavingListed(
	session: Session,
	{drafts}: Extract<Outcome, {type: 'leavingListed'}>,
): Updated<TrialAsk> {
	const units = session.demo?.units.map((unit) => bareUnit(unit)) ?? [];
	const own = drafts.filter(({unit, revision}) => revision > 0 && !units.includes(bareUnit(unit)));
	if (own.length === 0) return end(session);
	return ask<TrialAsk>(session, {
		title: {key: 'session.trial.ask', values: {count: own.length}},
		lines: own.map(({unit, year}) => ({
			words: {key: 'session.trial.draft', values: {unit, year}},
		})),
		choices: [
			{
				label: {key: 'session.trial.keep'},
				does: {type: 'keepDrafts', ids: own.map(({id}) => id)},
			},
			{label: {key: 'session.trial.drop'}, does: {type: 'leaveTrial'}},
			{label: {key: 'session.trial.stay'}},
		],
	});
}

/** What was to be kept is kept. */
export function kept(session: Session): Updated {
	return end(session);
}

/** Asks before a demonstration is left; a question that lies on top gives way to it. */
export function leavingTrial(session: Session): Updated | undefined {
	if (!session.demo) return undefined;
	const under = topOf(session).page === 'choice' ? close(session) : session;
	return stay(under, {type: 'listOnLeaving'});
}
