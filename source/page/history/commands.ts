import type {Session} from '../../desk/session.ts';
import type {Command} from '../../program/command.ts';
import type {HistoryAsk} from './state.ts';

export const commands: ReadonlyArray<Command<Session, HistoryAsk>> = [
	{
		id: 'history',
		name: 'command.history',
		initials: 'bgxgjl',
		keys: ['h', 'f12'],
		modes: ['grid'],
		group: 'check',
		action: () => ({type: 'openHistory', of: 'cell'}),
	},
	{
		id: 'history.draft',
		name: 'command.history.draft',
		initials: 'qbxgjl',
		keys: ['H'],
		modes: ['draft'],
		group: 'check',
		action: () => ({type: 'openHistory', of: 'draft'}),
	},
];
