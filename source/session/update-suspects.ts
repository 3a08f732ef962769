import {acceptSuspects} from '../check/accept-suspects.ts';
import type {Result, Suspect} from '../check/finding.ts';
import {alternatives, soleSuspects} from '../check/sole-suspects.ts';
import {labelOf} from '../form/label-of.ts';
import type {Action} from './action.ts';
import {commit} from './commit.ts';
import {findingsAt} from './findings-at.ts';
import {cellOf} from './geometry.ts';
import {deskOf, stay, tell, tellDone} from './put-desk.ts';
import type {Updated} from './request.ts';
import {cursorOf} from './selection.ts';
import type {Desk, Session} from './session.ts';
import {findingHere} from './update-findings.ts';
import {moveTo} from './update-moves.ts';

/** How many ways out a question offers. */
const offered = 9;

/** 采纳: the only way out at once; of several, the one the clerk picks after a look at the ledger. */
export function updateSuspects(session: Session, action: Action): Updated | undefined {
	const desk = deskOf(session);
	if (!desk) return undefined;
	switch (action.type) {
		case 'acceptSuspect': {
			const finding = acceptable(desk);
			if (!finding) return tell(session, 'plain', {key: 'session.noSuspect'});
			const sole = soleSuspects(finding);
			return sole.length > 0
				? take(session, desk, sole, action.time)
				: ask(session, desk, alternatives(finding.suspects));
		}

		case 'acceptCells':
			return take(session, desk, action.suspects, action.time);
		default:
			return undefined;
	}
}

/**
The finding whose suspects can be accepted here: one with a single way out before one with several. Where only the
line is known, nothing is offered.
*/
export function acceptable(desk: Desk): Result | undefined {
	const here = findingHere(desk);
	const findings =
		desk.tab === 'findings' ? (here ? [here] : []) : findingsAt(desk, cursorOf(desk));
	return (
		findings.find((finding) => soleSuspects(finding).length > 0) ??
		findings.find(({suspects, only, status}) => status === 'fail' && suspects.length > 0 && !only)
	);
}

function take(session: Session, desk: Desk, suspects: readonly Suspect[], time: string): Updated {
	const [first] = suspects;
	if (!first) return stay(session);
	const changes = acceptSuspects(desk.form, desk.draft.figures, suspects);
	return tellDone(commit(session, {how: 'accepted', changes, time}, moveTo(desk, first.address)), {
		key: 'session.accepted',
		values: {list: waysText(desk, suspects)},
	});
}

function ask(session: Session, desk: Desk, ways: readonly Suspect[][]): Updated {
	return stay({
		...session,
		dialog: {
			dialog: 'choice',
			title: {key: 'session.severalWays'},
			lines: [{words: {key: 'session.severalWaysIntro'}}],
			choices: [
				{label: {key: 'session.cancel'}},
				...ways.slice(0, offered).map((suspects) => ({
					label: {key: 'session.way', values: {list: waysText(desk, suspects)}} as const,
					does: {type: 'acceptCells', suspects, time: ''} as const,
				})),
			],
			chosen: 0,
		},
	});
}

function waysText({form}: Desk, suspects: readonly Suspect[]): string {
	return suspects
		.map(({address, from, to}) => `${labelOf(cellOf(form, address))} ${from ?? '□'} → ${to}`)
		.join('；');
}
