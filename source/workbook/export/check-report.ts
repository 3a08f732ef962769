import '../../text/check-report-text.ts';
import {fileName} from '../../check/file-name.ts';
import type {Checked, Result} from '../../check/finding.ts';
import type {Rule} from '../../check/rule.ts';
import {sayResult} from '../../check/say-result.ts';
import {tally} from '../../check/tally.ts';
import {told} from '../../check/told.ts';
import type {Draft} from '../../draft/draft.ts';
import {inferences} from '../../draft/inferences.ts';
import {plainTime} from '../../draft/plain-time.ts';
import type {Address, Form} from '../../form/form.ts';
import {labelOf, rowName} from '../../form/label-of.ts';
import {say} from '../../text/say.ts';
import type {Correction} from './corrections.ts';
import {plainTexts} from './plain-texts.ts';

/** A 校验报告 before it becomes a workbook or a text: lines of head, then tables. */
export type CheckReport = {
	title: string;
	head: ReadonlyArray<readonly [label: string, value: string]>;
	tables: readonly ReportTable[];
};

export type ReportTable = {
	title: string;
	/** Heads and widths (in Chinese characters) of the columns. */
	columns: ReadonlyArray<{head: string; width: number}>;
	rows: ReadonlyArray<readonly string[]>;
};

export type ReportSubject = {
	draft: Draft;
	form: Form;
	rules: readonly Rule[];
	checked: Checked;
	/** The file that was handed in or would be, and its sha256. */
	file?: string;
	digest?: string;
	/** When it was checked, ISO 8601. */
	time?: string;
	/** 特殊情况说明 */
	override?: string;
	/** Who examined the special case. */
	examinedBy?: string;
	/** Since the last hand-in. */
	corrections?: readonly Correction[];
};

/**
The 校验报告 of a draft, in official Chinese: what was checked and how often it held, every finding and what could
not be checked in full sentences, explanations, the override, the corrections since the last hand-in.
*/
export function checkReport(subject: ReportSubject): CheckReport {
	const {draft, form, rules, checked, time, file, digest, override, examinedBy} = subject;
	const {unit, year, preparer, reviewer, head: leader, noLastYear, lastYear} = draft.header;
	const counts = tally(checked, rules);
	const last = lastYear
		? `${lastYear.year}年度（${fileName(lastYear.origin)}）`
		: (noLastYear ?? '');
	const pairs: Array<[Parameters<typeof say>[1], string | undefined]> = [
		['report.unit', unit],
		['report.year', `${year}年度`],
		['report.form', form.basis.document],
		['report.lastYear', last],
		['report.preparer', preparer],
		['report.reviewer', reviewer],
		['report.head', leader],
		['report.time', time && plainTime(time)],
		['report.revision', String(draft.revision)],
		['report.file', file],
		['report.digest', digest],
		['report.blanks', String(counts.blanks)],
		['report.summary', say('zh', 'report.counts', counts)],
		['report.override', override],
		['report.examinedBy', examinedBy],
	];
	// Texts of findings quote foreign cells: a break in one would split the line.
	return plainTexts<CheckReport>({
		title: say('zh', 'report.title'),
		head: pairs.flatMap(([key, value]) => (value ? [[say('zh', key), value] as const] : [])),
		tables: [
			findingsTable(subject),
			rulesTable(subject),
			correctionsTable(subject),
			inferredTable(subject),
		].filter((table): table is ReportTable => table !== undefined),
	});
}

function statusOf({status, level}: Result): string {
	if (status === 'explained') return say('zh', 'report.status.explained');
	if (status === 'unchecked') return say('zh', 'report.status.unchecked');
	return say('zh', `report.status.${level}`);
}

function findingsTable({draft, form, rules, checked}: ReportSubject): ReportTable {
	const book = new Map(rules.map((rule) => [rule.id, rule]));
	const {findings, blanks} = told(checked, rules);
	const said = findings.flatMap((result) => {
		const rule = book.get(result.rule);
		if (!rule) return [];
		const sentence = sayResult(result, rule, form, 'zh', {
			figures: draft.figures,
			ledger: draft.header.ledger,
		});
		const words = result.explanation ? `${sentence}（${result.explanation.words}）` : sentence;
		return [[statusOf(result), rule.title.zh, words]];
	});
	const rows = [...blankLines(form, blanks, rules), ...said];
	return {
		title: say('zh', rows.length === 0 ? 'report.findings.none' : 'report.findings'),
		columns: columnsOf(
			['report.number', 4],
			['report.status', 8],
			['report.rule', 12],
			['report.finding', 48],
		),
		rows: rows.map((row, index) => [String(index + 1), ...row]),
	};
}

