import {onDesk} from '../../desk/handlers.ts';
import type {Page} from '../../desk/page.ts';
import {cursorOf} from '../../desk/selection.ts';
import type {Session} from '../../desk/session.ts';
import {plainPiece} from '../../look/paper.ts';
import {late} from '../../program/late.ts';
import {close, open, put, topOf} from '../../program/layer.ts';
import type {Layer} from '../../program/program.ts';
import type {Outcome, Request} from '../../program/request.ts';
import {goOn, type Handlers, stay, tell} from '../../program/updated.ts';
import type {MessageKey} from '../../text/say.ts';
import type {Next, Updated} from '../ask.ts';
import {commands} from './commands.ts';
import type {LedgerLines, LedgerLinesAction, Tally, TallyAction, TallyAsk} from './state.ts';
import {words} from './words.ts';

/** The whole of it is loaded when it is first opened. */
const whole = late(async () => (await import('./whole.ts')).whole);

const asks: Handlers<Session, unknown, TallyAsk, Next> = {
	openLedgerLines: onDesk((session, _action, desk) => {
		const {ledger} = desk.draft.header;
		const address = cursorOf(desk);
		if (!ledger?.made[address]) return tell(session, 'plain', {key: 'session.noLedgerLines'});
		const {file, digest} = ledger;
		return stay(
			open<Session, LedgerLines>(session, {
				page: 'ledgerLines',
				address,
				ranges: ledger.made[address],
				chosen: 0,
			}),
			{type: 'checkLedger', file, digest},
		);
	}),
};

/** A file turned out to be a ledger: it is counted into the open draft, or into one that is asked for first. */
function ledgerRead(
	session: Session,
	{path, given}: Extract<Outcome, {type: 'ledgerRead'}>,
	request: Request,
	own: Layer,
): Updated {
	if (own.page === 'tally') return stay(whole.part!.readAgain(session, own as Tally, given));
	const under = topOf(session).page === 'browse' ? close(session) : session;
	const newDraft = request.type === 'readFile' ? request.newDraft : undefined;
	if (!under.desk && !newDraft) return goOn(under, {type: 'askNewDraft', path});
	return stay(
		open<Session, Tally>(under, {
			page: 'tally',
			path,
			given,
			answers: {},
			answered: [],
			chosen: 0,
			...(newDraft && {newDraft}),
		}),
	);
}

function ledgerChecked(
	session: Session,
	{is}: Extract<Outcome, {type: 'ledgerChecked'}>,
	_request: Request,
	own: Layer,
): Updated {
	return stay(own.page === 'ledgerLines' ? put(session, {...own, is} as LedgerLines) : session);
}

/** What a ledger counts to, its questions asked once, before anything changes. */
export const tally = {
	id: 'tally',
	words,
	modes: {tally: ['dialog', 'list']},
	commands,
	late: whole,
	get handlers() {
		return (whole.part?.handlers ?? {}) as Handlers<
			Session,
			Tally,
			TallyAction,
			Next | TallyAction
		>;
	},
	asks,
	answers: {
		ledgerRead,
		ledgerChecked,
		ledgerRemembered: (session: Session): Updated => stay(session),
	},
	confirmName: (session: Session, own: Layer): MessageKey =>
		whole.part?.isQuestion(session, own as Tally)
			? 'command.hint.answer'
			: 'command.hint.takeTally',
	whole: true,
	paint: (paper, own) => whole.part?.paint(paper, own as Tally) ?? plainPiece([]),
} satisfies Page<Next | TallyAsk | TallyAction>;

/** The lines behind one cell. */
export const ledgerLines = {
	id: 'ledgerLines',
	words: {},
	modes: {ledgerLines: ['dialog', 'list', 'tabbed', 'untyped']},
	commands: [],
	late: whole,
	get handlers() {
		return (whole.part?.lineHandlers ?? {}) as Handlers<
			Session,
			LedgerLines,
			LedgerLinesAction,
			Next | LedgerLinesAction
		>;
	},
	answers: {ledgerChecked},
	confirmName: (): MessageKey => 'command.hint.itsCells',
	whole: true,
	paint: (paper, own) => whole.part?.paintLines(paper, own as LedgerLines) ?? plainPiece([]),
} satisfies Page<Next | LedgerLinesAction>;
