import {canChange} from '../../desk/can-change.ts';
import type {Desk} from '../../desk/desk.ts';
import {entryAt} from '../../desk/entry-at.ts';
import {cursorOf, selectedCells} from '../../desk/selection.ts';
import type {Session} from '../../desk/session.ts';
import type {Command} from '../../program/command.ts';
import {commandsCheck} from './commands-check.ts';
import {commandsMove} from './commands-move.ts';
import type {TableAction, TableNext} from './state.ts';

// In the editor opened by typing, arrows take the figure and move, as in Excel; after F2 they move the caret.
const arrows = (['up', 'down', 'left', 'right'] as const).map(
	(by): Command<Session, TableAction> => ({
		id: `leave.${by}`,
		name: 'command.leave',
		initials: '',
		keys: [by],
		modes: ['editor'],
		group: 'edit',
		hidden: true,
		action: ({desk}, time) =>
			desk?.editor?.replace || by === 'up' || by === 'down'
				? {type: 'accept', go: by, time}
				: {type: 'caret', to: by},
	}),
);

// Ctrl+E is F2 here.
const ends: ReadonlyArray<Command<Session, TableAction>> = [
	{
		id: 'caret.end.editor',
		name: 'command.caret',
		initials: '',
		keys: ['end'],
		modes: ['editor'],
		group: 'dialog',
		hidden: true,
		action: () => ({type: 'caret', to: 'end'}),
	},
];

/** Whether the cursor is still on the cell that was gone to from the text. */
export function isFromText(desk: Desk | undefined): boolean {
	return desk !== undefined && desk.text.from?.cell === cursorOf(desk);
}

function holdsAnything(desk: Desk): boolean {
	return selectedCells(desk).some(({address}) => desk.draft.figures[address] !== undefined);
}

/** Filling: accepting, editing, clearing, the clipboard, filling on, undo and redo. */
export const commands: ReadonlyArray<Command<Session, TableNext>> = [
	...commandsMove,
	{
		id: 'down',
		name: 'command.down',
		initials: '',
		keys: ['enter'],
		modes: ['grid', 'editor'],
		group: 'edit',
		hint: 1,
		hintName: ({desk}) => (desk?.text.pointing ? 'command.hint.take' : 'command.down'),
		hidden: true,
		action: ({desk}, time) =>
			desk?.text.pointing && !desk.editor
				? {type: 'takePointed', time}
				: {type: 'accept', go: 'down', time},
	},
	{
		id: 'next',
		name: 'command.next',
		initials: '',
		keys: ['tab'],
		modes: ['grid', 'editor'],
		group: 'edit',
		hint: 2,
		hidden: true,
		action: (_session, time) => ({type: 'accept', go: 'next', time}),
	},
	{
		id: 'previous',
		name: 'command.previous',
		initials: '',
		keys: ['shift+tab'],
		modes: ['grid', 'editor'],
		group: 'edit',
		hidden: true,
		action: (_session, time) => ({type: 'accept', go: 'previous', time}),
	},
	{
		id: 'edit',
		name: 'command.edit',
		initials: 'bj',
		keys: ['f2', 'ctrl+e'],
		modes: ['grid', 'editor'],
		group: 'edit',
		hint: 3,
		applies: (session) => canChange(session),
		action: () => ({type: 'edit'}),
	},
	{
		id: 'rewrite',
		name: 'command.rewrite',
		initials: 'ct',
		keys: ['backspace'],
		modes: ['grid'],
		group: 'edit',
		hidden: true,
		applies: (session) => canChange(session),
		// From a cell that was gone to from the text it goes back there.
		action: ({desk}) => (isFromText(desk) ? {type: 'backToText'} : {type: 'edit', text: ''}),
	},
	{
		id: 'remark',
		name: 'command.remark',
		initials: 'bz',
		keys: ['shift+f2', 'r'],
		modes: ['grid'],
		group: 'edit',
		applies: (session) => canChange(session),
		action: () => ({type: 'editRemark'}),
	},
	{
		id: 'abandon',
		name: 'command.abandon',
		initials: '',
		keys: ['esc', 'ctrl+z'],
		modes: ['editor'],
		group: 'edit',
		hint: 4,
		hidden: true,
		action: () => ({type: 'abandon'}),
	},
	{
		id: 'clear',
		name: 'command.clear',
		initials: 'qc',
		keys: ['delete'],
		modes: ['grid'],
		group: 'edit',
		applies: (session) => canChange(session, holdsAnything),
		action: (_session, time) => ({type: 'clear', time}),
	},
	{
		id: 'selectAll',
		name: 'command.selectAll',
		initials: 'qx',
		keys: ['ctrl+a'],
		modes: ['grid'],
		group: 'edit',
		action: () => ({type: 'selectAll'}),
	},
	{
		id: 'copy',
		name: 'command.copy',
		initials: 'fz',
		keys: ['ctrl+c'],
		modes: ['grid'],
		group: 'edit',
		action: (_session, time) => ({type: 'copy', cut: false, time}),
	},
	{
		id: 'cut',
		name: 'command.cut',
		initials: 'jq',
		keys: ['ctrl+x'],
		modes: ['grid'],
		group: 'edit',
		applies: (session) => canChange(session, holdsAnything),
		action: (_session, time) => ({type: 'copy', cut: true, time}),
	},
	{
		id: 'paste',
		name: 'command.paste',
		initials: 'zt',
		keys: ['ctrl+v'],
		modes: ['grid'],
		group: 'edit',
		applies: (session) => canChange(session),
		action: (_session, time) => ({type: 'pasteHere', time}),
	},
	{
		id: 'fill.down',
		name: 'command.fill.down',
		initials: 'xxtc',
		keys: ['ctrl+d'],
		modes: ['grid'],
		group: 'edit',
		applies: (session) => canChange(session),
		action: (_session, time) => ({type: 'fill', by: 'down', time}),
	},
	{
		id: 'fill.right',
		name: 'command.fill.right',
		initials: 'xytc',
		keys: ['ctrl+r'],
		modes: ['grid'],
		group: 'edit',
		applies: (session) => canChange(session),
		action: (_session, time) => ({type: 'fill', by: 'right', time}),
	},
	{
		id: 'zeros',
		name: 'command.zeros',
		initials: 'kbcbl',
		also: ['kbcb0'],
		keys: ['f9', 'z'],
		modes: ['draft'],
		group: 'edit',
		applies: (session) => canChange(session, ({checked}) => checked.blanks.length > 0),
		action: () => ({type: 'askZeros'}),
	},
	{
		id: 'dropStated',
		name: 'command.dropStated',
		initials: 'yjsswz',
		keys: ['f10', 'c'],
		modes: ['grid'],
		group: 'edit',
		applies: (session) =>
			canChange(session, (desk) => entryAt(desk, cursorOf(desk)).stated !== undefined) ||
			canChange(session, (desk) =>
				selectedCells(desk).some(({address}) => entryAt(desk, address).stated !== undefined),
			),
		action: (_session, time) => ({type: 'dropStated', where: 'here', time}),
	},
	{
		id: 'dropAllStated',
		name: 'command.dropAllStated',
		initials: 'qbyjsswz',
		keys: [],
		modes: ['draft'],
		group: 'edit',
		applies: (session) =>
			canChange(session, ({draft}) =>
				Object.values(draft.figures).some(({stated}) => stated !== undefined),
			),
		action: (_session, time) => ({type: 'dropStated', where: 'everywhere', time}),
	},
	...commandsCheck,
	...arrows,
	...ends,
];
