import type {Page} from '../../desk/page.ts';
import type {Session} from '../../desk/session.ts';
import {plainPiece} from '../../look/paper.ts';
import type {ListAction, TypingAction} from '../../program/action.ts';
import {late} from '../../program/late.ts';
import {open, replaceGround} from '../../program/layer.ts';
import {isWriting} from '../../program/pending.ts';
import type {Layer} from '../../program/program.ts';
import type {Outcome} from '../../program/request.ts';
import type {Room} from '../../program/room.ts';
import {type Handlers, stay, tell} from '../../program/updated.ts';
import type {Ask, Next, Updated} from '../ask.ts';
import type {
	AssignLayer,
	LinesLayer,
	RollUpAsk,
	RollUpDesk,
	TraceLayer,
	WordsLayer,
} from './state.ts';
import {words} from './words.ts';

/** All of it is loaded when a roll-up is first opened. */
export const whole = late(async () => (await import('./whole.ts')).whole);

type Following = Next | RollUpAsk;
type Asks = RollUpAsk | Extract<Ask, {type: 'openRollUp' | 'askRollUp'}>;
type Whole = NonNullable<typeof whole.part>;
type RollUpPage = Page<Following>;

const asks: Handlers<Session, unknown, Asks, Following> = {
	openRollUp(session, {wanted}) {
		if (isWriting(session)) return tell(session, 'plain', {key: 'session.exporting'});
		const file = wanted.folders.join(' ');
		const told = tell(session, 'plain', {key: 'session.reading', values: {file}});
		return {...told, requests: [{type: 'openRollUp', wanted}]};
	},
	// What is asked comes with all the rest.
	askRollUp: (session) => ({
		...stay(
			open<Session, WordsLayer>(session, {
				page: 'rollupWords',
				purpose: {to: 'open'},
				title: '',
				lines: [],
				fields: [],
				focus: 0,
				accept: {key: 'session.goOn'},
			}),
		),
		next: [{type: 'rollUp', what: {do: 'askOpening'}}],
	}),
	rollUp: (session, action) => whole.part?.doOnDesk(session, action) ?? stay(session),
};

/** The roll-up lies under everything else from then on, and tells its news. */
function rollUpOpened(
	session: Session,
	{rolled, reading, folders, years, notes, lookedAt}: Extract<Outcome, {type: 'rollUpOpened'}>,
): Updated<RollUpAsk> {
	const made = replaceGround<Session, RollUpDesk>(
		{...session, desk: undefined, left: undefined, notice: undefined},
		{
			page: 'rollup',
			rolled,
			reading,
			folders,
			years,
			...(lookedAt && {lookedAt}),
			tab: 'units',
			filter: 'all',
			sort: 'roster',
			sought: '',
			marks: new Set(),
			finding: 0,
			file: 0,
		},
	);
	return {
		...stay(made, {type: 'rollUpNews'}),
		next: [{type: 'rollUp', what: {do: 'begin', notes}}],
	};
}

type Answers = NonNullable<Room<Session, Following>['answers']>;

const copied: Answers['copied'] = (session, outcome, request) =>
	whole.part?.answers.copied(session, outcome, request) ?? stay(session);

const confirmName = (_session: Session, own: Layer) =>
	whole.part?.enterName(own) ?? 'command.rollup.open';

/** 汇总: the units of a roll-up, what is amiss, the files that are no return. */
export const rollup = {
	id: 'rollup',
	words,
	modes: {
		rollup: ['ground', 'list', 'untyped'],
		rollupSearch: ['dialog', 'list', 'typing', 'line'],
	},
	mode: ({layers: [ground]}) =>
		(ground as unknown as RollUpDesk).typing ? 'rollupSearch' : 'rollup',
	commands: [],
	late: whole,
	get handlers() {
		return (whole.part?.handlers ?? {}) as Handlers<
			Session,
			RollUpDesk,
			ListAction | TypingAction,
			Following
		>;
	},
	asks,
	answers: {
		copied,
		rollUpOpened,
		rollUpTold: (session, outcome, request) =>
			whole.part?.answers.told(session, outcome, request) ?? stay(session),
		rollUpDecided: (session, outcome) =>
			whole.part?.answers.nowDecided(session, outcome) ?? stay(session),
		rollUpPlanned: (session, outcome) =>
			whole.part?.answers.planned(session, outcome) ?? stay(session),
		rollUpWritten: (session, outcome) =>
			whole.part?.answers.written(session, outcome) ?? stay(session),
	} satisfies Answers,
	escapes: ({layers: [ground]}) => {
		const {typing, sought, filter, marks} = ground as unknown as RollUpDesk;
		return typing !== undefined || sought !== '' || filter !== 'all' || marks.size > 0;
	},
	isBusy: ({layers: [ground]}) => (ground as unknown as RollUpDesk).typing !== undefined,
	confirmName,
	// A key of the table, or of another program, is answered rather than passed over.
	unbound: (session, key) => whole.part?.unboundKey(session, key) ?? session,
	takesDrawer: true,
	paint: (paper, own, drawer) =>
		whole.part?.paintDesk(paper, own as RollUpDesk, drawer) ?? plainPiece([]),
	speak: (session, own) => whole.part?.speakDesk(session, own as RollUpDesk) ?? [],
} satisfies Omit<RollUpPage, 'asks'> & {asks: typeof asks};

const over = ['dialog', 'list', 'tabbed', 'untyped'] as const;

/** What lies over the desk, loaded with all the rest. */
function later<
	const Own extends Pick<RollUpPage, 'id' | 'modes' | 'answers' | 'whole' | 'confirmName'>,
	Name extends 'traceHandlers' | 'linesHandlers' | 'assignHandlers',
>(own: Own, handlers: Name, paint: 'paintTrace' | 'paintLines' | 'paintAssign') {
	const made = {
		words: {},
		commands: [],
		late: whole,
		get handlers() {
			return (whole.part?.[handlers] ?? {}) as Whole[Name];
		},
		paint: (paper, layer) =>
			whole.part?.[paint](paper, layer as TraceLayer & LinesLayer & AssignLayer) ?? plainPiece([]),
	} satisfies Omit<RollUpPage, 'id' | 'modes'>;
	return Object.assign(made, own);
}

/** The units that make a figure of the sum. */
export const rollupTrace = later(
	{
		id: 'rollupTrace',
		modes: {rollupTrace: over},
		answers: {copied},
		whole: true,
		confirmName,
	},
	'traceHandlers',
	'paintTrace',
);

/** Decisions, a 退回单, where two versions differ. */
export const rollupLines = later(
	{
		id: 'rollupLines',
		modes: {rollupLines: over},
		answers: {copied},
		whole: true,
		confirmName,
	},
	'linesHandlers',
	'paintLines',
);

/** Whose a file is. */
export const rollupAssign = later(
	{id: 'rollupAssign', modes: {rollupAssign: ['dialog', 'list', 'typing', 'line']}},
	'assignHandlers',
	'paintAssign',
);
