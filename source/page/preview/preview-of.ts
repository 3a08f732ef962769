import {effectOf} from '../../check/effect-of.ts';
import type {Result} from '../../check/finding.ts';
import {sayResult} from '../../check/say-result.ts';
import type {Desk} from '../../desk/desk.ts';
import {entryAt} from '../../desk/entry-at.ts';
import {cellOf} from '../../desk/geometry.ts';
import type {Session} from '../../desk/session.ts';
import {changeCell} from '../../draft/change-cell.ts';
import type {Entry} from '../../draft/draft.ts';
import type {CellChange, Change} from '../../draft/transaction.ts';
import type {Address} from '../../form/form.ts';
import {labelOf} from '../../form/label-of.ts';
import type {Opened} from '../../program/layer.ts';
import {answerQuestions} from '../../workbook/import/answer-questions.ts';
import {type ImportChange, planImport, type TablePlan} from '../../workbook/import/plan-import.ts';
import {importChanges} from '../../workbook/import/report/import-text.ts';
import type {Reading} from '../../workbook/reading.ts';
import {absentNotes, headNotes, untakenNotes, untakenOf} from './preview-notes.ts';
import {nextQuestion, questionLines} from './preview-questions.ts';
import {textLines, textPlans} from './preview-text.ts';
import type {Given, Preview, PreviewLine} from './state.ts';

/**
What a reading means for each table it has something of. A blank of a file never wipes out a figure; a blank of a
pasted block does, as in Excel, and a pasted figure has no source.
*/
function plansOf(desk: Desk, {how}: Pick<Given, 'how'>, answered: Reading): TablePlan[] {
	const {tables} = planImport(desk.draft, answered, desk.form);
	const found = tables.filter(
		({changes, same, blank}) => changes.length + same.length + blank.length > 0,
	);
	if (how === 'imported') return found;
	return found.map((table) => {
		const wiped = table.blank.flatMap((address): ImportChange[] => {
			const before = entryAt(desk, address);
			const isEntry = desk.form.cell.get(address)?.kind === 'entry';
			return isEntry && before.value !== null ? [{address, before, after: {value: null}}] : [];
		});
		const changes = table.changes.map((change) => {
			const {source: _, ...after} = change.after;
			return {...change, after};
		});
		return {...table, changes: [...changes, ...wiped]};
	});
}

/** The reading with what was answered so far taken in. */
export function answeredOf({form}: Desk, {reading, answers}: Given): Reading {
	return reading.questions ? answerQuestions(reading, answers, form) : reading;
}

/** The changes a preview would make, without the cells and parts left out. */
export function previewChanges(session: Session, desk: Desk, given: Given): Change[] {
	const answered = answeredOf(desk, given);
	const cells = changesOf(desk, given, plansOf(desk, given, answered));
	const plans = textPlans(session, desk, given, answered, cells);
	return importChanges(desk.draft, cells, plans, desk.form, given.text);
}

function changesOf(
	desk: Desk,
	{without}: Pick<Given, 'without'>,
	plans: readonly TablePlan[],
): CellChange[] {
	return plans.flatMap(({changes}) =>
		changes
			.filter(({address}) => !without.includes(address))
			.flatMap(({address, after}) => changeCell(desk.draft.figures, address, after)),
	);
}

/**
The preview of a reading into a draft: table by table what changes, then what was not taken, and how many findings would
break and heal, counted as the check of what is then there counts them.
*/
export function previewOf(
	session: Session,
	desk: Desk,
	given: Given & {chosen?: number},
): Opened<Preview> {
	const {how, reading, without, answers, newDraft} = given;
	const answered = answeredOf(desk, given);
	const plans = plansOf(desk, given, answered);
	const cells = changesOf(desk, given, plans);
	const texts = textPlans(session, desk, given, answered, cells);
	const changes = importChanges(desk.draft, cells, texts, desk.form, given.text);
	const {broken, healed, after} = effectOf(session, desk.draft, {changes});
	const lines: PreviewLine[] = [
		...headNotes(desk, answered),
		...questionLines(session, desk, answered, answers),
		...broken.map((result) => findingLine(session, desk, result, 'session.breaks')),
		...healed.map((result) => findingLine(session, desk, result, 'session.heals')),
		...tableLines(desk, given, answered, plans),
		...textLines(texts, given.text),
		...untakenNotes(desk, answered, how),
	];
	// What is open comes under the keys first.
	const {chosen = Math.max(0, nextQuestion(lines, answers))} = given;
	return {
		page: 'preview',
		how,
		file: reading.file,
		reading,
		without,
		answers,
		...(newDraft && {newDraft}),
		...(given.text && {text: given.text}),
		lines,
		chosen: Math.min(chosen, Math.max(0, lines.length - 1)),
		untaken: untakenOf(answered, how),
		broken: broken.length,
		healed: healed.length,
		blanks: after.tally.blanks,
	};
}

function findingLine(
	{rules, language}: Session,
	{form}: Desk,
	result: Result,
	key: 'session.breaks' | 'session.heals',
): PreviewLine {
	const rule = rules[form.id]?.find(({id}) => id === result.rule);
	const finding = rule ? sayResult(result, rule, form, language, {fields: 'short'}) : '';
	const mark = key === 'session.heals' ? 'good' : result.level;
	return {kind: 'note', mark, words: {key, values: {finding}}};
}

function tableLines(
	desk: Desk,
	given: Given,
	reading: Reading,
	plans: readonly TablePlan[],
): PreviewLine[] {
	return plans.flatMap(({section, title, changes, same, blank, notFound}) => {
		const lines = changes.map(({address, before, after}) =>
			changeLine(desk, {...given, reading}, address, before, after),
		);
		const taken = lines.filter((line) => line.kind === 'change' && line.taken).length;
		return [
			{
				kind: 'table',
				section,
				title,
				changed: changes.length,
				same: same.length,
				blank: blank.length,
				taken: taken === changes.length ? 'all' : taken === 0 ? 'none' : 'some',
			},
			...lines,
			...(given.how === 'imported' ? absentNotes(blank.length, notFound.length) : []),
		];
	});
}

function changeLine(
	desk: Desk,
	{reading, without}: Given,
	address: Address,
	before: Entry,
	after: Entry,
): PreviewLine {
	const cell = cellOf(desk.form, address);
	const field = cell.kind === 'entry' ? 'value' : 'stated';
	const source = reading.cells[address]?.source;
	return {
		kind: 'change',
		address,
		label: labelOf(cell),
		field,
		before: before[field],
		after: after[field],
		...(after.remark && {remark: after.remark}),
		...(source && {source}),
		taken: !without.includes(address),
	};
}
