import type {ProgramAction, QuestionsAction} from './action.ts';
import {cancelReading} from './cancel-reading.ts';
import type {Command} from './command.ts';
import type {House} from './house.ts';
import {groundOf, topOf} from './layer.ts';
import type {Program} from './program.ts';
import {isAtEnd, type Questions} from './questions.ts';
import type {AnyAction} from './updated.ts';

/** What the commands of the kernel do. */
export type ProgramCommandAction = ProgramAction | QuestionsAction;

// Enter goes on to the next field, and at the end does what the page is for.
function enterName({fields, focus, accept}: Partial<Questions>) {
	if (!fields || focus === undefined || !accept) return 'command.confirm' as const;
	return isAtEnd({fields, focus}) ? accept.key : ('command.field.next' as const);
}

/** What lists, questions, fields and the caret understand, and what is the same on every page. */
export function programCommands<S extends Program, A extends AnyAction>(
	house: () => House<S, A>,
): ReadonlyArray<Command<S, ProgramCommandAction>> {
	type Own = Command<S, ProgramCommandAction>;
	const hidden = {initials: '', group: 'dialog', hidden: true} as const;
	const onTop = (session: S) => house().roomOf(session, topOf(session));
	const questionsOf = (session: S) => topOf(session) as unknown as Partial<Questions>;
	// Of questions not every field is typed into.
	const hasText = (session: S) => {
		const {fields, focus = 0} = questionsOf(session);
		return fields === undefined || fields[focus]?.kind === 'text';
	};
	const isGround = (session: S) => topOf(session) === groundOf(session);
	const carets = (
		[
			['left', ['left'], ['line']],
			['right', ['right'], ['line']],
			['home', ['home', 'ctrl+a'], ['typing']],
			['end', ['end', 'ctrl+e'], ['line', 'questions']],
			['wordLeft', ['ctrl+left'], ['typing']],
			['wordRight', ['ctrl+right'], ['typing']],
		] as const
	).map(
		([to, keys, modes]): Own => ({
			...hidden,
			id: `caret.${to}`,
			name: 'command.caret',
			keys,
			modes,
			applies: hasText,
			action: () => ({type: 'caret', to}),
		}),
	);
	const rubbers = (
		[
			['backspace', ['backspace']],
			['delete', ['delete']],
			['word', ['ctrl+w', 'alt+backspace']],
			['toStart', ['ctrl+u']],
		] as const
	).map(
		([by, keys]): Own => ({
			...hidden,
			id: `rub.${by}`,
			name: 'command.rubOut',
			keys,
			modes: ['typing'],
			applies: hasText,
			action: (_session, time) => ({type: 'rubOut', by, time}),
		}),
	);
	const lists = (
		[
			['up', ['up'], 'up', 'step', 'list'],
			['down', ['down'], 'down', 'step', 'list'],
			['back', ['shift+tab'], 'up', 'step', 'tabbed'],
			['on', ['tab'], 'down', 'step', 'tabbed'],
			['pageUp', ['pageup'], 'up', 'page', 'list'],
			['pageDown', ['pagedown'], 'down', 'page', 'list'],
			['first', ['ctrl+home'], 'up', 'end', 'list'],
			['last', ['ctrl+end'], 'down', 'end', 'list'],
		] as const
	).map(
		([id, keys, by, how, mode]): Own => ({
			...hidden,
			id: `list.${id}`,
			name: 'command.list',
			keys,
			modes: [mode],
			action: () => ({type: 'choose', by, how}),
		}),
	);
	// Where nothing is typed Home and End are those of the list.
	const ends = (
		[
			['home', 'up'],
			['end', 'down'],
		] as const
	).map(
		([key, by]): Own => ({
			...hidden,
			id: `list.${key}`,
			name: 'command.list',
			keys: [key],
			modes: ['untyped'],
			action: () => ({type: 'choose', by, how: 'end'}),
		}),
	);
	const fields = (
		[
			['next', ['tab', 'down'], {type: 'nextField', by: 1}],
			['previous', ['shift+tab', 'up'], {type: 'nextField', by: -1}],
			['choice', ['right'], {type: 'choose', by: 'right', how: 'step'}],
			['choiceBack', ['left'], {type: 'choose', by: 'left', how: 'step'}],
		] as const
	).map(
		([id, keys, action]): Own => ({
			...hidden,
			id: `field.${id}`,
			name: `command.field.${id}`,
			keys,
			modes: ['questions'],
			...(id === 'next' && {hint: 3}),
			action: () => action,
		}),
	);
	return [
		{
			id: 'palette',
			name: 'command.palette',
			initials: 'ml',
			keys: ['ctrl+k', ':'],
			modes: ['ground'],
			group: 'view',
			hint: 9,
			hidden: true,
			action: () => ({type: 'openPalette'}),
		},
		{
			id: 'help',
			name: 'command.help',
			initials: 'bz',
			keys: ['?', 'alt+h'],
			modes: ['ground'],
			group: 'view',
			hint: 8,
			action: () => ({type: 'openHelp'}),
		},
		// Over a table F1 is about the cell.
		{
			id: 'helpAnywhere',
			name: 'command.help',
			initials: '',
			keys: ['f1', 'alt+?'],
			modes: ['start', 'findings'],
			group: 'dialog',
			hidden: true,
			action: () => ({type: 'openHelp'}),
		},
		{
			id: 'mouse',
			name: 'command.mouse',
			initials: 'sbkg',
			keys: ['f7', 'm'],
			modes: ['ground'],
			group: 'view',
			action: () => ({type: 'switchMouse'}),
		},
		{
			id: 'theme',
			name: 'command.theme',
			initials: 'xsys',
			also: ['ys', 'theme'],
			keys: [],
			modes: ['ground'],
			group: 'view',
			action: () => ({type: 'nextTheme'}),
		},
		{
			id: 'letters',
			name: 'command.letters',
			initials: 'zmjkg',
			keys: [],
			modes: ['ground'],
			group: 'view',
			action: () => ({type: 'switchLetters'}),
		},
		{
			id: 'redraw',
			name: 'command.redraw',
			initials: 'ch',
			keys: ['ctrl+l'],
			modes: ['ground', 'dialog', 'editor'],
			group: 'view',
			action: () => ({type: 'redraw'}),
		},
		{
			...hidden,
			id: 'helpHere',
			name: 'command.help',
			keys: ['f1', '?'],
			modes: ['dialog'],
			applies: (session) => topOf(session).page !== 'help',
			action: () => ({type: 'openHelp'}),
		},
		{
			...hidden,
			id: 'howToQuit',
			name: 'command.howToQuit',
			keys: ['ctrl+c'],
			modes: ['start', 'editor', 'dialog'],
			action: () => ({type: 'notify', level: 'plain', message: {key: 'session.howToQuit'}}),
		},
		{
			id: 'quitQuestions',
			name: 'command.quit',
			initials: '',
			keys: ['ctrl+q'],
			modes: ['questions'],
			group: 'file',
			hidden: true,
			// Ctrl+Q goes through every dialog, but what was typed is not thrown away by it.
			action: (session) =>
				questionsOf(session).touched
					? {type: 'notify', level: 'plain', message: {key: 'session.finishFirst'}}
					: {type: 'quit'},
		},
		{
			id: 'quit',
			name: 'command.quit',
			initials: 'tc',
			also: ['q', 'q!', 'wq', 'x', 'exit'],
			keys: ['ctrl+q'],
			modes: ['ground', 'list'],
			group: 'file',
			action: () => ({type: 'quit'}),
		},
		{
			...hidden,
			id: 'confirm',
			name: 'command.confirm',
			keys: ['enter'],
			modes: ['list', 'questions'],
			hint: 1,
			hintName: (session) =>
				onTop(session).confirmName?.(session, topOf(session)) ?? enterName(questionsOf(session)),
			action: (_session, time) => ({type: 'confirm', time}),
		},
		{
			...hidden,
			id: 'acceptAll',
			name: 'command.acceptAll',
			keys: ['ctrl+s', 'f10'],
			modes: ['questions'],
			hint: 2,
			// What Enter does on the last field, by its own name.
			hintName: (session) => questionsOf(session).accept?.key ?? 'command.acceptAll',
			// At the end Enter says it.
			hintWhere: (session) => {
				const {fields = [], focus = 0} = questionsOf(session);
				return fields.length > 1 && !isAtEnd({fields, focus});
			},
			action: (_session, time) => ({type: 'acceptAll', time}),
		},
		{
			...hidden,
			id: 'close',
			name: 'command.close',
			keys: ['esc'],
			modes: ['dialog', 'ground'],
			hint: 2,
			hintName: (session) => (cancelReading(session) ? 'session.cancel' : 'command.close'),
			applies: (session) =>
				!isGround(session) ||
				cancelReading(session) !== undefined ||
				(onTop(session).escapes?.(session) ?? false),
			action: () => ({type: 'close'}),
		},
		...fields,
		...lists,
		...carets,
		...ends,
		...rubbers,
	];
}
