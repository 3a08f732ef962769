import {acceptSuspects} from '../../check/accept-suspects.ts';
import type {Result, Suspect} from '../../check/finding.ts';
import {alternatives, soleSuspects} from '../../check/sole-suspects.ts';
import {commit} from '../../desk/commit.ts';
import type {Desk} from '../../desk/desk.ts';
import {findingHere} from '../../desk/finding-here.ts';
import {findingsAt} from '../../desk/findings-at.ts';
import {cellOf} from '../../desk/geometry.ts';
import {moveTo} from '../../desk/move-to.ts';
import {cursorOf} from '../../desk/selection.ts';
import type {Session} from '../../desk/session.ts';
import {labelOf} from '../../form/label-of.ts';
import {stay, tell} from '../../program/updated.ts';
import {ask, type Updated} from '../ask.ts';
import type {FindingsAsk} from './state.ts';

type Own = Updated<FindingsAsk>;

/** How many ways out a question offers. */
const offered = 9;

/** 采纳: the only way out at once; of several, the one the clerk picks after a look at the ledger. */
export function acceptSuspect(session: Session, {time}: {time: string}, desk: Desk): Own {
	const finding = acceptable(desk);
	if (!finding) return tell(session, 'plain', {key: 'session.noSuspect'});
	const suspects = soleSuspects(finding);
	return suspects.length > 0
		? acceptCells(session, {suspects, time}, desk)
		: askWay(session, desk, alternatives(finding.suspects));
}

/**
The finding whose suspects can be accepted here: one with a single way out before one with several. Where only the
line is known, nothing is offered.
*/
export function acceptable(desk: Desk): Result | undefined {
	const here = findingHere(desk);
	const findings = desk.tab === desk.table ? findingsAt(desk, cursorOf(desk)) : here ? [here] : [];
	return (
		findings.find((finding) => finding.status === 'fail' && soleSuspects(finding).length > 0) ??
		findings.find(({suspects, only, status}) => status === 'fail' && suspects.length > 0 && !only)
	);
}

/** Takes the figures of one way out. */
export function acceptCells(
	session: Session,
	{suspects, time}: {suspects: readonly Suspect[]; time: string},
	desk: Desk,
): Own {
	const [first] = suspects;
	if (!first) return stay(session);
	const changes = acceptSuspects(desk.form, desk.draft.figures, suspects);
	const said = {key: 'session.accepted', values: {list: waysText(desk, suspects)}} as const;
	const after = moveTo(desk, first.address);
	return commit(session, {how: 'accepted', changes, time}, {after, said});
}

function askWay(session: Session, desk: Desk, ways: readonly Suspect[][]): Own {
	return ask<FindingsAsk>(session, {
		title: {key: 'session.severalWays'},
		lines: [{words: {key: 'session.severalWaysIntro'}}],
		choices: [
			{label: {key: 'session.cancel'}},
			...ways.slice(0, offered).map((suspects) => ({
				label: {key: 'session.way', values: {list: waysText(desk, suspects)}} as const,
				does: {type: 'acceptCells', suspects} as const,
			})),
		],
	});
}

function waysText({form}: Desk, suspects: readonly Suspect[]): string {
	return suspects
		.map(({address, from, to}) => `${labelOf(cellOf(form, address))} ${from ?? '□'} → ${to}`)
		.join('；');
}
