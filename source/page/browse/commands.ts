import {canChange} from '../../desk/can-change.ts';
import type {Session} from '../../desk/session.ts';
import type {Command} from '../../program/command.ts';
import type {BrowseAction, BrowseAsk} from './state.ts';

export const commands: ReadonlyArray<Command<Session, BrowseAsk | BrowseAction>> = [
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
	{
		id: 'browse.complete',
		name: 'command.complete',
		initials: '',
		keys: ['tab'],
		modes: ['browse'],
		group: 'dialog',
		hint: 3,
		hidden: true,
		action: () => ({type: 'complete'}),
	},
	{
		id: 'browse.back',
		name: 'command.list',
		initials: '',
		keys: ['shift+tab'],
		modes: ['browse'],
		group: 'dialog',
		hidden: true,
		action: () => ({type: 'choose', by: 'up', how: 'step'}),
	},
];
