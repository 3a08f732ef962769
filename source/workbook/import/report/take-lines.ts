import type {Cell, Row, Section} from '../../../form/form.ts';
import {plainLabel} from '../../../form/label-of.ts';
import {parseQuantity} from '../../../form/quantity.ts';
import type {ForeignParagraph} from '../../../report/foreign-text.ts';
import type {Note} from '../../note.ts';
import type {Reading} from '../../reading.ts';
import {foldLabel} from '../fold-label.ts';

/** What the lines of a table gave. */
export type LinesTaken = {
	/** Whether they are those of the table at all. */
	isTable: boolean;
	/** How many figures were taken, and of which rows: 行政许可 70. */
	count: number;
	taken: string[];
	notes: Note[];
};

type Line = {text: string; source: string; figures: string[]; label: string};

/**
Takes the figures of a table whose cells were written line by line: a web page or a PDF pasted as text. A row is taken
where it has as many figures as cells. With fewer nobody can tell which columns they are of: blank cells leave no line.
*/
export function takeLines(
	reading: Reading,
	section: Section,
	paragraphs: readonly ForeignParagraph[],
): LinesTaken {
	const lines = paragraphs.map(lineOf);
	const result: LinesTaken = {isTable: false, count: 0, taken: [], notes: []};
	if (section.cells.every(({at}) => at[0] === section.cells[0]!.at[0])) {
		takeBlocks(reading, section, lines, result);
		return result;
	}

	let from = 0;
	for (const row of section.rows) {
		const at = lines.findIndex((line, index) => index >= from && isRow(line, row));
		if (at < 0) continue;
		from = at + 1;
		result.isTable = true;
		const figures = [...lines[at]!.figures];
		while (figures.length < 50 && lines[from] && lines[from]!.label === '') {
			figures.push(...lines[from]!.figures);
			from++;
		}

		if (figures.length === 0) continue;
		const cells = section.cells.filter((cell) => cell.row.id === row.id);
		const source = (lines[at]!.figures.length > 0 ? lines[at] : lines[at + 1])!.source;
		if (figures.length !== cells.length) {
			refuse(reading, result, plainLabel(row.label), cells, figures, source);
			continue;
		}

		takeRow(reading, result, plainLabel(row.label), cells, figures, source);
	}

	return result;
}

// A line of a table: a label, figures, or a label with its figures behind it.
function lineOf({text, source}: ForeignParagraph): Line {
	const words = text.trim().split(/[\s|│]+/u);
	let at = words.length;
	while (at > 0 && isFigure(words[at - 1]!)) at--;
	const [, number] = /^line(\d+)$/u.exec(source) ?? [];
	// A text file is one sheet with a row for each line.
	const place = number === undefined ? source : `csv!A${number}`;
	return {text, source: place, figures: words.slice(at), label: words.slice(0, at).join('')};
}

function isFigure(text: string): boolean {
	return /\d|[０-９]/u.test(text)
		? parseQuantity(text, '件').kind === 'figure' && !/\p{Script=Han}/u.test(text)
		: /^(?:[/／\\-]|—+|无)$/u.test(text);
}

function isRow({label}: Line, row: Row): boolean {
	if (label === '') return false;
	const own = foldLabel(row.label);
	const found = foldLabel(label);
	if (own.core !== found.core) return false;
	// 其他 and 总计 head columns as well: only their number tells a row.
	return own.core.length > 2 || own.item === found.item;
}

// All labels first, then the figures of all rows in one run.
function takeBlocks(
	reading: Reading,
	section: Section,
	lines: readonly Line[],
	result: LinesTaken,
): void {
	const labels = lines.map(({label}) => foldLabel(label).core);
	result.isTable = section.rows.some(({label}) => labels.includes(foldLabel(label).core));
	const written = lines.filter(({figures}) => figures.length > 0);
	const figures = written.flatMap((line) => line.figures);
	const [first] = written;
	if (!result.isTable || !first) return;
	if (figures.length !== section.cells.length) {
		refuse(reading, result, section.title, section.cells, figures, first.source);
		return;
	}

	for (const row of section.rows) {
		const cells = section.cells.filter((cell) => cell.row.id === row.id);
		takeRow(
			reading,
			result,
			plainLabel(row.label),
			cells,
			figures.splice(0, cells.length),
			first.source,
		);
	}
}

function takeRow(
	reading: Reading,
	result: LinesTaken,
	row: string,
	cells: readonly Cell[],
	figures: readonly string[],
	source: string,
): void {
	for (const [index, cell] of cells.entries()) put(reading, cell, figures[index]!, source);
	result.count += figures.length;
	result.taken.push(`${row} ${figures.join(' ')}`);
}

function put(reading: Reading, cell: Cell, text: string, source: string): void {
	const {address, kind, unit} = cell;
	const parsed = parseQuantity(text, unit);
	if (parsed.kind === 'fault') {
		reading.faults.push({source, text, why: parsed.why, address});
		return;
	}

	const value = parsed.kind === 'figure' ? parsed.value : null;
	const kept = parsed.kind === 'blank' && parsed.text !== undefined ? {text: parsed.text} : {};
	reading.cells[address] =
		kind === 'total' ? {value: null, stated: value, ...kept, source} : {value, ...kept, source};
}

function refuse(
	reading: Reading,
	result: LinesTaken,
	row: string,
	cells: readonly Cell[],
	figures: readonly string[],
	source: string,
): void {
	const told = figures.slice(0, 12);
	const candidates = cells.slice(0, 12).map(({address}) => address);
	reading.ambiguous.push({source, label: `${row} ${told.join(' ')}`, candidates});
	const values = {row, count: figures.length, value: told[0] ?? '', figures: told.join('、')};
	const key = figures.length === 1 ? 'text.lineOne' : 'text.lineFew';
	result.notes.push({key, values, source});
}
