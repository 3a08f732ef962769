import type {Session} from '../../desk/session.ts';
import type {Choose} from '../../program/action.ts';
import type {Command} from '../../program/command.ts';
import type {PreviewAction} from './state.ts';

// Tab goes from table to table.
const tables = (
	[
		['up', 'shift+tab'],
		['down', 'tab'],
	] as const
).map(
	([by, key]): Command<Session, Choose> => ({
		id: `table.${by}`,
		name: 'command.table',
		initials: '',
		keys: [key],
		modes: ['preview'],
		group: 'dialog',
		...(by === 'down' && {hint: 4}),
		hidden: true,
		action: () => ({type: 'choose', by, how: 'table'}),
	}),
);

export const commands: ReadonlyArray<Command<Session, PreviewAction>> = [
	...tables,
	{
		id: 'toggle',
		name: 'command.toggle',
		initials: '',
		keys: [' ', 'x'],
		modes: ['preview'],
		group: 'dialog',
		hint: 3,
		hidden: true,
		action: () => ({type: 'toggle'}),
	},
];
