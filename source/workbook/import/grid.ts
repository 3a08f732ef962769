import type {PlainFile, Sheet, SheetCell} from '../sheet.ts';

/** A cell of a sheet with the area it covers: a merged one is the same value wherever it is asked for. */
export type Place = {
	top: number;
	left: number;
	bottom: number;
	right: number;
	text: string;
	cell?: SheetCell;
};

/** A sheet with its merges resolved. */
export type Grid = {
	sheet: Sheet;
	/** Its rows are the columns of the sheet. */
	turned?: true;
	/** What covers a position, blank cells included; nothing outside the sheet. */
	at(row: number, column: number): Place | undefined;
	/** Whether a cell is shown where it stands, not covered by a merged one that begins elsewhere. */
	begins(row: number, column: number): boolean;
	/** The places of one row that hold text and begin in it, from left to right. */
	texts(row: number): readonly Place[];
	/** Those of them that can be labels: they hold a letter and are no essay. */
	labels(row: number): readonly Place[];
	/**
	What is worked out of it once. It is kept here, not in one weak map of all sheets: there every sheet would outlive the
	quick cleanings of memory, and with it all its cells.
	*/
	once<T>(work: (grid: Grid) => T): T;
};

/** The sheets of a file, each with its merges resolved. */
export function gridsOf({sheets}: Pick<PlainFile, 'sheets'>): Grid[] {
	return sheets.map((sheet) => gridOf(sheet));
}

/** Resolves the merges of a sheet. */
export function gridOf(sheet: Sheet): Grid {
	const places: Array<Array<Place | undefined> | undefined> = [];
	const put = (row: number, column: number, place: Place) => {
		const line = places[row] ?? [];
		places[row] = line;
		line[column] = place;
	};

	for (const {from, to} of sheet.merges) {
		const bottom = Math.min(to[0], sheet.rows - 1);
		const right = Math.min(to[1], sheet.columns - 1);
		const cell = sheet.cells[from[0]]?.[from[1]];
		const place = {top: from[0], left: from[1], bottom, right, text: cell?.text ?? '', cell};
		for (let row = from[0]; row <= bottom; row++)
			for (let column = from[1]; column <= right; column++) put(row, column, place);
	}

	const at = (row: number, column: number): Place | undefined => {
		if (row < 0 || column < 0 || row >= sheet.rows || column >= sheet.columns) return undefined;
		const found = places[row]?.[column];
		if (found) return found;
		const cell = sheet.cells[row]?.[column];
		const text = cell?.text ?? '';
		const place = {top: row, left: column, bottom: row, right: column, text, cell};
		put(row, column, place);
		return place;
	};

	const begins = (row: number, column: number): boolean => {
		const merged = places[row]?.[column];
		return merged === undefined || (merged.top === row && merged.left === column);
	};

	const lines: Array<readonly Place[] | undefined> = [];
	const texts = (row: number): readonly Place[] => {
		const known = lines[row];
		if (known) return known;
		const found: Place[] = [];
		for (const index of (sheet.cells[row] ?? []).keys()) {
			const place = at(row, index);
			if (place?.top === row && place.left === index && place.text.trim() !== '') found.push(place);
		}

		lines[row] = found;
		return found;
	};

	const labelLines: Array<readonly Place[] | undefined> = [];
	const labels = (row: number): readonly Place[] => {
		labelLines[row] ??= texts(row).filter(({cell}) => cell && isLabel(cell));
		return labelLines[row];
	};

	const kept = new Map<unknown, unknown>();
	return {
		sheet,
		at,
		begins,
		texts,
		labels,
		once<T>(work: (grid: Grid) => T): T {
			if (!kept.has(work)) kept.set(work, work(this));
			return kept.get(work) as T;
		},
	};
}

/** `三!D7`, for the cell at a row and column counted from 0. */
export function sourceOf({sheet, turned}: Grid, row: number, column: number): string {
	const [down, across] = turned ? [column, row] : [row, column];
	return `${sheet.name}!${columnName(across)}${down + 1}`;
}

/** 0 is A, 26 is AA. */
export function columnName(column: number): string {
	const letter = String.fromCodePoint(65 + (column % 26));
	return column < 26 ? letter : columnName(Math.floor(column / 26) - 1) + letter;
}

/** Whether a cell can be a label: it holds a letter and is no essay. */
export function isLabel({text, number}: SheetCell): boolean {
	return number === undefined && text.length <= 200 && /\p{L}/u.test(text);
}

/** Whether a place holds anything: a text, a formula even without a result, what is unread or was left out. */
export function isFilled({text, cell}: Place): boolean {
	if (text.trim() !== '') return true;
	if (!cell) return false;
	const {formula, unread, note, leftOut} = cell;
	return formula !== undefined || unread === true || Boolean(note?.trim() || leftOut?.trim());
}
