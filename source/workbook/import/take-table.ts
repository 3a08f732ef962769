import type {Address, Cell, Form} from '../../form/form.ts';
import {parseQuantity} from '../../form/quantity.ts';
import {emptyReading} from '../empty-reading.ts';
import type {Question, ReadCell, Reading, Way} from '../reading.ts';
import type {SheetCell} from '../sheet.ts';
import {bareFigure, type CellQuantity, cellQuantity} from './cell-quantity.ts';
import {countMeasure} from './count-measure.ts';
import type {FoundTable} from './found-table.ts';
import {sourceOf} from './grid.ts';

/**
Takes the figures of a table that was found: quantities, blanks with their text, faults with their words, questions,
and notes on what was left out of a cell, is hidden, or belongs to no cell of the form.
*/
export function takeTable(reading: Reading, form: Form, table: FoundTable): void {
	const {grid} = table;
	reading.unmatched.push(...table.unmatched);
	reading.ambiguous.push(...table.ambiguous);
	reading.faults.push(...table.faults);
	const questions = questionsOf(reading, form, table.questions);
	noteTable(reading, table);
	const measured = countMeasure(table);
	const {cells, sources} = table;
	for (let index = 0; index < cells.length; index++) {
		const {address, row, column, cell: written} = cells[index]!;
		const cell = form.cell.get(address);
		if (!cell) continue;
		const source = sources?.[index] ?? sourceOf(grid, row, column);
		const read: ReadCell =
			cell.kind === 'total' ? {value: null, source, stated: null} : {value: null, source};
		reading.cells[address] = read;
		if (written?.formula) read.formula = true;
		const bare = bareFigure(written);
		// As nearly all are: nothing more is to be known of it.
		if (bare !== undefined && cell.figure !== 'amount' && (bare === 0 || !measured(row))) {
			if (cell.kind === 'total') read.stated = bare;
			else read.value = bare;
			continue;
		}

		const parsed = cellQuantity(written, cell.unit);
		noteLeftOut(reading, written, source, parsed);
		if (parsed.kind === 'fault') {
			const {why} = parsed;
			reading.faults.push({source, text: parsed.text, why, address});
			read.text = faultWords(parsed.text, cell.unit);
		} else if (parsed.kind === 'blank') {
			if (parsed.text !== undefined && parsed.text.trim() !== '') read.text = parsed.text.trim();
		} else if (cell.figure !== 'amount' && parsed.value !== 0 && measured(row)) {
			const text = `${written!.text.trim()}（${measured(row)}）`;
			reading.faults.push({source, text, why: 'multiplier', address});
			read.text = text;
		} else if (!parsed.shows && (cell.figure !== 'amount' || !table.units.size)) {
			putFigure(read, cell, parsed);
		} else {
			const {label, figures} = meanings(
				parsed,
				cell,
				table.units.get(cell.column.id),
				written!.text,
			);
			const [figure, ...more] = figures as [Figure];
			if (more.length > 0) questions.push(ask(reading, cell, source, label, figures));
			else putFigure(read, cell, figure);
		}
	}

	if (questions.length > 0) reading.questions = [...(reading.questions ?? []), ...questions];
}

/** What every answer to a doubt would take, read as the rest of the file is. */
export function questionsOf(
	{file}: Reading,
	form: Form,
	found: FoundTable['questions'],
): Question[] {
	return found.map(({source, label, ways}) => ({
		source,
		label,
		ways: ways.flatMap(({table, ...way}): Way[] => {
			const part = emptyReading(file, form.id);
			takeTable(part, form, table);
			const {cells, faults, unmatched, ambiguous, questions = []} = part;
			const has = Object.keys(cells).length > 0;
			return has ? [{...way, cells, faults, unmatched, ambiguous, questions}] : [];
		}),
	}));
}

type Figure = {value: number; remark?: string};

// What a figure may mean: one figure, or several that only a person can choose from.
function meanings(
	{value, remark, shows}: Extract<CellQuantity, {kind: 'figure'}>,
	cell: Cell,
	asked: string | undefined,
	text: string,
): {label: string; figures: Figure[]} {
	const words = remark === undefined ? {} : {remark};
	const figures: Figure[] = [{value, ...words}];
	let label = text.trim();
	if (asked !== undefined && cell.figure === 'amount' && asked !== cell.unit) {
		// 元 where the form has 万元: a question, not a conversion.
		label = `${label}（${asked}）`;
		figures.unshift({value: inUnit(value, asked, cell.unit), ...words});
	}

	if (shows) {
		label = `${value}（${shows.text}）`;
		figures.push(shows);
	}

	const values = figures.map((figure) => figure.value);
	return {label, figures: figures.filter((_, index) => values.indexOf(values[index]!) === index)};
}

function putFigure(read: ReadCell, {kind}: Cell, {value, remark}: Figure): ReadCell {
	if (kind === 'total') read.stated = value;
	else read.value = value;
	if (remark) read.remark = remark;
	return read;
}

// Several figures for one cell: what each answer takes is what it says.
function ask(
	reading: Reading,
	cell: Cell,
	source: string,
	label: string,
	figures: readonly Figure[],
): Question {
	reading.ambiguous.push({
		source,
		label,
		candidates: figures.map(({value}) => `${value}${cell.unit}`),
	});
	const ways = figures.map((figure) => {
		const read: ReadCell = {value: null, ...(cell.kind === 'total' && {stated: null})};
		return wayTo(cell.address, {...putFigure(read, cell, figure), source});
	});
	return {source, label, ways};
}

function wayTo(address: Address, cell: ReadCell): Way {
	const nothing = {faults: [], unmatched: [], ambiguous: [], questions: []};
	return {of: 'cell', take: address, cells: {[address]: cell}, ...nothing};
}

// The words stay at the cell; words that alone would be a figure, or nothing, are marked as what they are not.
function faultWords(text: string, unit: string): string {
	const words = text.trim();
	return parseQuantity(words, unit).kind === 'fault' ? words : `〔${words || '？'}〕`;
}

// 251000元 is 25.1万元, digit by digit.
function inUnit(value: number, from: string, to: string): number {
	const shift = from === '元' && to === '万元' ? -4 : from === '万元' && to === '元' ? 4 : 0;
	return Number(`${value}e${shift}`);
}

function noteLeftOut(
	{notes}: Reading,
	cell: SheetCell | undefined,
	source: string,
	parsed: CellQuantity,
): void {
	const text = cell?.leftOut?.trim();
	if (text && !(parsed.kind === 'fault' && parsed.why === 'leftOut'))
		notes.push({key: 'import.leftOut', values: {source, text}, source});
}

function noteTable({notes}: Reading, table: FoundTable): void {
	const {sheet} = table.grid;
	if (sheet.hidden)
		notes.push({key: 'import.hiddenSheet', values: {sheet: sheet.name}, source: sheet.name});
	notes.push(...table.notes);
	const hidden = sheet.hidden ? [] : table.cells.filter(({cell}) => cell?.hidden);
	const [first] = hidden;
	if (!first) return;
	const source = sourceOf(table.grid, first.row, first.column);
	notes.push({key: 'import.hiddenCells', values: {source, count: hidden.length}, source});
}
