import {draftMeant} from '../../desk/draft-meant.ts';
import type {Session} from '../../desk/session.ts';
import type {Command} from '../../program/command.ts';
import type {StartAsk} from './state.ts';

export const commands: ReadonlyArray<Command<Session, StartAsk>> = [
	{
		id: 'delete',
		name: 'command.delete',
		initials: 'sc',
		keys: ['delete', 'd'],
		modes: ['start'],
		group: 'file',
		applies: (session) => draftMeant(session) !== undefined,
		action: (session) => ({type: 'deleteDraft', id: draftMeant(session) ?? ''}),
	},
	{
		id: 'start',
		name: 'command.start',
		initials: 'fhksy',
		keys: ['ctrl+w', 'W'],
		modes: ['draft'],
		group: 'file',
		applies: ({desk}) => desk !== undefined,
		action: () => ({type: 'goToStart'}),
	},
];
