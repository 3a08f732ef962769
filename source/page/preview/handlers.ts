import {commit} from '../../desk/commit.ts';
import type {Desk} from '../../desk/desk.ts';
import type {Session} from '../../desk/session.ts';
import type {Change} from '../../draft/transaction.ts';
import type {Address} from '../../form/form.ts';
import type {Choose} from '../../program/action.ts';
import {close, put} from '../../program/layer.ts';
import {chosenInLayer, listHandlers} from '../../program/list-page.ts';
import type {Outcome} from '../../program/request.ts';
import {type Handlers, stay, tell} from '../../program/updated.ts';
import type {Message} from '../../text/say.ts';
import {questionKey} from '../../workbook/import/answer-questions.ts';
import type {TextChosen} from '../../workbook/import/report/import-text.ts';
import {ask, type Next, type Updated} from '../ask.ts';
import {previewDesk} from './preview-desk.ts';
import {otherUnit, otherYear} from './preview-notes.ts';
import {answeredOf, previewChanges, previewOf} from './preview-of.ts';
import {nextQuestion, questionChoice} from './preview-questions.ts';
import {nextAnswer, togglePart} from './preview-text.ts';
import type {Given, Preview, PreviewAction, PreviewLine} from './state.ts';

type Own = Updated<PreviewAction>;

const list = listHandlers<Session, Preview, PreviewLine, Next | PreviewAction>({
	...chosenInLayer,
	entries: (_session, {lines}) => lines,
	take: (session, own, _line, time) => confirm(session, own, time),
});

export const handlers: Handlers<Session, Preview, PreviewAction, Next | PreviewAction> = {
	...list,
	choose: (session, action, own) =>
		action.how === 'table'
			? stay(put(session, {...own, chosen: nextTable(own, action.by)} as Preview))
			: list.choose(session, action, own),
	toggle,
	answerQuestion: answer,
	takePreview: (session, {time}, own) => takeOver(session, own, time),
};

// From table to table, round and round; the questions and notes between them are passed over.
function nextTable({lines, chosen}: Preview, by: Choose['by']): number {
	const tables = lines.flatMap(({kind}, index) =>
		kind === 'table' || kind === 'part' ? [index] : [],
	);
	const down = by === 'down';
	const ahead = tables.filter((index) => (down ? index > chosen : index < chosen));
	const next = ahead.length > 0 ? ahead : tables;
	return next.at(down ? 0 : -1) ?? chosen;
}

// The same preview of something else: lines and counts are made anew.
function shown(session: Session, desk: Desk, own: Preview, parts: Partial<Given>): Preview {
	return {...own, ...previewOf(session, desk, {...own, ...parts})};
}

function toggle(session: Session, _action: unknown, own: Preview): Own {
	const desk = previewDesk(session, own);
	if (!desk) return stay(session);
	const show = (without: readonly Address[]) =>
		stay(put(session, shown(session, desk, own, {without})));
	const line = own.lines[own.chosen];
	if (!line || line.kind === 'note') return askHere(session, desk, own) ?? stay(session);
	const showText = (text: TextChosen) => {
		const next = shown(session, desk, own, {text});
		// Findings come and go above it: the keys stay on the same line.
		const at = next.lines.findIndex((one) => isSameLine(one, line));
		return stay(put(session, at < 0 ? next : {...next, chosen: at}));
	};

	if (line.kind === 'part' || line.kind === 'paragraph')
		return showText(togglePart(own.text, line.part));
	if (line.kind === 'figure') return showText(nextAnswer(own.text, line.figure));
	const {without} = own;
	if (line.kind === 'change') {
		const next = without.includes(line.address)
			? without.filter((address) => address !== line.address)
			: [...without, line.address];
		return show(next);
	}

	const inTable = own.lines.flatMap((one) =>
		one.kind === 'change' && desk.form.cell.get(one.address)?.section === line.section
			? [one.address]
			: [],
	);
	const others = without.filter((address) => !inTable.includes(address));
	return show(line.taken === 'none' ? others : [...others, ...inTable]);
}

