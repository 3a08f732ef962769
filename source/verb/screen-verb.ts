import {firstSession} from '../desk/first-session.ts';
import {Failure} from '../failure.ts';
import {hasDraft} from '../files/drafts/has-draft.ts';
import {exists, isFolder, joinPath} from '../files/list-files.ts';
import {performing} from '../files/perform.ts';
import {fullPath} from '../files/read-folder.ts';
import {readSettings} from '../files/settings-file.ts';
import {type Action, loadPages, respond, waitsFor} from '../pages.ts';
import {createStore} from '../program/store.ts';
import {runScreen} from '../screen/run-screen.ts';
import {openTerminal} from '../terminal/terminal.ts';
import {say} from '../text/say.ts';
import type {Call, Exit} from './call.ts';

/** What a folder is opened with. */
export type RollUpOpening = {units?: string; last?: string};

/**
The program on the screen: its start page, a file that goes into a preview, or a draft.

@param target - FILE, DRAFT, or a FOLDER of returns
@param demo - the units of a demonstration, and the drafts that others may be kept among
@throws Failure `line.noTerminal` (exit 2) when there is no terminal; `file.missing`, `line.noDraft`
*/
export async function screenVerb(
	call: Call,
	target?: string,
	demo?: {units: readonly string[]; keepIn: Call['drafts']},
	wish: RollUpOpening = {},
): Promise<Exit> {
	// What is nothing at all is told as that, in a terminal or not.
	const first = target === undefined ? undefined : firstAction(call, target, wish);
	const terminal = openTerminal();
	if (!terminal.isThere) throw new Failure('line.noTerminal', {}, 2);
	const {forms, home, language, who, now} = call;
	const world = performing({
		drafts: call.drafts,
		forms,
		home,
		now,
		...(who && {who}),
		...(demo && {keepIn: demo.keepIn}),
		settled: {unit: call.unit, year: call.year},
		outside: {
			command: call.environment.VISUAL || call.environment.EDITOR,
			lend: () => terminal.lend(store.get().mouse),
		},
		terminal: (request) => terminal.perform(request),
	});
	const counting = exists(joinPath(home, 'counting.json'))
		? (await import('../files/own-counting.ts')).ownCounting(home)
		: undefined;
	const session = firstSession({
		...forms,
		language,
		thisYear: Number(now().slice(0, 4)),
		folder: fullPath('.'),
		size: terminal.size(),
		settings: readSettings(home),
		...(counting && {counting}),
		...(who && {who}),
		...(demo && {demo: {units: demo.units}}),
	});
	const store = createStore(session, world.perform, respond, waitsFor);
	// A draft that is named needs no list of all there are to be seen; where it cannot be opened that is said over it.
	const isNamed = first?.type === 'openDraft';
	if (!isNamed) store.dispatch({type: 'goToStart'});
	if (first) store.dispatch(first);
	if (isNamed && !store.get().desk) store.dispatch({type: 'goToStart'});
	// A draft that was left on its text opens with it.
	await waitsFor(store.get())?.load();
	let exit: Exit = 0;
	await runScreen({
		store,
		terminal,
		environment: call.environment,
		leave: world.close,
		shown() {
			if (isNamed) store.dispatch({type: 'learnDrafts'});
		},
		idle: () => Promise.all([world.warm(), loadPages()]),
		crashed(error) {
			exit = 3;
			call.warn(say(language, 'line.crashed', {folder: home, why: String(error)}));
			if (!(error instanceof Error)) return;
			for (const line of error.stack?.split('\n') ?? []) call.warn(line);
		},
	});
	return exit;
}

function firstAction(call: Call, target: string, {units, last}: RollUpOpening): Action {
	if (isFolder(target)) {
		const {year, unit: name} = call;
		const wanted = {
			folders: [target],
			...(units !== undefined && {units}),
			...(last !== undefined && {last}),
			...(year !== undefined && {year}),
			...(name !== undefined && {name}),
		};
		return {type: 'openRollUp', wanted};
	}

	if (exists(target)) return {type: 'openFile', path: target, purpose: 'import'};
	if (hasDraft(call.home, target)) return {type: 'openDraft', id: target};
	throw new Failure(/^[\w-]+$/.test(target) ? 'line.noDraft' : 'file.missing', {
		target,
		path: target,
	});
}
