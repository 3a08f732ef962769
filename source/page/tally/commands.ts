import type {Session} from '../../desk/session.ts';
import type {Command} from '../../program/command.ts';
import type {TallyAsk} from './state.ts';

export const commands: ReadonlyArray<Command<Session, TallyAsk>> = [
	{
		id: 'ledgerLines',
		name: 'command.ledgerLines',
		initials: 'tzh',
		keys: ['x', 'alt+x'],
		modes: ['grid'],
		group: 'check',
		applies: ({desk}) => desk?.draft.header.ledger !== undefined,
		action: () => ({type: 'openLedgerLines'}),
	},
];
