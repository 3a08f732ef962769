import {commit} from '../../desk/commit.ts';
import type {Session} from '../../desk/session.ts';
import {answerWords} from '../../ledger/answer-words.ts';
import type {LedgerQuestion} from '../../ledger/ledger-finding.ts';
import {type Mapping, mergeMappings} from '../../ledger/mapping.ts';
import {tallyChanges} from '../../ledger/tally-changes.ts';
import {close, put} from '../../program/layer.ts';
import {chosenInLayer, listHandlers} from '../../program/list-page.ts';
import type {Request} from '../../program/request.ts';
import {type Handlers, stay, tell} from '../../program/updated.ts';
import {ask, type Next, type Updated} from '../ask.ts';
import {questionWords} from './question-words.ts';
import type {Tally, TallyAction, TallyLine} from './state.ts';
import {tallyView} from './tally-view.ts';

type Own = Updated<TallyAction>;

export const handlers: Handlers<Session, Tally, TallyAction, Next | TallyAction> = {
	...listHandlers<Session, Tally, TallyLine, Next | TallyAction>({
		...chosenInLayer,
		entries: (session, own) => tallyView(session, own)?.lines ?? [],
		take: (session, own, line, time) =>
			line?.kind === 'question' && !line.question.byLine
				? askHere(session, own, line.question)
				: confirm(session, own, time),
		leave: (session, own) => stay(close(session, own), ...remembering(session, own)),
	}),
	answerTally: (session, {question, answer}, own) => answered(session, own, question, answer),
	takeTally: (session, {time}, own) => takeOver(session, own, time),
};

/** Whether Enter answers a question here. */
export function isQuestion(session: Session, own: Tally): boolean {
	const line = tallyView(session, own)?.lines[own.chosen];
	return line?.kind === 'question' && !line.question.byLine;
}

/** Counted anew with what was answered of a column: the ledger behind the same answers is another. */
export function readAgain(session: Session, own: Tally, given: Tally['given']): Session {
	return put(session, {...own, given, answers: {...own.answers}} as Tally);
}

function askHere(session: Session, own: Tally, question: LedgerQuestion): Own {
	const view = tallyView(session, own);
	if (!view) return stay(session);
	const {language} = session;
	const {propose, choices} = question;
	// What is proposed stands first, under the key.
	const ordered = [...choices].sort(
		(one, other) => Number(other === propose) - Number(one === propose),
	);
	return ask<TallyAction>(session, {
		title: questionWords({...question, propose: undefined}, view.desk.form, language),
		lines: [{words: question.lines.slice(0, 12).join(' '), mark: 'faint'}],
		choices: [
			...ordered.map((id) => ({
				label: {
					key: id === propose ? 'session.tally.proposed' : 'session.tally.choice',
					values: {label: answerWords(question, id, view.desk.form, language)},
				} as const,
				does: {type: 'answerTally', question, answer: id} as const,
			})),
			{label: {key: 'session.tally.leave'}},
		],
	});
}

// The next question comes under the keys.
function answered(session: Session, own: Tally, question: LedgerQuestion, answer: string): Own {
	const {asks} = question;
	const one =
		'word' in asks
			? {values: {[asks.values]: {[asks.word]: answer}}}
			: 'head' in asks
				? {heads: {[asks.head]: answer}}
				: {rules: {[asks.rule]: answer}};
	const key = JSON.stringify(asks);
	const next: Tally = {
		...own,
		answers: mergeMappings(own.answers, one as Mapping),
		answered: [
			...own.answered.filter((other) => JSON.stringify(other.question.asks) !== key),
			{question, answer},
		],
	};
	const lines = tallyView(session, next)?.lines ?? [];
	const open = lines.findIndex((line) => line.kind === 'question' && line.answer === undefined);
	const table = lines.findIndex(({kind}) => kind === 'table');
	const shown = put(session, {...next, chosen: Math.max(0, open === -1 ? table : open)} as Tally);
	// What stands in a column never left the reader: with its role known, the file is read again.
	const {path, newDraft} = own;
	const {heads} = next.answers;
	return 'head' in asks
		? stay(shown, {type: 'readFile', path, purpose: 'import', newDraft, heads})
		: stay(shown);
}

// What is open is said before it is taken.
function confirm(session: Session, own: Tally, time: string): Own {
	const view = tallyView(session, own);
	if (!view) return stay(close(session, own));
	if (view.isWhole) return takeOver(session, own, time);
	const {open, questions} = view.judged;
	return ask<TallyAction>(session, {
		title: {
			key: 'session.tally.takeOpen',
			values: {open: open.length, questions: questions.length},
		},
		choices: [
			{label: {key: 'session.cancel'}},
			{label: {key: 'session.tally.takeAnyway'}, does: {type: 'takeTally'}},
		],
	});
}

function takeOver(session: Session, own: Tally, time: string): Own {
	const view = tallyView(session, own);
	const closed = close(session, own);
	if (!view) return stay(closed);
	const {desk, judged} = view;
	const changes = tallyChanges(desk.draft, desk.form, judged);
	const remember = remembering(session, own);
	if (changes.length === 0)
		return {...tell(closed, 'plain', {key: 'session.tally.same'}), requests: remember};
	const transaction = {how: 'tallied', changes, time, from: own.given.taken.file} as const;
	if (own.newDraft) {
		const {who} = session;
		const first = who ? {...transaction, who} : transaction;
		return stay(session, ...remember, {type: 'create', ...own.newDraft, first});
	}

	const cells = new Set(changes.flatMap((one) => ('address' in one ? [one.address] : []))).size;
	const said = {key: 'session.tally.taken', values: {cells}} as const;
	const made = commit(closed, transaction, {layers: session.layers, said});
	return {...made, requests: [...remember, ...made.requests]};
}

// What was answered is known from now on, also where nothing is taken over yet.
function remembering(session: Session, own: Tally): Request[] {
	const unit = tallyView(session, own)?.desk.draft.header.unit;
	return own.answered.length === 0 || !unit
		? []
		: [{type: 'rememberLedger', unit, mapping: own.answers}];
}
