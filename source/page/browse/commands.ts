import {canChange} from '../../desk/can-change.ts';
import type {Session} from '../../desk/session.ts';
import type {Command} from '../../program/command.ts';
import type {BrowseAsk} from './state.ts';

export const commands: ReadonlyArray<Command<Session, BrowseAsk>> = [
	{
		id: 'import',
		name: 'command.import',
		initials: 'drwj',
		keys: ['ctrl+o', 'i'],
		modes: ['ground'],
		group: 'file',
		hint: 7,
		applies: (session) => session.desk === undefined || canChange(session),
		action: () => ({type: 'browse', purpose: 'import'}),
	},
];
