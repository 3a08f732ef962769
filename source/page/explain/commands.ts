import {canChange} from '../../desk/can-change.ts';
import {findingHere} from '../../desk/finding-here.ts';
import type {Session} from '../../desk/session.ts';
import type {Command} from '../../program/command.ts';
import type {ExplainAsk} from './state.ts';

export const commands: ReadonlyArray<Command<Session, ExplainAsk>> = [
	{
		id: 'explain',
		name: 'command.explain',
		initials: 'qksm',
		keys: ['e', 'f6'],
		modes: ['draft'],
		group: 'check',
		applies: (session) => {
			const {desk} = session;
			const finding = desk && findingHere(desk);
			return canChange(session) && finding !== undefined && finding.level !== 'must';
		},
		action: () => ({type: 'askExplanation'}),
	},
	{
		id: 'dropExplanation',
		name: 'command.dropExplanation',
		initials: 'scqksm',
		keys: [],
		modes: ['draft'],
		group: 'check',
		applies: (session) => {
			const {desk} = session;
			return canChange(session) && desk !== undefined && findingHere(desk)?.status === 'explained';
		},
		action: (_session, time) => ({type: 'dropExplanation', time}),
	},
];
