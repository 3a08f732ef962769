import {deskOf} from '../session/put-desk.ts';
import type {Desk, Session} from '../session/session.ts';
import {shownFindings} from '../session/shown-findings.ts';
import {findingHere} from '../session/update-findings.ts';
import {acceptable} from '../session/update-suspects.ts';
import type {Command} from './command.ts';
import {canChange} from './commands-edit.ts';

function hasFindings(session: Session): boolean {
	const desk = deskOf(session);
	return desk !== undefined && shownFindings(desk).some(({status}) => status === 'fail');
}

function canAccept(desk: Desk): boolean {
	return acceptable(desk) !== undefined;
}

/** Checking: going through the findings, accepting, explaining, last year, history. */
export const commandsCheck: readonly Command[] = [
	{
		id: 'accept',
		name: 'command.accept',
		initials: 'cn',
		keys: ['a', 'f4'],
		modes: ['grid', 'findings'],
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
		modes: ['grid', 'findings'],
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
		modes: ['grid', 'findings'],
		group: 'check',
		applies: (session) => hasFindings(session),
		action: () => ({type: 'nextFinding', by: -1}),
	},
	{
		id: 'blank.next',
		name: 'command.blank.next',
		initials: 'xykbg',
		keys: ['b', 'ctrl+b'],
		modes: ['grid', 'findings'],
		group: 'check',
		applies: (session) => (deskOf(session)?.checked.blanks.length ?? 0) > 0,
		action: () => ({type: 'nextBlank', by: 1}),
	},
	{
		id: 'blank.previous',
		name: 'command.blank.previous',
		initials: 'sykbg',
		keys: ['B', 'alt+b'],
		modes: ['grid', 'findings'],
		group: 'check',
		applies: (session) => (deskOf(session)?.checked.blanks.length ?? 0) > 0,
		action: () => ({type: 'nextBlank', by: -1}),
	},
	{
		id: 'explain',
		name: 'command.explain',
		initials: 'qksm',
		keys: ['e', 'f6'],
		modes: ['grid', 'findings'],
		group: 'check',
		applies: (session) => {
			const desk = deskOf(session);
			const finding = desk && findingHere(desk);
			return canChange(session) && finding !== undefined && finding.level !== 'must';
		},
		action: (_session, time) => ({type: 'openForm', what: 'explain', time}),
	},
	{
		id: 'copyFinding',
		name: 'command.copyFinding',
		initials: 'fzjysx',
		keys: ['ctrl+c'],
		modes: ['findings'],
		group: 'check',
		applies: (session) => {
			const desk = deskOf(session);
			return desk !== undefined && findingHere(desk) !== undefined;
		},
		action: () => ({type: 'copyFinding'}),
	},
	{
		id: 'dropExplanation',
		name: 'command.dropExplanation',
		initials: 'scqksm',
		keys: [],
		modes: ['grid', 'findings'],
		group: 'check',
		applies: (session) => {
			const desk = deskOf(session);
			return canChange(session) && desk !== undefined && findingHere(desk)?.status === 'explained';
		},
		action: (_session, time) => ({type: 'dropExplanation', time}),
	},
	{
		id: 'lastYear.open',
		name: 'command.lastYear.open',
		initials: 'zrsn',
		keys: [],
		modes: ['grid', 'findings'],
		group: 'check',
		applies: (session) => canChange(session),
		action: () => ({type: 'findLastYear'}),
	},
	{
		id: 'lastYear.type',
		name: 'command.lastYear.type',
		initials: 'zlsn',
		keys: ['l', 'f11'],
		modes: ['grid', 'findings'],
		group: 'check',
		applies: (session) => canChange(session),
		action: (_session, time) => ({type: 'openForm', what: 'lastYear', time}),
	},
	{
		id: 'noLastYear',
		name: 'command.noLastYear',
		initials: 'wsnsj',
		keys: [],
		modes: ['grid', 'findings'],
		group: 'check',
		applies: (session) => canChange(session),
		action: (_session, time) => ({type: 'openForm', what: 'noLastYear', time}),
	},
	{
		id: 'history',
		name: 'command.history',
		initials: 'bgxgjl',
		keys: ['h', 'f12'],
		modes: ['grid'],
		group: 'check',
		action: () => ({type: 'openDialog', which: 'history'}),
	},
	{
		id: 'history.draft',
		name: 'command.history.draft',
		initials: 'qbxgjl',
		keys: ['H'],
		modes: ['grid', 'findings'],
		group: 'check',
		action: () => ({type: 'openDialog', which: 'draftHistory'}),
	},
	{
		id: 'findings',
		name: 'command.findings',
		initials: 'jylb',
		keys: ['f5', 'v'],
		modes: ['grid'],
		group: 'check',
		action: () => ({type: 'openTab', tab: 'findings'}),
	},
];
