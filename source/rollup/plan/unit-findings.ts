import '../../text/prose-text.ts';
import type {Result} from '../../check/finding.ts';
import type {Rule} from '../../check/rule.ts';
import {sayResult, sayWords} from '../../check/say-result.ts';
import {saySource} from '../../check/say-source.ts';
import {saySuspects} from '../../check/say-suspect.ts';
import {soleSuspects} from '../../check/sole-suspects.ts';
import type {Address, Form} from '../../form/form.ts';
import {plainLabel, rowName} from '../../form/label-of.ts';
import {type Language, say} from '../../text/say.ts';
import type {FeedbackLine} from '../planned.ts';
import {otherForm, questionMessage} from '../question-message.ts';
import {remarkedCells} from '../remarked-cells.ts';
import {placeOf} from '../return-figures.ts';
import type {AcrossFinding, UnitRolled, Version} from '../rolled-up.ts';
import {sentences} from './sentences.ts';

/** `rule`: what a 情况说明 names it by; what could not be read breaks none. */
type Line = Omit<FeedbackLine, 'number'> & {rule?: string};

/** What a unit is to be told of its head version, a line each: what could not be read first, then by level. Blanks are apart. */
export function unitFindings(
	{head, results, across}: UnitRolled,
	form: Form,
	rules: readonly Rule[],
	language: Language,
): Line[] {
	const told = across.filter(isForUnit).map((one) => ofAcross(one, form, head, language));
	if (!head) return told;
	return [
		...readingLines(head, form, language),
		...results.filter(isTold).map((one) => ofResult(one, head, form, rules, language)),
		...told,
	];
}

// What only waits for a blank or a text that is named already is no second finding.
function isTold({status, level, reason}: Result): boolean {
	if (level === 'hint') return false;
	return (
		status === 'fail' || (status === 'unchecked' && reason === 'notComparable' && level === 'must')
	);
}

// Which of its returns counts is for the office to ask.
function isForUnit({rule, stage, level, toUnit, text, status, blocks}: AcrossFinding): boolean {
	if (rule === 'G2-TWICE' || stage !== 'on' || level === 'hint' || status === 'explained')
		return false;
	return (status === 'fail' || blocks) && (toUnit ?? text) !== undefined;
}

function readingLines(head: Version, form: Form, language: Language): Line[] {
	const {read, amended} = head;
	const check = say(language, 'rollUp.feedback.fillIn');
	const faults = read.faults
		.filter(({address}) => !(address && amended.has(address)))
		.map(({address, source, text, why}) => ({
			...placed(address ?? '', form, language),
			source: saySource(source, language),
			figure: text,
			level: 'must' as const,
			problem: say(language, `quantity.${why}`, {text}),
			advice: why === 'unknownFormula' ? '' : check,
			basis: '',
		}));
	const questions = read.questions.flatMap((question) => {
		const {key, values} = questionMessage(read, question);
		// G2-FORM says it.
		if (key === otherForm) return [];
		return {
			...placed('', form, language),
			source: saySource(question.source, language),
			figure: '',
			level: 'must' as const,
			problem: say(language, key, values),
			advice: say(language, 'rollUp.feedback.one'),
			basis: '',
		};
	});
	const remarks = remarkedCells(head).map(({address, remark}) => ({
		...placed(address, form, language),
		source: saySource(sourceAt(head, form, address), language),
		figure: `${figureAt(head, form, address)}（${remark}）`,
		level: 'must' as const,
		problem: say(language, 'rollUp.feedback.remark', {remark}),
		advice: check,
		basis: '',
	}));
	const notes = read.notes
		.filter(({blocks}) => blocks)
		.map(({key, values, source}) => ({
			...placed('', form, language),
			source: source ? saySource(source, language) : '',
			figure: '',
			level: 'must' as const,
			problem: say(language, key, values),
			advice: '',
			basis: '',
		}));
	return [...faults, ...questions, ...remarks, ...notes];
}

function ofResult(
	result: Result,
	head: Version,
	form: Form,
	rules: readonly Rule[],
	language: Language,
): Line {
	const rule = rules.find(({id}) => id === result.rule);
	const [sole] = soleSuspects(result);
	const address = cellOf(result, form, sole?.address);
	const source = address === undefined ? '' : sourceAt(head, form, address);
	const suspects = saySuspects(result, form, language);
	const advice = [
		sole?.to === undefined ? '' : say(language, 'rollUp.feedback.suggested', {to: sole.to}),
		sole ? '' : suspects,
		rule ? sayWords(rule.advice, language) : '',
	];
	return {
		rule: result.rule,
		...placed(address ?? result.at, form, language),
		source: sayCell(source, address, head, language),
		figure: address === undefined ? '' : figureAt(head, form, address),
		level: result.level,
		problem: rule
			? sayResult({...result, suspects: [], only: undefined}, rule, form, language, {
					fields: 'short',
				})
			: result.rule,
		advice: sentences(advice, language),
		basis: rule ? sayWords(rule.basis, language) : '',
	};
}

function ofAcross(
	{at, level, text, toUnit, cells, suggested}: AcrossFinding,
	form: Form,
	head: Version | undefined,
	language: Language,
): Line {
	const {key, values} = toUnit ?? text;
	const address = form.cell.has(at) ? at : undefined;
	const source = cells[0]?.source ?? (address && head ? sourceAt(head, form, address) : '');
	return {
		...placed(at, form, language),
		source: sayCell(source, address, head, language),
		figure: address && head ? figureAt(head, form, address) : '',
		level,
		problem: say(language, key, values),
		advice: suggested ? say(language, 'rollUp.feedback.suggested', {to: suggested.to}) : '',
		basis: '',
	};
}

/** The cell that a line of feedback is about: the one that is probably wrong, else where the finding is, else its total. */
function cellOf({at, cells}: Result, form: Form, sole?: Address): Address | undefined {
	if (sole !== undefined) return sole;
	if (form.cell.has(at)) return at;
	// Of a whole table no cell stands for the others.
	if (at.endsWith('/*/*')) return undefined;
	const own = cells.filter(({last}) => !last);
	const total = own.findLast(({address}) => form.cell.get(address)?.kind === 'total');
	return (total ?? own.at(-1))?.address;
}

/** 表, 项目, 列 of a cell, a line or a table. */
function placed(
	at: string,
	form: Form,
	language: Language,
): Pick<Line, 'table' | 'row' | 'column'> {
	const [id = '', rowId = '', columnId = ''] = at.split('/');
	const section = form.sections.find((one) => one.id === id);
	if (!section) return {table: '', row: '', column: ''};
	const row = section.rows.find((one) => one.id === rowId);
	const column = section.columns.find((one) => one.id === columnId);
	return {
		table: section.title,
		row: row ? rowName(row) : say(language, 'rollUp.feedback.every'),
		column: column ? plainLabel(column.label) : row ? say(language, 'rollUp.feedback.every') : '',
	};
}

// The figure shown is not what stands in the cell any more: the unit is told so.
function sayCell(
	source: string,
	address: Address | undefined,
	head: Version | undefined,
	language: Language,
): string {
	const cell = source ? saySource(source, language) : '';
	const by = address === undefined ? undefined : head?.amended.get(address);
	return by ? `${cell}（${say(language, `rollUp.decision.${by.what}`)}）` : cell;
}

function sourceAt({read}: Version, form: Form, address: Address): string {
	return read.sources[placeOf(form, address)] ?? '';
}

function figureAt({figures}: Version, form: Form, address: Address): string {
	const figure = figures[placeOf(form, address)] ?? null;
	return figure === null ? '' : String(figure);
}
