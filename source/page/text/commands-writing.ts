import type {DeskAction} from '../../desk/action.ts';
import type {Session} from '../../desk/session.ts';
import type {ProgramAction} from '../../program/action.ts';
import type {Command} from '../../program/command.ts';
import type {TextAction} from './state.ts';

export type WritingAction = TextAction | DeskAction | ProgramAction;

type Own = Command<Session, WritingAction>;

const writing = {initials: '', modes: ['writing'], group: 'edit', hidden: true} as const;

const lines = (
	[
		['up', ['up'], -1],
		['down', ['down'], 1],
		['pageUp', ['pageup'], -8],
		['pageDown', ['pagedown'], 8],
		['home', ['home', 'ctrl+home'], 'home'],
		['end', ['end', 'ctrl+e', 'ctrl+end'], 'end'],
	] as const
).map(
	([id, keys, by]): Own => ({
		...writing,
		id: `writing.${id}`,
		name: 'command.caret',
		keys,
		action: (_session, time) => ({type: 'goLine', by, time}),
	}),
);

const carets = (['left', 'right'] as const).map(
	(to): Own => ({
		...writing,
		id: `writing.${to}`,
		name: 'command.caret',
		keys: [to],
		action: () => ({type: 'caret', to}),
	}),
);

/** The keys while a paragraph is being written in. */
export const commandsWriting: readonly Own[] = [
	{
		...writing,
		id: 'figure.insertHere',
		name: 'command.figure.insert',
		keys: ['ctrl+j'],
		hint: 2,
		action: (_session, time) => ({type: 'askFigure', purpose: 'insert', time}),
	},
	{
		...writing,
		id: 'writing.split',
		name: 'command.writing.split',
		keys: ['enter'],
		hint: 1,
		action: (_session, time) => ({type: 'splitParagraph', time}),
	},
	{
		...writing,
		id: 'writing.leave',
		name: 'command.writing.leave',
		keys: ['esc'],
		hint: 3,
		action: (_session, time) => ({type: 'leaveText', time}),
	},
	{
		...writing,
		id: 'writing.undo',
		name: 'command.undo',
		keys: ['ctrl+z'],
		action: (_session, time) => ({type: 'undo', time}),
	},
	{
		...writing,
		id: 'writing.redo',
		name: 'command.redo',
		keys: ['ctrl+y'],
		action: (_session, time) => ({type: 'redo', time}),
	},
	{
		...writing,
		id: 'writing.save',
		name: 'command.save',
		keys: ['ctrl+s'],
		action: (_session, time) => ({type: 'keepText', time}),
	},
	{
		...writing,
		id: 'writing.quit',
		name: 'command.quit',
		keys: ['ctrl+q'],
		action: () => ({type: 'quit'}),
	},
	...lines,
	...carets,
];
