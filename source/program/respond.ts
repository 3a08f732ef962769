import type {ProgramAction} from './action.ts';
import {cancelReading} from './cancel-reading.ts';
import {chooseSetting} from './choose-setting.ts';
import type {Help} from './help.ts';
import {type House, modeOf} from './house.ts';
import {appliesNow, commandsOf, isIn, keyName, takesText} from './keymap.ts';
import {groundOf, open, topOf} from './layer.ts';
import {goesOn, type LetterRun, letterOf} from './letter-run.ts';
import {notHere} from './not-here.ts';
import type {Palette} from './palette.ts';
import {isWriting} from './pending.ts';
import type {Program} from './program.ts';
import {settle} from './settle.ts';
import {takeAnswer} from './take-answer.ts';
import {typed} from './typing.ts';
import {type AnyAction, goOn, stay, tell, type Updated} from './updated.ts';

type Own<Type extends ProgramAction['type']> = Extract<ProgramAction, {type: Type}>;
type Answered<S, A> = Updated<S, A | ProgramAction>;

/**
What any action makes of the session: the kernel's own actions here; what can be asked of a page whatever lies on top
there; all else by the page on top, which ignores what it does not answer.
*/
export function responder<S extends Program, A extends AnyAction>(
	house: House<S, A>,
): (session: S, action: A | ProgramAction) => Answered<S, A> {
	const own: {
		readonly [Type in ProgramAction['type']]: (session: S, action: Own<Type>) => Answered<S, A>;
	} = {
		key: (session, {key, time}) => pressed(house, session, key, time),
		command: (session, {id, time}) => byId(house, session, id, time),
		resize: (session, {columns, rows}) => stay({...session, size: {columns, rows}}),
		answered: (session, {to, answer}) => takeAnswer(house, session, to, answer),
		notify: (session, {level, message}) => tell(session, level, message),
		openHelp: (session) =>
			stay(open<S, Help>(session, {page: 'help', chosen: 0, mode: modeOf(house, session)})),
		openPalette: (session) =>
			stay(open<S, Palette>(session, {page: 'palette', typing: typed(), chosen: 0})),
		switchMouse(session) {
			const mouse = !session.mouse;
			const key = mouse ? 'session.mouseOn' : 'session.mouseOff';
			return tell({...session, mouse}, 'plain', {key});
		},
		nextTheme(session) {
			const themes = [undefined, 'strong', 'plain'] as const;
			const theme = themes[(themes.indexOf(session.settings.theme) + 1) % themes.length];
			const {session: chosen, requests} = chooseSetting(session, {theme});
			return {...tell(chosen, 'plain', {key: `session.theme.${theme ?? 'colour'}`}), requests};
		},
		switchLetters(session) {
			const lettersOff = !session.settings.lettersOff;
			const {session: chosen, requests} = chooseSetting(session, {lettersOff});
			const key = lettersOff ? 'session.lettersOff' : 'session.lettersOn';
			return {...tell(chosen, 'plain', {key}), requests};
		},
		redraw: (session) => stay(session, {type: 'redraw'}),
		quit(session) {
			if (isWriting(session)) return tell(session, 'plain', {key: 'session.exporting'});
			// What is typed and cannot be taken would be lost: it is said first.
			const lost = house.roomOf(session, groundOf(session)).leaving?.(session);
			return (
				lost ??
				house.leaving?.(session) ??
				stay({...session, ended: true}, {type: 'shut'}, {type: 'quit'})
			);
		},
	};

	return (session, action) => {
		const mine = own[action.type as ProgramAction['type']] as
			| ((session: S, action: AnyAction) => Answered<S, A>)
			| undefined;
		return settle(house, mine ? mine(session, action) : byPage(house, session, action));
	};
}

function byPage<S extends Program, A extends AnyAction>(
	house: House<S, A>,
	session: S,
	action: AnyAction,
): Answered<S, A> {
	const asked = house.asks[action.type];
	if (asked) return asked(session, action, undefined);
	const cancelled = action.type === 'close' ? cancelReading(session) : undefined;
	if (cancelled) return cancelled;
	const top = topOf(session);
	const before = action.type === 'point' ? {...session, notice: undefined} : session;
	const handler = house.roomOf(session, top).handlers[action.type];
	return handler ? handler(before, action, house.ownOf(session, top)) : stay(before);
}

