import './desk/words.ts';
import './program/words.ts';
import type {DeskAction} from './desk/action.ts';
import {deskCommands} from './desk/commands.ts';
import {deskHandlers} from './desk/handlers.ts';
import {rememberTab} from './desk/remember-tab.ts';
import {rested} from './desk/rested.ts';
import {refused, saved} from './desk/saved.ts';
import type {Session} from './desk/session.ts';
import {takeBack} from './desk/take-back.ts';
import type {Face, Faces} from './look/face.ts';
import type {Piece} from './look/frame.ts';
import {paintChoice} from './look/paint-choice.ts';
import {type HelpParts, helpLines, paintHelp} from './look/paint-help.ts';
import {paintPalette} from './look/paint-palette.ts';
import {paintScreen as paintLayers} from './look/paint-screen.ts';
import {spokenLines as speakLayers} from './look/spoken-lines.ts';
import type {Theme} from './look/style.ts';
import type {View} from './look/view.ts';
import {archive} from './page/archive/page.ts';
import type {Next} from './page/ask.ts';
import {bin} from './page/bin/page.ts';
import {browse} from './page/browse/page.ts';
import {confirm} from './page/confirm/page.ts';
import {explain} from './page/explain/page.ts';
import {findings} from './page/findings/page.ts';
import {goto} from './page/goto/page.ts';
import {handIn} from './page/hand-in/page.ts';
import {header} from './page/header/page.ts';
import {history} from './page/history/page.ts';
import {lastYear, noLastYear} from './page/last-year/page.ts';
import {newDraft} from './page/new-draft/page.ts';
import {preview} from './page/preview/page.ts';
import {deciding, review, stepping} from './page/review/page.ts';
import {
	rollup,
	rollupAssign,
	rollupLines,
	rollupTrace,
	whole as wholeRollUp,
} from './page/rollup/page.ts';
import {summedPage} from './page/rollup/summed-page.ts';
import {takenBack} from './page/rollup/taken-back.ts';
import {rollupWords} from './page/rollup/words-page.ts';
import {search} from './page/search/page.ts';
import {leavingTrial} from './page/start/leave-trial.ts';
import {start} from './page/start/page.ts';
import {legend} from './page/table/legend.ts';
import {table} from './page/table/page.ts';
import {ledgerLines, tally} from './page/tally/page.ts';
import {figure, text} from './page/text/page.ts';
import type {ProgramAction} from './program/action.ts';
import {type Choice, choiceRoom} from './program/choice.ts';
import type {Command} from './program/command.ts';
import {programCommands} from './program/commands.ts';
import {type Help, helpRoom} from './program/help.ts';
import {hints} from './program/hints.ts';
import {type House, modesOf, waitsFor as waiting} from './program/house.ts';
import {keyGroups as groupsOfKeys, type KeyGroup} from './program/key-groups.ts';
import {isIn} from './program/keymap.ts';
import type {Late} from './program/late.ts';
import {groundOf} from './program/layer.ts';
import {type Palette, paletteLines, paletteRoom} from './program/palette.ts';
import type {Layer} from './program/program.ts';
import {responder} from './program/respond.ts';
import type {Answering, Room} from './program/room.ts';
import type {Handlers, Updated} from './program/updated.ts';
import type {Language} from './text/say.ts';

// Every page, in the order of their commands in help and palette.
const pages = {
	findings,
	table,
	text,
	figure,
	explain,
	lastYear,
	noLastYear,
	history,
	search,
	goto,
	newDraft,
	browse,
	handIn,
	review,
	deciding,
	stepping,
	header,
	confirm,
	archive,
	start,
	bin,
	preview,
	rollup,
	rollupTrace,
	rollupLines,
	rollupAssign,
	rollupWords,
	tally,
	ledgerLines,
};

type Pages = (typeof pages)[keyof typeof pages];
type ActionOf<Part> = Part extends unknown
	? {
			[Type in keyof Part]: Part[Type] extends (
				session: Session,
				action: infer A,
				own: never,
			) => unknown
				? A
				: never;
		}[keyof Part]
	: never;

/** What can be asked of a page, or of the open draft, whatever lies on top. */
type Asked = DeskAction | ActionOf<Extract<Pages, {asks: unknown}>['asks']>;

/** Everything that can happen to the session. */
export type Action = ProgramAction | Next | Asked | ActionOf<Pages['handlers']>;

// Complete by type: what one page asks of another, and every outcome of a request, has its handler.
const asks: Handlers<Session, undefined, Exclude<Asked | Next, UnderHand>, Action> = {
	...deskHandlers,
	...table.asks,
	...text.asks,
	...findings.asks,
	...explain.asks,
	...lastYear.asks,
	...history.asks,
	...search.asks,
	...goto.asks,
	...newDraft.asks,
	...browse.asks,
	...handIn.asks,
	...review.asks,
	...header.asks,
	...confirm.asks,
	...archive.asks,
	...start.asks,
	...bin.asks,
	...preview.asks,
	...rollup.asks,
	...tally.asks,
};

/** What the kernel, or the page on top, answers. */
type UnderHand = ProgramAction | ActionOf<Pages['handlers']>;

const answers: Required<Answering<Session, Action>> = {
	saved,
	refused,
	rested,
	...text.answers,
	...start.answers,
	...browse.answers,
	...handIn.answers,
	...review.answers,
	...archive.answers,
	...lastYear.answers,
	...rollup.answers,
	...tally.answers,
	// What a roll-up has copied it says itself; elsewhere cells were.
	...table.answers,
};