function isSameLine(one: PreviewLine, other: PreviewLine | undefined): boolean {
	if (one.kind === 'figure') return other?.kind === 'figure' && one.figure.key === other.figure.key;
	if (one.kind === 'part') return other?.kind === 'part' && one.part === other.part;
	if (one.kind !== 'paragraph' || other?.kind !== 'paragraph') return false;
	const {plan, part} = one;
	return (
		part === other.part && plan.before === other.plan.before && plan.after === other.plan.after
	);
}

// The answers of the chosen line, where that is a question.
function askHere(session: Session, desk: Desk, own: Preview): Own | undefined {
	const line = own.lines[own.chosen];
	if (line?.kind !== 'note' || line.question === undefined) return undefined;
	const {[line.question]: _, ...others} = own.answers;
	const answered = answeredOf(desk, {...own, answers: others});
	const question = answered.questions?.find((one) => questionKey(one) === line.question);
	return question && ask<PreviewAction>(session, questionChoice(session, desk, question, answered));
}

// The next question comes under the keys; after the last one the tables.
function answer(
	session: Session,
	{question, way}: {question: string; way: number},
	own: Preview,
): Own {
	const desk = previewDesk(session, own);
	if (!desk) return stay(session);
	const answers = {...own.answers, [question]: way};
	const next = shown(session, desk, own, {answers});
	const open = nextQuestion(next.lines, answers);
	const table = next.lines.findIndex(({kind}) => kind === 'table');
	const chosen = Math.max(0, open === -1 ? table : open);
	return stay(put(session, {...next, chosen} as Preview));
}

// A question is answered first. Figures of another year or of another unit are taken only when that is said to be
// meant; a draft that comes into being with the file has the unit it was just given.
function confirm(session: Session, own: Preview, time: string): Own {
	const desk = previewDesk(session, own);
	if (!desk) return stay(close(session, own));
	const asked = askHere(session, desk, own);
	if (asked) return asked;
	const year = otherYear(desk, own.reading);
	const unit = own.newDraft ? undefined : otherUnit(desk, own.reading);
	const [title] = [year, unit].filter((one) => one !== undefined);
	if (!title) return takeOver(session, own, time);
	return ask<PreviewAction>(session, {
		title,
		lines: [
			...(year && unit ? [{words: unit, mark: 'bad'} as const] : []),
			...(year ? [{words: {key: 'session.otherYearAsk'}, mark: 'bad'} as const] : []),
			...(unit ? [{words: {key: 'session.otherUnitAsk'}, mark: 'bad'} as const] : []),
		],
		choices: [
			{label: {key: 'session.cancel'}},
			{label: {key: 'session.takeAnyway'}, does: {type: 'takePreview'}},
		],
	});
}

function takeOver(session: Session, own: Preview, time: string): Own {
	const desk = previewDesk(session, own);
	const closed = close(session, own);
	if (!desk) return stay(closed);
	const changes = previewChanges(session, desk, own);
	if (changes.length === 0) return tell(closed, 'plain', {key: 'session.nothingToTake'});
	const {how, file, newDraft} = own;
	const transaction = {how, changes, time, ...(file && {from: file})};
	if (newDraft) {
		const {who} = session;
		const first = who ? {...transaction, who} : transaction;
		return stay(session, {type: 'create', ...newDraft, first});
	}

	return commit(closed, transaction, {layers: session.layers, said: takenWords(how, changes)});
}

function takenWords(how: Given['how'], changes: readonly Change[]): Message {
	const addresses = changes.flatMap((one) => ('address' in one ? [one.address] : []));
	const cells = new Set(addresses).size;
	const paragraphs = changes.filter((one) => 'paragraph' in one).length;
	if (paragraphs > 0) return {key: 'session.importedText', values: {cells, paragraphs}};
	return {key: how === 'imported' ? 'session.imported' : 'session.pasted', values: {cells}};
}

/** The draft that comes into being has its last year from the start. */
export function lastYearFound(
	session: Session,
	{lastYear}: Extract<Outcome, {type: 'lastYearFound'}>,
	_request: unknown,
	own: Preview,
): Own {
	if (!lastYear || !own.newDraft) return stay(session);
	const {form, header} = own.newDraft;
	const newDraft = {form, header: {...header, lastYear}};
	const desk = previewDesk(session, {newDraft});
	return stay(desk ? put(session, shown(session, desk, own, {newDraft})) : session);
}