// Letters are commands one by one. In a run they were meant for an input method: nothing comes of any of them.
function pressed<S extends Program, A extends AnyAction>(
	house: House<S, A>,
	given: S,
	key: Own<'key'>['key'],
	time: string,
): Answered<S, A> {
	const {run} = given;
	const session = withoutNews(given);
	const letter = letterOf(key);
	if (letter === undefined) return press(house, session, key, time);
	if (run && goesOn(run, letter, time)) return endRun(house, session, run, letter, time);
	if (takesText(house, modeOf(house, session))) return press(house, session, key, time);
	if (key.amongLetters) {
		const letters = run?.time === time && !run.before ? run.letters : '';
		return endRun(house, session, {letters, time}, letter, time);
	}

	if (session.settings.lettersOff) return tell(session, 'plain', {key: 'session.lettersAreOff'});
	return press(house, {...session, run: {letters: letter, time, before: session}}, key, time);
}

// What was told before a key is told no longer. Of five hundred keys in one read almost none has anything to forget.
function withoutNews<S extends Program>(session: S): S {
	if (session.run === undefined && session.notice === undefined) return session;
	const {run: _, ...rest} = session;
	return {...rest, notice: undefined} as unknown as S;
}

function endRun<S extends Program, A extends AnyAction>(
	house: House<S, A>,
	session: S,
	{letters: before, before: last}: LetterRun,
	letter: string,
	time: string,
): Answered<S, A> {
	const letters = (before + letter).slice(-12);
	const back = last ? house.takeBack(session, last as S, time) : stay(session);
	const said = {key: 'session.letters', values: {letters}} as const;
	return {
		...back,
		session: {...back.session, run: {letters, time}},
		next: [...(back.next ?? []), {type: 'notify', level: 'bad', message: said}],
	};
}

function press<S extends Program, A extends AnyAction>(
	house: House<S, A>,
	session: S,
	key: Own<'key'>['key'],
	time: string,
): Answered<S, A> {
	const mode = modeOf(house, session);
	const pressedName = keyName(key);
	// A line feed is Enter where it is no key of its own.
	const name =
		pressedName === 'ctrl+j' && commandsOf(house, mode, 'ctrl+j').length === 0
			? 'enter'
			: pressedName;
	const isText = key.name === 'text';
	if (name !== undefined && !(isText && takesText(house, mode))) {
		const found = commandsOf(house, mode, name);
		const first = found.find((command) => appliesNow(house, command, session));
		if (first) return goOn(session, first.action(session, time));
		const [refused] = found;
		// Asked for where it does not apply: what it does says why (nothing to undo, no finding here).
		if (refused && !refused.hidden) return goOn(session, refused.action(session, time));
		if (found.length > 0) return stay(session);
	}

	if (isText)
		return byPage(house, session, {type: 'text', text: key.text ?? '', time} as AnyAction);
	return throughTo(house, session, name ?? '', time);
}

// A key of the mode below while something is being typed: what is typed is taken first, and the key counts if that
// went well.
function throughTo<S extends Program, A extends AnyAction>(
	house: House<S, A>,
	session: S,
	name: string,
	time: string,
): Answered<S, A> {
	const through = throughOf(house, session);
	const [command] = through ? commandsOf(house, through.to, name) : [];
	if (!through || !command) {
		const said = house.roomOf(session, topOf(session)).unbound?.(session, name);
		return stay(said ?? session);
	}

	return goOn<S, A | ProgramAction>(session, through.first(time), {
		type: 'command',
		id: command.id,
		time,
	});
}

function throughOf<S extends Program, A extends AnyAction>(house: House<S, A>, session: S) {
	const {through} = house.roomOf(session, topOf(session));
	return through?.from === modeOf(house, session) ? through : undefined;
}

function byId<S extends Program, A extends AnyAction>(
	house: House<S, A>,
	session: S,
	id: string,
	time: string,
): Answered<S, A> {
	const command = house.commands.find((one) => one.id === id);
	if (!command) return stay(session);
	// What could not be taken keeps its reason.
	if (throughOf(house, session) && !isIn(house, command, modeOf(house, session)))
		return stay(session);
	if (!appliesNow(house, command, session)) return notHere(session, command);
	return goOn({...session, notice: undefined}, command.action(session, time));
}
