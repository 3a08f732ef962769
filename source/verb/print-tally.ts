import '../text/verb-text.ts';
import type {Draft} from '../draft/draft.ts';
import type {Address, Form} from '../form/form.ts';
import {labelOf, plainLabel, rowName} from '../form/label-of.ts';
import {answerWords} from '../ledger/answer-words.ts';
import type {Judged} from '../ledger/judge-ledger.ts';
import {findingLevels, type LedgerFinding, type LedgerQuestion} from '../ledger/ledger-finding.ts';
import {lineRanges} from '../ledger/places.ts';
import {sayExplanation} from '../ledger/say-explanation.ts';
import {lineKinds} from '../ledger/taken.ts';
import {cellsOfLine, type ToldBesides} from '../ledger/told-ledger.ts';
import {printable} from '../text/printable.ts';
import {say} from '../text/say.ts';
import type {Call} from './call.ts';

type Printing = ToldBesides & {year: number; into?: Draft; compared?: string; call: Call};

/** What `tally` says to people: lines read, figures, findings, questions with their answers, what is left open. */
export function printTally(judged: Judged, printing: Printing): void {
	const {form, year, into, call, cell, line} = printing;
	const {language} = call;
	if (cell !== undefined) printCell(judged, cell, form, call);
	if (line !== undefined) printLine(judged, line, form, call);
	if (cell !== undefined || line !== undefined) return;
	for (const {sheet, label} of judged.sheets) {
		const kinds = lineKinds
			.filter((kind) => sheet.kinds[kind] > 0)
			.map((kind) => `${say(language, `ledger.kind.${kind}`)} ${sheet.kinds[kind]}`)
			.join(language === 'zh' ? '，' : ', ');
		call.print(say(language, 'ledger.read', {sheet: printable(label), lines: sheet.read, kinds}));
	}

	printFigures(judged, form, call);
	printComparison(printing);
	for (const finding of judged.findings) call.print(`  ${findingLine(finding, call)}`);
	for (const question of judged.questions) call.print(`  ${questionLine(question, form, call)}`);
	const open = judged.open.length;
	const isOpen = open > 0 || judged.questions.length > 0;
	const values = {
		year,
		open,
		questions: judged.questions.length,
		applications: judged.bookings.length,
	};
	call.print(say(language, isOpen ? 'ledger.provisional' : 'ledger.counted', values));
	if (into)
		call.print(say(language, isOpen ? 'ledger.intoOpen' : 'ledger.into', {id: into.id, open}));
	else call.print(say(language, 'ledger.nothingWritten'));
}

/** One finding as a line: its level, what, and where. */
export function findingLine(
	{rule, lines, key, values, unchecked}: LedgerFinding,
	{language}: Call,
): string {
	const level = unchecked ? 'unchecked' : findingLevels[rule];
	const ranges = lineRanges(lines);
	const places =
		ranges
			.slice(0, 6)
			.map((one) => printable(one))
			.join(' ') + (ranges.length > 6 ? ' …' : '');
	return [
		say(language, `line.level.${level}`),
		rule,
		printable(say(language, key, values)),
		...(lines.length > 1 ? [say(language, 'ledger.lines', {count: lines.length})] : []),
		places,
	]
		.filter(Boolean)
		.join('  ');
}

function questionLine(question: LedgerQuestion, form: Form, {language}: Call): string {
	const {asks, lines, propose, choices, byLine} = question;
	const [first = ''] = lines;
	const meant = propose ?? '…';
	const answer = byLine
		? {rules: {lines: {[first]: {result: meant}}}}
		: 'word' in asks
			? {values: {[asks.values]: {[asks.word]: meant}}}
			: 'head' in asks
				? {heads: {[asks.head]: meant}}
				: {rules: {[asks.rule]: meant}};
	const listed = choices.map((id) => `${id} ${answerWords(question, id, form, language)}`);
	return say(language, propose ? 'ledger.question' : 'ledger.questionOpen', {
		// A sentence does not leave the reader.
		asked: printable(
			'word' in asks ? (byLine ? '…' : asks.word) : 'head' in asks ? asks.head : asks.rule,
		),
		lines: lines.length,
		propose: propose ? answerWords(question, propose, form, language) : '',
		example: printable(JSON.stringify(answer)),
		choices: listed.join(language === 'zh' ? '、' : ', '),
	});
}

function printFigures({figures}: Judged, form: Form, call: Call): void {
	for (const section of form.sections.filter(({id}) => id !== 'disclosure')) {
		const columns = section.columns;
		const rows = section.rows.filter((row) =>
			columns.some((column) => figures[`${section.id}/${row.id}/${column.id}`] !== undefined),
		);
		if (rows.length === 0) continue;
		call.print(section.title);
		const heads = columns.map((column) => column.short ?? plainLabel(column.label));
		const width = Math.max(...rows.map((row) => widthOf(rowName(row))));
		const wide = heads.map((head) => Math.max(6, widthOf(head)) + 2);
		call.print(' '.repeat(width + 2) + heads.map((head, nth) => left(head, wide[nth]!)).join(''));
		for (const row of rows) {
			const line = columns.map((column, nth) =>
				left(String(figures[`${section.id}/${row.id}/${column.id}`] ?? ''), wide[nth]!),
			);
			const name = rowName(row);
			call.print(`  ${name}${' '.repeat(width - widthOf(name))}${line.join('')}`);
		}
	}
}

function left(text: string, width: number): string {
	return ' '.repeat(Math.max(0, width - widthOf(text))) + text;
}

// Labels of the form: Chinese characters and figures, nothing else.
function widthOf(text: string): number {
	return [...text].reduce((sum, one) => sum + (one.codePointAt(0)! > 0xff ? 2 : 1), 0);
}

function printCell({figures, madeOf}: Judged, address: Address, form: Form, call: Call): void {
	const cell = form.cell.get(address);
	const lines = lineRanges(madeOf[address] ?? []).map((one) => printable(one));
	call.print(`${cell ? labelOf(cell) : address}  ${figures[address] ?? ''}`);
	call.print(`  ${lines.join(' ')}`);
}

function printLine(judged: Judged, line: string, form: Form, call: Call): void {
	call.print(printable(line));
	const cells = Object.entries(cellsOfLine(judged, line));
	if (cells.length === 0) call.print(`  ${say(call.language, 'ledger.countsNowhere')}`);
	for (const [address, count] of cells) {
		const cell = form.cell.get(address);
		call.print(`  ${cell ? labelOf(cell) : address}  ${count}`);
	}

	for (const finding of judged.findings)
		if (finding.lines.includes(line))
			call.print(`  ${findingLine({...finding, lines: [line]}, call)}`);
}

function printComparison({comparison, form, call, compared}: Printing): void {
	const {language} = call;
	if (!comparison) return;
	const {equal, cells, explanations} = comparison;
	const name = printable(compared ?? '');
	call.print(say(language, equal ? 'ledger.equal' : 'ledger.differs', {name, count: cells.length}));
	for (const one of explanations)
		call.print(`  ${printable(sayExplanation(one, cells, form, language))}`);
	for (const {address, filled, counted, lines, explained, follows} of cells) {
		if (explained.length > 0) continue;
		const cell = form.cell.get(address);
		call.print(
			`  ${say(language, follows ? 'ledger.follows' : 'ledger.unexplained', {
				cell: cell ? labelOf(cell) : address,
				filled: filled ?? say(language, 'check.blank'),
				counted,
				lines: lineRanges(lines).slice(0, 5).join(' '),
			})}`,
		);
	}
}
