import type {Command} from '../program/command.ts';
import type {DeskAction} from './action.ts';
import {canChange} from './can-change.ts';
import type {Session} from './session.ts';

type Own = Command<Session, DeskAction>;

const tabs: Own[] = [1, 2, 3, 4].map((number) => ({
	id: `tab.${number}`,
	name: `command.tab.${number}` as Own['name'],
	initials: ['zdgk', 'sqqk', 'fyss', 'jy'][number - 1] ?? '',
	keys: [`alt+${number}`],
	modes: ['draft'],
	group: 'move',
	applies: (session) => session.desk !== undefined,
	action: (session) => {
		const sections = session.desk?.form.sections ?? [];
		return {type: 'openTab', tab: sections[number - 1]?.id ?? 'findings'};
	},
}));

/** What can be done on every page of a draft. */
export const deskCommands: readonly Own[] = [
	{
		id: 'undo',
		name: 'command.undo',
		initials: 'cx',
		keys: ['ctrl+z'],
		modes: ['draft'],
		group: 'edit',
		hint: 5,
		applies: (session) => canChange(session, ({history}) => history.done.length > 0),
		action: (_session, time) => ({type: 'undo', time}),
	},
	{
		id: 'redo',
		name: 'command.redo',
		initials: 'cz',
		keys: ['ctrl+y'],
		modes: ['draft'],
		group: 'edit',
		applies: (session) => canChange(session, ({history}) => history.undone.length > 0),
		action: (_session, time) => ({type: 'redo', time}),
	},
	{
		id: 'tab.next',
		name: 'command.tab.next',
		initials: 'xyz',
		keys: ['ctrl+pagedown', '}'],
		modes: ['draft'],
		group: 'move',
		action: () => ({type: 'nextTab', by: 1}),
	},
	{
		id: 'tab.previous',
		name: 'command.tab.previous',
		initials: 'syz',
		keys: ['ctrl+pageup', '{'],
		modes: ['draft'],
		group: 'move',
		action: () => ({type: 'nextTab', by: -1}),
	},
	...tabs,
	{
		id: 'save',
		name: 'command.save',
		initials: 'bc',
		keys: ['ctrl+s'],
		modes: ['draft'],
		group: 'file',
		action: () => ({type: 'sayHowSaved'}),
	},
];
