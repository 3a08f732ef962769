import type {Mode} from '../session/mode.ts';
import type {Session} from '../session/session.ts';
import type {Command} from './command.ts';

const lists: readonly Mode[] = [
	'start',
	'findings',
	'choice',
	'browse',
	'preview',
	'help',
	'palette',
	'search',
	'history',
	'bin',
];
// In a preview Tab goes from table to table.
const tabbed = lists.filter((mode) => mode !== 'preview');
const dialogs: readonly Mode[] = [
	'form',
	'choice',
	'browse',
	'preview',
	'help',
	'palette',
	'search',
	'history',
	'bin',
];
const typings: readonly Mode[] = ['editor', 'form', 'browse', 'palette', 'search'];

const carets: Command[] = (
	[
		['left', ['left'], ['editor', 'browse', 'palette', 'search']],
		['right', ['right'], ['editor', 'browse', 'palette', 'search']],
		['home', ['home', 'ctrl+a'], typings],
		['end', ['end'], ['editor']],
		['end', ['end', 'ctrl+e'], ['form', 'browse', 'palette', 'search']],
		['wordLeft', ['ctrl+left'], typings],
		['wordRight', ['ctrl+right'], typings],
	] as const
).map(([to, keys, modes]) => ({
	id: `caret.${to}.${modes[0]}`,
	name: 'command.caret',
	initials: '',
	keys,
	modes,
	group: 'dialog',
	hidden: true,
	action: () => ({type: 'caret', to}),
}));

const rubbers: Command[] = (
	[
		['backspace', ['backspace']],
		['delete', ['delete']],
		['word', ['ctrl+w', 'alt+backspace']],
		['toStart', ['ctrl+u']],
	] as const
).map(([by, keys]) => ({
	id: `rub.${by}`,
	name: 'command.rubOut',
	initials: '',
	keys,
	modes: typings,
	group: 'dialog',
	hidden: true,
	action: () => ({type: 'rubOut', by}),
}));

// In the editor opened by typing, arrows take the figure and move, as in Excel.
const leaving: Command[] = (['up', 'down', 'left', 'right'] as const).map((by) => ({
	id: `leave.${by}`,
	name: 'command.leave',
	initials: '',
	keys: [by],
	modes: ['editor'],
	group: 'edit',
	hidden: true,
	applies: ({at}) =>
		at.page === 'desk' && (at.desk.editor?.replace === true || by === 'up' || by === 'down'),
	action: (_session, time) => ({type: 'accept', go: by, time}),
}));

// What Enter does where the word 确定 would not say it.
function confirmName({dialog, at}: Session): Command['name'] {
	if (!dialog && at.page === 'desk') return 'command.hint.goThere';
	if (dialog?.dialog === 'history')
		return dialog.address === undefined ? 'command.hint.goThere' : 'command.hint.bringBack';
	if (dialog?.dialog !== 'preview') return 'command.confirm';
	const line = dialog.lines[dialog.chosen];
	const asks = line?.kind === 'note' && line.question !== undefined;
	return asks ? 'command.hint.answer' : 'command.hint.takeOver';
}

/** What lists, questions, fields and the caret understand. */
export const commandsDialog: readonly Command[] = [
	{
		id: 'confirm',
		name: 'command.confirm',
		initials: '',
		keys: ['enter'],
		modes: [...lists, 'form'],
		group: 'dialog',
		hint: 1,
		hintName: (session) => confirmName(session),
		hidden: true,
		action: (_session, time) => ({type: 'confirm', time}),
	},
	{
		id: 'close',
		name: 'command.close',
		initials: '',
		keys: ['esc'],
		modes: [...dialogs, 'grid', 'findings'],
		group: 'dialog',
		hint: 2,
		hidden: true,
		applies: ({dialog, at}) =>
			dialog !== undefined ||
			(at.page === 'desk' &&
				(at.desk.tab === 'findings' ||
					at.desk.anchor !== undefined ||
					at.desk.copied !== undefined)),
		action: () => ({type: 'close'}),
	},
	{
		id: 'field.next',
		name: 'command.field.next',
		initials: '',
		keys: ['tab', 'down'],
		modes: ['form'],
		group: 'dialog',
		hint: 3,
		hidden: true,
		action: () => ({type: 'nextField', by: 1}),
	},
	{
		id: 'field.previous',
		name: 'command.field.previous',
		initials: '',
		keys: ['shift+tab', 'up'],
		modes: ['form'],
		group: 'dialog',
		hidden: true,
		action: () => ({type: 'nextField', by: -1}),
	},
	{
		id: 'field.choice',
		name: 'command.field.choice',
		initials: '',
		keys: ['right'],
		modes: ['form'],
		group: 'dialog',
		hidden: true,
		action: () => ({type: 'choose', by: 'right', how: 'step'}),
	},
	{
		id: 'field.choiceBack',
		name: 'command.field.choiceBack',
		initials: '',
		keys: ['left'],
		modes: ['form'],
		group: 'dialog',
		hidden: true,
		action: () => ({type: 'choose', by: 'left', how: 'step'}),
	},
	{
		id: 'chooseModel',
		name: 'command.chooseModel',
		initials: '',
		keys: ['ctrl+o'],
		modes: ['form'],
		group: 'dialog',
		hint: 4,
		hidden: true,
		applies: ({dialog}) => dialog?.dialog === 'form' && dialog.fields.some(({id}) => id === 'into'),
		action: () => ({type: 'browse', purpose: 'model'}),
	},
	{
		id: 'mend',
		name: 'command.mend',
		initials: '',
		keys: ['f8', 'ctrl+g'],
		modes: ['form'],
		group: 'dialog',
		hint: 5,
		hidden: true,
		applies: ({dialog}) =>
			dialog?.dialog === 'form' &&
			dialog.purpose.what === 'export' &&
			dialog.lines.some(({mark}) => mark === 'bad' || mark === 'plain'),
		action: () => ({type: 'askMend'}),
	},
	...(
		[
			['up', 'shift+tab'],
			['down', 'tab'],
		] as const
	).map(
		([by, key]): Command => ({
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
	),
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
	...(
		[
			['up', ['up'], 'up', 'step', lists],
			['down', ['down'], 'down', 'step', lists],
			['back', ['shift+tab'], 'up', 'step', tabbed],
			['on', ['tab'], 'down', 'step', tabbed],
			['pageUp', ['pageup'], 'up', 'page', lists],
			['pageDown', ['pagedown'], 'down', 'page', lists],
			['first', ['ctrl+home'], 'up', 'end', lists],
			['last', ['ctrl+end'], 'down', 'end', lists],
		] as const
	).map(
		([id, keys, by, how, modes]): Command => ({
			id: `list.${id}`,
			name: 'command.list',
			initials: '',
			keys,
			modes,
			group: 'dialog',
			hidden: true,
			action: () => ({type: 'choose', by, how}),
		}),
	),
	...leaving,
	...carets,
	...rubbers,
];
