import type {DeskAction} from '../../desk/action.ts';
import {canChange} from '../../desk/can-change.ts';
import type {Desk} from '../../desk/desk.ts';
import {findingHere} from '../../desk/finding-here.ts';
import type {Session} from '../../desk/session.ts';
import {shownFindings} from '../../desk/shown-findings.ts';
import type {Command} from '../../program/command.ts';
import type {FindingsAsk} from './state.ts';
import {acceptable} from './suspects.ts';

function hasFindings({desk}: Session): boolean {
	return desk !== undefined && shownFindings(desk).some(({status}) => status === 'fail');
}

function canAccept(desk: Desk): boolean {
	return acceptable(desk) !== undefined;
}

export const commands: ReadonlyArray<Command<Session, FindingsAsk | DeskAction>> = [
	{
		id: 'accept',
		name: 'command.accept',
		initials: 'cn',
		keys: ['a', 'f4'],
		modes: ['draft'],
		group: 'check',
		hint: 0,
		applies: (session) => canChange(session, canAccept),
		action: (_session, time) => ({type: 'acceptSuspect', time}),
	},
	{
		id: 'finding.next',
		name: 'command.finding.next',
		initials: 'xyc',
		keys: ['f8', ']'],
		modes: ['draft'],
		group: 'check',
		hint: 6,
		hintName: 'command.hint.next',
		applies: (session) => hasFindings(session),
		action: () => ({type: 'nextFinding', by: 1}),
	},
	{
		id: 'finding.previous',
		name: 'command.finding.previous',
		initials: 'syc',
		keys: ['shift+f8', '['],
		modes: ['draft'],
		group: 'check',
		applies: (session) => hasFindings(session),
		action: () => ({type: 'nextFinding', by: -1}),
	},
	{
		id: 'findings.order',
		name: 'command.findings.order',
		initials: 'jysxplsx',
		also: ['plsx'],
		keys: ['o'],
		modes: ['draft'],
		group: 'check',
		action: () => ({type: 'switchOrder'}),
	},
	{
		id: 'copyFinding',
		name: 'command.copyFinding',
		initials: 'fzjysx',
		keys: ['ctrl+c'],
		modes: ['findings'],
		group: 'check',
		applies: (session) => {
			const {desk} = session;
			return desk !== undefined && findingHere(desk) !== undefined;
		},
		action: () => ({type: 'copyFinding'}),
	},
	{
		id: 'findings',
		name: 'command.findings',
		initials: 'jylb',
		also: ['jy'],
		keys: ['f5', 'alt+7', 'v'],
		modes: ['draft'],
		group: 'check',
		action: () => ({type: 'openTab', tab: 'findings'}),
	},
];
