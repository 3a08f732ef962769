import type {Session} from '../../desk/session.ts';
import type {Command} from '../../program/command.ts';
import type {SearchAsk} from './state.ts';

export const commands: ReadonlyArray<Command<Session, SearchAsk>> = [
	{
		id: 'search',
		name: 'command.search',
		initials: 'cz',
		keys: ['ctrl+f', '/'],
		modes: ['draft'],
		group: 'move',
		action: () => ({type: 'openSearch'}),
	},
	{
		id: 'found.next',
		name: 'command.found.next',
		initials: 'czxyc',
		keys: ['f3', 'n'],
		modes: ['grid'],
		group: 'move',
		applies: (session) => (session.desk?.found?.cells.length ?? 0) > 0,
		action: () => ({type: 'nextFound', by: 1}),
	},
	{
		id: 'found.previous',
		name: 'command.found.previous',
		initials: 'czsyc',
		keys: ['shift+f3', 'N'],
		modes: ['grid'],
		group: 'move',
		applies: (session) => (session.desk?.found?.cells.length ?? 0) > 0,
		action: () => ({type: 'nextFound', by: -1}),
	},
];