const early: ReadonlyArray<Command<Session, Action>> = [
	...text.commands,
	...findings.commands,
	...table.commands,
	...deskCommands,
	...Object.values(pages)
		.filter((page) => page !== findings && page !== table && page !== text)
		.flatMap((page): ReadonlyArray<Command<Session, Action>> => page.commands),
	...programCommands<Session, Action>(() => house),
];

let known: {late: unknown; all: ReadonlyArray<Command<Session, Action>>} | undefined;

/** Every command there is by now: those of the roll-up come with it. */
function commandsNow(): ReadonlyArray<Command<Session, Action>> {
	const late = wholeRollUp.part?.commands;
	if (known && known.late === late) return known.all;
	const all = late ? [...early, ...late] : early;
	known = {late, all};
	return all;
}

const plain: Theme = {color: false, wideAmbiguous: false};
const choice = choiceRoom<Session, Action>();
const palette = paletteRoom<Session, Action>(() => house);
const help = helpRoom<Session, Action>((session) => {
	const {commands, ...parts} = helpParts(session);
	return helpLines(plain, session, commands, parts).length;
});

type HelpCommands = {commands: ReadonlyArray<Command<Session, Action>>};

// Where help was asked from a dialog, the keys of that dialog come first; a roll-up tells its own.
function helpParts(session: Session): HelpParts<Session, Action> & HelpCommands {
	const {mode = ''} = (session.layers.at(-1) ?? {}) as Partial<Help>;
	const commands = commandsNow();
	if (groundOf(session).page === 'rollup')
		return {...wholeRollUp.part!.helpOf(house, session, mode), legend};
	const isDialog = modesOf(house).get(mode)?.includes('dialog') ?? false;
	return {here: isDialog ? commands.filter((one) => isIn(house, one, mode)) : [], commands, legend};
}

/** The faces of the kernel's own pages. */
const faces: Readonly<Record<string, Face<Session>>> = {
	choice: {paint: (paper, own) => paintChoice(paper, own as Choice)},
	palette: {
		paint: (paper, own) => paintPalette(paper, own as Palette, paletteLines(house, paper.session)),
	},
	help: {
		whole: true,
		paint(paper, own) {
			const {commands, ...parts} = helpParts(paper.session);
			return paintHelp(paper, own as Help, commands, parts);
		},
	},
};

type Page = Room<Session, Action> & Face<Session>;

// A return of a roll-up is looked at in the pages of a draft.
const summedGrid = summedPage<Action>(table as Page, {
	id: 'rollupGrid',
	modes: {rollupGrid: ['ground', 'grid']},
	mode: () => 'rollupGrid',
});
const summedChecks = summedPage<Action>(findings as Page, {
	id: 'rollupChecks',
	modes: {rollupChecks: ['ground', 'list', 'tabbed', 'untyped']},
});

const rooms: ReadonlyArray<Room<Session, Action>> = [
	...Object.values(pages),
	summedGrid,
	summedChecks,
	choice,
	palette,
	help,
];
const byName = new Map<string, Room<Session, Action>>(rooms.map((room) => [room.id, room]));

/** Which page a layer is: that of the open draft is a table, a text, or the page of its tab's name. */
function nameOf({desk}: Session, {page}: Layer): string {
	if (page !== 'desk' || !desk) return page;
	const isTable = desk.form.sections.some(({id}) => id === desk.tab);
	if (desk.rolled) return (isTable ? summedGrid : summedChecks).id;
	if (isTable) return table.id;
	return desk.form.parts?.some(({id}) => id === desk.tab) ? text.id : desk.tab;
}

/** The whole program: every page, command and answer. */
export const house: House<Session, Action> = {
	rooms,
	get commands() {
		return commandsNow();
	},
	asks,
	answers,
	takeBack: (session, before, time) =>
		takenBack(session, before) ?? takeBack(session, before, time),
	leaving: leavingTrial,
	roomOf(session, layer) {
		const name = nameOf(session, layer);
		const room = byName.get(name);
		if (!room) throw new TypeError(`no page ${name}`);
		return room;
	},
	ownOf: (session, layer) => (layer.page === 'desk' ? session.desk : layer),
};

const seen: Faces<Session> = {
	faceOf(session, layer) {
		const name = nameOf(session, layer);
		return faces[name] ?? (byName.get(name) as Page);
	},
	hints: (session) => hints(house, session),
};

/** What any action makes of the session: the `respond` of the store. */
export const respond = (session: Session, action: Action): Updated<Session, Action> =>
	rememberTab(session, respondAlone(session, action));
const respondAlone = responder(house);

/** What the page on top, or the next action, has yet to load; `loadPages` brings all that pages load late. */
export const waitsFor = (session: Session, next?: Action): Late<unknown> | undefined =>
	waiting(house, session, next);

/** Loads, while nobody waits, what pages load when they are first opened. */
export async function loadPages(): Promise<void> {
	await Promise.all(rooms.flatMap((room) => [room.late?.load(), room.asksLate?.part.load()]));
}

/** The whole screen as ready lines. */
export function paintScreen(theme: Theme, session: Session, view: View): Piece {
	return paintLayers(seen, theme, session, view);
}

/** The screen for a screen reader. */
export function spokenLines(session: Session): string[] {
	return speakLayers(seen, session);
}

/** Every key, group by group, for the man page and the README. */
export function keyGroups(language: Language): KeyGroup[] {
	return groupsOfKeys(commandsNow(), language);
}
