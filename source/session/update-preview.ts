import type {Change} from '../draft/transaction.ts';
import type {Address} from '../form/form.ts';
import type {Message} from '../text/say.ts';
import {questionKey} from '../workbook/import/answer-questions.ts';
import type {Action} from './action.ts';
import {commit} from './commit.ts';
import type {PreviewDialog} from './dialog.ts';
import {answeredOf, preview, previewChanges} from './preview.ts';
import {previewDesk} from './preview-desk.ts';
import {otherUnit, otherYear} from './preview-notes.ts';
import {nextQuestion, questionChoice} from './preview-questions.ts';
import {stay, tell, tellDone} from './put-desk.ts';
import type {Updated} from './request.ts';
import type {Desk, Session} from './session.ts';

/** What can be done to a preview before it counts: answer, leave a cell or a table out, take it over. */
export function updatePreview(session: Session, action: Action): Updated | undefined {
	if (action.type === 'toggle') return toggle(session);
	if (action.type === 'answerQuestion') return answer(session, action.question, action.way);
	if (action.type === 'takePreview') return takePreview(session, action.preview, action.time);
	return undefined;
}

function toggle(session: Session): Updated {
	const {dialog} = session;
	if (dialog?.dialog !== 'preview') return stay(session);
	const desk = previewDesk(session, dialog);
	if (!desk) return stay(session);
	const show = (without: readonly Address[]) =>
		stay({...session, dialog: {...dialog, ...preview(session, desk, {...dialog, without})}});
	const line = dialog.lines[dialog.chosen];
	if (!line || line.kind === 'note') return ask(session, desk, dialog) ?? stay(session);
	const {without} = dialog;
	if (line.kind === 'change') {
		const next = without.includes(line.address)
			? without.filter((address) => address !== line.address)
			: [...without, line.address];
		return show(next);
	}

	const inTable = dialog.lines.flatMap((one) =>
		one.kind === 'change' && desk.form.cell.get(one.address)?.section === line.section
			? [one.address]
			: [],
	);
	const others = without.filter((address) => !inTable.includes(address));
	const next = line.taken === 'none' ? others : [...others, ...inTable];
	return show(next);
}

// The answers of the chosen line, where that is a question.
function ask(session: Session, desk: Desk, shown: PreviewDialog): Updated | undefined {
	const line = shown.lines[shown.chosen];
	if (line?.kind !== 'note' || line.question === undefined) return undefined;
	const {[line.question]: _, ...others} = shown.answers ?? {};
	const answered = answeredOf(desk, {...shown, answers: others});
	const question = answered.questions?.find((one) => questionKey(one) === line.question);
	return (
		question && stay({...session, dialog: questionChoice(session, desk, shown, question, answered)})
	);
}

// The next question comes under the keys; after the last one the tables.
function answer(session: Session, question: string, way: number): Updated {
	const {dialog} = session;
	const desk = dialog?.dialog === 'preview' ? previewDesk(session, dialog) : undefined;
	if (dialog?.dialog !== 'preview' || !desk) return stay(session);
	const answers = {...dialog.answers, [question]: way};
	const next = preview(session, desk, {...dialog, answers});
	const open = nextQuestion(next.lines, answers);
	const table = next.lines.findIndex(({kind}) => kind === 'table');
	const chosen = Math.max(0, open === -1 ? table : open);
	return stay({...session, dialog: {...dialog, ...next, chosen}});
}

/**
Enter on a preview. A question is answered first. Figures of another year or of another unit are taken only when that
is said to be meant; a draft that comes into being with the file has the unit it was just given.
*/
export function confirmPreview(session: Session, shown: PreviewDialog, time: string): Updated {
	const desk = previewDesk(session, shown);
	if (!desk) return stay({...session, dialog: undefined});
	const asked = ask(session, desk, shown);
	if (asked) return asked;
	const year = otherYear(desk, shown.reading);
	const unit = shown.newDraft ? undefined : otherUnit(desk, shown.reading);
	const [title] = [year, unit].filter((one) => one !== undefined);
	if (!title) return takePreview(session, shown, time);
	return stay({
		...session,
		dialog: {
			dialog: 'choice',
			title,
			lines: [
				...(year && unit ? [{words: unit, mark: 'bad'} as const] : []),
				...(year ? [{words: {key: 'session.otherYearAsk'}, mark: 'bad'} as const] : []),
				...(unit ? [{words: {key: 'session.otherUnitAsk'}, mark: 'bad'} as const] : []),
			],
			choices: [
				{label: {key: 'session.cancel'}},
				{
					label: {key: 'session.takeAnyway'},
					does: {type: 'takePreview', preview: shown, time: ''},
				},
			],
			chosen: 0,
			back: shown,
		},
	});
}

function takePreview(session: Session, shown: PreviewDialog, time: string): Updated {
	const desk = previewDesk(session, shown);
	const closed = {...session, dialog: undefined};
	if (!desk) return stay(closed);
	const changes = previewChanges(desk, shown);
	if (changes.length === 0) return tell(closed, 'plain', {key: 'session.nothingToTake'});
	const {how, file, newDraft} = shown;
	const transaction = {how, changes, time, ...(file && {from: file})};
	if (newDraft) {
		const {who} = session;
		const first = who ? {...transaction, who} : transaction;
		return stay({...session, dialog: shown}, {type: 'create', ...newDraft, first});
	}

	return tellDone(
		commit(closed, transaction, {}, shown),
		how === 'imported'
			? importedWords(changes)
			: {key: 'session.pasted', values: {cells: cellsIn(changes)}},
	);
}

/** What is said of a finished import. */
export function importedWords(changes: readonly Change[]): Message {
	return {key: 'session.imported', values: {cells: cellsIn(changes)}};
}

function cellsIn(changes: readonly Change[]): number {
	return new Set(changes.flatMap((one) => ('address' in one ? [one.address] : []))).size;
}