// One line a table, a row that is blank throughout by its own name: a page of blank cells says nothing more.
function blankLines(form: Form, blanks: readonly Address[], rules: readonly Rule[]): string[][] {
	const blank = new Set(blanks);
	const rule = rules.find(({kind}) => kind === 'filled')?.title.zh ?? say('zh', 'report.blanks');
	return form.sections.flatMap(({title, rows, cells}) => {
		const places = rows.flatMap((row) => {
			const entries = cells.filter((cell) => cell.row === row && cell.kind === 'entry');
			const own = cells.filter((cell) => cell.row === row && blank.has(cell.address));
			const whole = entries.length > 1 && entries.every(({address}) => blank.has(address));
			return whole ? [rowName(row)] : own.map((cell) => labelOf(cell));
		});
		if (places.length === 0) return [];
		const named = places.slice(0, 5);
		const count = cells.filter(({address}) => blank.has(address)).length;
		const values = {title, count, cells: named.join('、')};
		const key = places.length > named.length ? 'report.blankCells.more' : 'report.blankCells';
		return [[say('zh', 'report.status.blank'), rule, say('zh', key, values)]];
	});
}

function rulesTable({rules, checked}: ReportSubject): ReportTable {
	const counted = rules
		.filter(({stage}) => stage !== 'off')
		.map((rule) => {
			const of = (status: Result['status']) =>
				String(
					checked.results.filter((one) => one.rule === rule.id && one.status === status).length,
				);
			return [
				rule.title.zh,
				rule.basis.zh,
				of('pass'),
				of('fail'),
				of('explained'),
				of('unchecked'),
			];
		});
	return {
		title: say('zh', 'report.rules'),
		columns: columnsOf(
			['report.rule', 16],
			['report.basis', 24],
			['report.pass', 7],
			['report.fail', 7],
			['report.status.explained', 8],
			['report.status.unchecked', 8],
		),
		rows: counted,
	};
}

function correctionsTable({corrections}: ReportSubject): ReportTable | undefined {
	if (!corrections || corrections.length === 0) return undefined;
	return {
		title: say('zh', 'report.corrections', {count: corrections.length}),
		columns: columnsOf(
			['report.number', 4],
			['report.cell', 36],
			['report.before', 15],
			['report.after', 15],
		),
		rows: corrections.map(({label, before, after}, index) => [
			String(index + 1),
			label,
			before,
			after,
		]),
	};
}

// What was accepted and not found in the ledger stays apart from what was filled in.
function inferredTable({draft: {figures}, form}: ReportSubject): ReportTable | undefined {
	const cells = form.cells.filter(({address}) => figures[address]?.inferred);
	const of = (state: 'open' | 'verified') => inferences(figures, state).length;
	if (cells.length === 0) return undefined;
	return {
		title: say('zh', 'report.inferred', {open: of('open'), done: of('verified')}),
		columns: columnsOf(
			['report.number', 4],
			['report.cell', 36],
			['report.figure', 15],
			['report.status', 15],
		),
		rows: cells.map((cell, index) => {
			const {value, stated, inferred = 'open'} = figures[cell.address]!;
			const figure = String((cell.kind === 'total' ? stated : value) ?? '');
			return [String(index + 1), labelOf(cell), figure, say('zh', `report.inferred.${inferred}`)];
		}),
	};
}

function columnsOf(...columns: Array<[key: Parameters<typeof say>[1], width: number]>) {
	return columns.map(([key, width]) => ({head: say('zh', key), width}));
}

/** The report as plain text, one finding a line. */
export function reportText({title, head, tables}: CheckReport): string {
	const lines = [title, '', ...head.map(([label, value]) => `${label}：${value}`)];
	for (const table of tables) {
		lines.push('', table.title);
		if (table.rows.length > 0) lines.push(table.columns.map((column) => column.head).join('\t'));
		for (const row of table.rows) lines.push(row.join('\t'));
	}

	return `${lines.join('\n')}\n`;
}
