import {type Language, say} from '../text/say.ts';
import type {ListAction, ProgramAction, TypingAction} from './action.ts';
import type {Command, HelpGroup} from './command.ts';
import type {House} from './house.ts';
import {keyLabel} from './key-label.ts';
import {appliesNow} from './keymap.ts';
import {close, put, topOf} from './layer.ts';
import {chosenInLayer, type ListLayer, listHandlers} from './list-page.ts';
import {notHere} from './not-here.ts';
import type {Program} from './program.ts';
import type {Room} from './room.ts';
import {typingHandlers} from './type-in.ts';
import type {Typing} from './typing.ts';
import {type AnyAction, goOn, type Handlers, tell} from './updated.ts';

/** Every command by name, initials or English. */
export type Palette = ListLayer & {readonly page: 'palette'; typing: Typing};

/** A line of the palette; what does not apply is shown greyed and does nothing. */
export type PaletteLine<S, A> = {
	command: Command<S, A>;
	name: string;
	keys: string;
	applies: boolean;
};

/**
The commands that fit what is typed, best first: by Chinese name, pinyin initials or English name, or a short
form such as `q`. Those that apply come before those that do not.
*/
export function paletteLines<S extends Program, A extends AnyAction>(
	house: House<S, A>,
	session: S,
): Array<PaletteLine<S, A>> {
	const top = topOf(session);
	const sought = top.page === 'palette' ? fold((top as Palette).typing.text) : '';
	const page = top.page === 'palette' ? close(session, top) : session;
	return house.commands
		.filter(({hidden}) => !hidden)
		.map((command) => ({command, rank: rankOf(command, sought)}))
		.filter(({rank}) => rank > 0)
		.map(({command, rank}) => ({
			rank,
			command,
			name: say(session.language, command.name),
			keys: command.keys.map((key) => keyLabel(key)).join(' '),
			applies: appliesNow(house, command, page),
		}))
		.sort(
			(one, two) =>
				Number(two.applies) - Number(one.applies) ||
				two.rank - one.rank ||
				placeOf(one.command) - placeOf(two.command),
		)
		.map(({rank: _, ...line}) => line);
}

/** The page of all commands. */
export function paletteRoom<S extends Program, A extends AnyAction>(
	house: () => House<S, A>,
): Room<S, A | ProgramAction | ListAction> {
	type Next = A | ProgramAction;
	const handlers: Handlers<S, Palette, ListAction | TypingAction, Next | ListAction> = {
		...typingHandlers<S, Palette>((session, own, by) =>
			put(session, {...own, typing: by(own.typing), chosen: 0} as Palette),
		),
		...listHandlers<S, Palette, PaletteLine<S, A>, Next>({
			...chosenInLayer,
			atOnce: true,
			entries: (session) => paletteLines(house(), session),
			take(session, own, line, time) {
				if (!line) return tell(session, 'plain', {key: 'session.notFound'});
				if (!line.applies) return notHere(session, line.command);
				return goOn<S, Next>(close(session, own), {type: 'command', id: line.command.id, time});
			},
		}),
	};
	return {
		id: 'palette',
		modes: {palette: ['dialog', 'list', 'tabbed', 'typing', 'line']},
		commands: [],
		handlers,
	};
}

// What has to be looked for comes first; moving about is in the fingers.
const places: readonly HelpGroup[] = ['file', 'check', 'edit', 'view', 'move', 'dialog'];

function placeOf({group}: {group: HelpGroup}): number {
	return places.indexOf(group);
}

function fold(text: string): string {
	return text.normalize('NFKC').toLowerCase().replaceAll(/\s/gu, '').replace(/^:/, '');
}

// A command is looked for by the name it has in the bottom line, too.
function rankOf<S, A>(
	{name, hintName, initials, also = []}: Command<S, A>,
	sought: string,
): number {
	if (sought === '') return 1;
	const names = [name, ...(typeof hintName === 'string' ? [hintName] : [])];
	const said = (language: Language) => names.map((one) => fold(say(language, one)));
	const [zh, en] = [said('zh'), said('en')];
	if ([...zh, ...en, ...also, initials].includes(sought)) return 5;
	if ([...zh, initials].some((one) => one.startsWith(sought))) return 4;
	if (en.some((one) => one.startsWith(sought))) return 3;
	if ([...zh, ...en].some((one) => one.includes(sought))) return 2;
	return initials.length > 2 && initials.includes(sought) && sought.length > 1 ? 1 : 0;
}
