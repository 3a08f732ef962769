import {saySource} from '../../check/say-source.ts';
import type {Desk} from '../../desk/desk.ts';
import type {Session} from '../../desk/session.ts';
import type {Form} from '../../form/form.ts';
import {labelOf, plainLabel, rowName} from '../../form/label-of.ts';
import type {Asked} from '../../program/choice.ts';
import type {Language, Message} from '../../text/say.ts';
import {type Answers, questionKey} from '../../workbook/import/answer-questions.ts';
import type {Question, Reading, Way} from '../../workbook/reading.ts';
import type {Next} from '../ask.ts';
import type {PreviewAction, PreviewLine} from './state.ts';

/** Whether a doubt can be answered at all. */
export function hasWays({ways}: Question): boolean {
	return ways.length > 0;
}

/** The first line with a question that is still open; -1 where there is none. */
export function nextQuestion(lines: readonly PreviewLine[], answers: Answers): number {
	return lines.findIndex(
		(line) => line.kind === 'note' && line.question !== undefined && !(line.question in answers),
	);
}

function asks({label, ways}: Question): Message {
	const key = {
		cell: 'session.questionFigure',
		row: 'session.question',
		column: 'session.question',
		table: 'session.questionTable',
	} as const;
	return {key: key[ways[0]!.of], values: {label}};
}

/** One line for each question of a file, those that are answered with their answer. */
export function questionLines(
	{language}: Session,
	{form}: Desk,
	{questions = []}: Reading,
	answers: Answers,
): PreviewLine[] {
	return questions.filter(hasWays).map((question): PreviewLine => {
		const {source, label, ways} = question;
		const key = questionKey(question);
		const answer = answers[key];
		const common = {kind: 'note', source, question: key} as const;
		if (answer === undefined) return {...common, mark: 'bad', words: asks(question)};
		const way = ways[answer];
		const words: Message = way
			? {
					key: 'session.questionAnswered',
					values: {label, way: wayWords(form, way, language)},
				}
			: {key: 'session.questionLeft', values: {label}};
		return {...common, mark: way ? 'good' : 'unchecked', words};
	});
}

/**
The answers to a question of the preview. A row or cell that other figures of the file hold already is not offered.

@param answered - the reading with the other answers taken in
*/
export function questionChoice(
	{language}: Session,
	{form}: Desk,
	question: Question,
	answered: Reading,
): Asked<Next | PreviewAction> {
	const key = questionKey(question);
	const open = question.ways
		.map((way, index) => ({way, index}))
		.filter(({way}) => isFree(way, answered));
	return {
		title: asks(question),
		lines: [{words: saySource(question.source, language), mark: 'faint'}],
		choices: [
			...open.map(({way, index}) => ({
				label: takeWords(way, wayWords(form, way, language)),
				does: {type: 'answerQuestion', question: key, way: index} as const,
			})),
			{
				label: {key: 'session.takeNone'},
				does: {type: 'answerQuestion', question: key, way: -1},
			},
		],
	};
}

function takeWords(way: Way, words: string): Message {
	return way.of === 'cell'
		? {key: 'session.way', values: {list: words}}
		: {key: 'session.take', values: {way: words, figures: figuresOf(way).length}};
}

function figuresOf({cells}: Way): number[] {
	return Object.values(cells).flatMap(({value, stated}) => {
		const figure = stated ?? value;
		return typeof figure === 'number' ? [figure] : [];
	});
}

function isFree({cells}: Way, answered: Reading): boolean {
	return Object.entries(cells).every(([address, {value, stated}]) => {
		const there = answered.cells[address];
		const figure = there?.stated ?? there?.value ?? null;
		return (value === null && (stated ?? null) === null) || !there?.source || figure === null;
	});
}

function wayWords(form: Form, {of, take, year, cells}: Way, language: Language): string {
	const [section = '', id = ''] = take.split('/');
	const own = form.sections.find((one) => one.id === section);
	switch (of) {
		case 'cell': {
			const cell = form.cell.get(take);
			const read = cells[take];
			const figure = read?.stated ?? read?.value ?? '□';
			return cell ? `${labelOf(cell)} ${figure} ${cell.unit}` : take;
		}

		case 'row': {
			const row = own?.rows.find((one) => one.id === id);
			return row ? rowName(row) : take;
		}

		case 'column': {
			const column = own?.columns.find((one) => one.id === id);
			return column ? plainLabel(column.label) : take;
		}

		case 'table': {
			const place = saySource(take, language);
			return year === undefined ? place : `${place}（${year}年度）`;
		}
	}
}
