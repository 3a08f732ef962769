import type {Command} from '../program/command.ts';
import type {DeskAction} from './action.ts';
import {canChange} from './can-change.ts';
import type {Session} from './session.ts';

type Own = Command<Session, DeskAction>;

// By the number of the part, as the report has it: 一 is Alt+1. 校验 is Alt+7, behind the six parts.
const parts = (
	[
		['1', '一', 'ztqk'],
		['2', '二', 'zdgk'],
		['3', '三', 'sqqk'],
		['4', '四', 'fyss'],
		['5', '五', 'wtjgj'],
		['6', '六', 'qtsx'],
	] as const
).map(
	([number, part, initials]): Own => ({
		id: `part.${number}`,
		name: `command.part.${number}`,
		initials,
		keys: [`alt+${number}`],
		modes: ['draft'],
		group: 'move',
		applies: ({desk}) => desk !== undefined,
		action: () => ({type: 'openPart', part}),
	}),
);

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
		initials: 'xybf',
		also: ['xyz'],
		keys: ['ctrl+pagedown', '}'],
		modes: ['draft'],
		group: 'move',
		action: () => ({type: 'nextTab', by: 1}),
	},
	{
		id: 'tab.previous',
		name: 'command.tab.previous',
		initials: 'sybf',
		also: ['syz'],
		keys: ['ctrl+pageup', '{'],
		modes: ['draft'],
		group: 'move',
		action: () => ({type: 'nextTab', by: -1}),
	},
	...parts,
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
