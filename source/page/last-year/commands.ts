import {canChange} from '../../desk/can-change.ts';
import type {Session} from '../../desk/session.ts';
import type {Command} from '../../program/command.ts';
import type {LastYearAsk} from './state.ts';

export const commands: ReadonlyArray<Command<Session, LastYearAsk>> = [
	{
		id: 'lastYear.open',
		name: 'command.lastYear.open',
		initials: 'zrsn',
		keys: [],
		modes: ['draft'],
		group: 'check',
		applies: (session) => canChange(session),
		action: () => ({type: 'findLastYear'}),
	},
	{
		id: 'lastYear.type',
		name: 'command.lastYear.type',
		initials: 'blsns',
		keys: ['l', 'f11'],
		modes: ['draft'],
		group: 'check',
		applies: (session) => canChange(session),
		action: () => ({type: 'askLastYear'}),
	},
	{
		id: 'noLastYear',
		name: 'command.noLastYear',
		initials: 'wsnsj',
		keys: [],
		modes: ['draft'],
		group: 'check',
		applies: (session) => canChange(session),
		action: () => ({type: 'askNoLastYear'}),
	},
];
