import type {Action} from '../session/action.ts';
import type {Key} from '../session/key.ts';
import {modeOf} from '../session/mode.ts';
import {stay, tell} from '../session/put-desk.ts';
import type {Updated} from '../session/request.ts';
import type {Session} from '../session/session.ts';
import {update} from '../session/update.ts';
import {say} from '../text/say.ts';
import type {Command} from './command.ts';
import {commands} from './commands.ts';
import {appliesNow, commandsOf, keyName, takesText} from './keymap.ts';
import {paletteLines} from './palette.ts';

/** What any action makes of the session, keys and commands included: the `respond` of the store. */
export function respond(session: Session, action: Action): Updated {
	switch (action.type) {
		case 'key':
			return press({...session, notice: undefined}, action.key, action.time);
		case 'command':
			return byId(session, action.id, action.time);
		case 'point':
			return action.target.on === 'command'
				? byId(session, action.target.id, action.time)
				: update({...session, notice: undefined}, action);
		case 'choose':
		case 'confirm':
			return session.dialog?.dialog === 'palette'
				? inPalette(session, action)
				: update(session, action);
		default:
			return update(session, action);
	}
}

function press(session: Session, key: Key, time: string): Updated {
	const mode = modeOf(session);
	const name = keyName(key);
	const isText = key.name === 'text';
	if (name !== undefined && !(isText && takesText(mode))) {
		const found = commandsOf(mode, name);
		const first = found.find((command) => appliesNow(command, session));
		if (first) return {...stay(session), next: [first.action(session, time)]};
		const [refused] = found;
		// Asked for where it does not apply: what it does says why (nothing to undo, no finding here).
		if (refused && !refused.hidden)
			return {...stay(session), next: [refused.action(session, time)]};
		if (found.length > 0) return stay(session);
	}

	if (isText) return type(session, key.text ?? '', time);
	return mode === 'editor' ? throughEditor(session, name ?? '', time) : stay(session);
}

// A key of the grid while a cell is being typed: what is typed is taken first, and the key counts if that went well.
function throughEditor(session: Session, name: string, time: string): Updated {
	const [command] = commandsOf('grid', name);
	if (!command) return stay(session);
	return {
		...stay(session),
		next: [
			{type: 'accept', go: 'stay', time},
			{type: 'command', id: command.id, time},
		],
	};
}

function type(session: Session, text: string, time: string): Updated {
	const mode = modeOf(session);
	if (takesText(mode)) return {...stay(session), next: [{type: 'text', text, time}]};
	if (mode !== 'grid') return stay(session);
	const folded = text.normalize('NFKC');
	// A stray letter would only open the editor to be refused; words of an input method are kept as typed.
	const begins = /[\d=+\-.−]/u.test(folded) || /[^\u0000-\u007F]/u.test(text);
	return begins
		? {...stay(session), next: [{type: 'edit', text}]}
		: tell(session, 'plain', {key: 'session.unknownKey', values: {key: text}});
}

function byId(session: Session, id: string, time: string): Updated {
	const command = commands.find((one) => one.id === id);
	if (!command) return stay(session);
	// What could not be taken keeps the editor open with its reason.
	if (modeOf(session) === 'editor' && !command.modes.includes('editor')) return stay(session);
	if (!appliesNow(command, session)) return notHere(session, command);
	return {...stay({...session, notice: undefined}), next: [command.action(session, time)]};
}

function notHere(session: Session, command: Command): Updated {
	const name = say(session.language, command.name);
	return tell(session, 'plain', {key: 'session.notHere', values: {command: name}});
}

function inPalette(
	session: Session,
	action: Extract<Action, {type: 'choose' | 'confirm'}>,
): Updated {
	const {dialog} = session;
	if (dialog?.dialog !== 'palette') return stay(session);
	const lines = paletteLines(session);
	if (action.type === 'choose') {
		const by = action.by === 'up' ? -1 : 1;
		const far = {step: 1, table: 1, page: 10, end: lines.length}[action.how] * by;
		const chosen = Math.max(0, Math.min(lines.length - 1, dialog.chosen + far));
		return stay({...session, dialog: {...dialog, chosen}});
	}

	const line = lines[dialog.chosen];
	if (!line) return tell(session, 'plain', {key: 'session.notFound'});
	if (!line.applies) return notHere(session, line.command);
	const next: Action = {type: 'command', id: line.command.id, time: action.time};
	return {...stay({...session, dialog: undefined}), next: [next]};
}
