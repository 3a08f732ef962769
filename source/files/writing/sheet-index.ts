import {SaxesParser} from 'saxes';
import type {FormulaCell} from '../../workbook/export/stale-results.ts';
import {a1, fromA1} from '../../workbook/export/submission-layout.ts';

/** A piece of the markup: from the first `<` to behind the last `>`. */
export type Piece = {start: number; end: number};

export type FormulaPiece = Piece & {
	text: string;
	/** `shared` and `array` reach beyond their own cell. */
	kind: 'plain' | 'shared' | 'array';
	shared?: string;
	range?: string;
};

export type CellPiece = Piece & {
	ref: string;
	attributes: Record<string, string>;
	formula?: FormulaPiece;
	value?: Piece & {text: string};
	/** Anything else in the cell that stays: extensions. */
	extras: Piece[];
	/** Attributes that stay when the value changes, as markup; made at the first write. */
	kept?: string;
};

export type RowPiece = Piece & {
	row: number;
	/** Behind the opening tag. */
	inside: number;
	selfClosing: boolean;
	attributes: Record<string, string>;
	cells: Map<string, CellPiece>;
};

/** Where everything stands in the markup of one sheet. */
export type SheetIndex = {
	xml: string;
	/** `x:` where the producer writes `<x:c>`. */
	prefix: string;
	sheetData: Piece & {inside: number; selfClosing: boolean};
	dimension?: Piece & {ref: string};
	rows: Map<number, RowPiece>;
	cells: Map<string, CellPiece>;
	formulas: FormulaCell[];
	columnStyles: Array<{from: number; to: number; style: string}>;
	/** Columns that are not shown. */
	hiddenColumns: Array<{from: number; to: number}>;
	/** Ranges of array formulas and data tables: no cell in them can be written by itself. */
	arrays: string[];
	merges: string[];
	protected: boolean;
	pageSetup?: Piece;
	headerFooter?: Piece;
};

/**
Reads where rows, cells, formulas and values stand in a sheet's markup, without changing a byte of it.
Cells and rows that leave out their place stand behind the one before, as the format has it.

@throws Error when the markup is not well formed or is no worksheet
*/
export function sheetIndex(xml: string): SheetIndex {
	const found = {
		xml,
		prefix: '',
		rows: new Map(),
		cells: new Map(),
		formulas: [],
		columnStyles: [],
		hiddenColumns: [],
		arrays: [],
		merges: [],
		protected: false,
	} as unknown as SheetIndex;
	const parser = new SaxesParser({xmlns: false});
	let failed: Error | undefined;
	const path: string[] = [];
	let row: RowPiece | undefined;
	let cell: CellPiece | undefined;
	let open: {start: number; text: string; attributes: Record<string, string>} | undefined;
	let lastRow = -1;
	let lastColumn = -1;

	parser.on('error', (error) => {
		failed ??= error;
	});
	parser.on('opentag', (tag) => {
		const {position} = parser;
		const start = xml.lastIndexOf('<', position - 1);
		const attributes = tag.attributes as Record<string, string>;
		const colon = tag.name.indexOf(':');
		const name = colon < 0 ? tag.name : tag.name.slice(colon + 1);
		path.push(name);
		const depth = path.length;
		if (depth === 2) {
			if (name === 'sheetData') {
				found.prefix = colon < 0 ? '' : tag.name.slice(0, colon + 1);
				found.sheetData = {start, end: position, inside: position, selfClosing: tag.isSelfClosing};
			} else if (name === 'dimension') {
				found.dimension = {start, end: position, ref: attributes.ref ?? ''};
			} else if (name === 'sheetProtection') {
				found.protected = /^(?:1|true|on)$/.test(attributes.sheet ?? '0');
			} else if (name === 'pageSetup' || name === 'headerFooter') {
				found[name] = {start, end: position};
			}
		} else if (depth === 3) {
			if (name === 'row' && path[1] === 'sheetData') {
				lastRow = attributes.r === undefined ? lastRow + 1 : Number(attributes.r) - 1;
				lastColumn = -1;
				if (!(lastRow >= 0)) failed ??= new Error(`no row ${attributes.r}`);
				row = {
					start,
					end: position,
					inside: position,
					selfClosing: tag.isSelfClosing,
					row: lastRow,
					attributes,
					cells: new Map(),
				};
			} else if (name === 'mergeCell' && attributes.ref) {
				found.merges.push(attributes.ref);
			} else if (name === 'col') {
				const ends = {from: Number(attributes.min) - 1, to: Number(attributes.max) - 1};
				if (attributes.style) found.columnStyles.push({...ends, style: attributes.style});
				if (isUnseen(attributes.hidden, attributes.width)) found.hiddenColumns.push(ends);
			}
		} else if (depth === 4 && row && name === 'c') {
			const ref = attributes.r ?? a1(row.row, lastColumn + 1);
			lastColumn = fromA1(ref)[1];
			if (!(lastColumn >= 0)) failed ??= new Error(`no cell ${ref}`);
			cell = {start, end: position, ref, attributes, extras: []};
		} else if (depth === 5 && cell) {
			open = {start, text: '', attributes};
		}
	});
	parser.on('text', (text) => {
		if (open && path.length === 5) open.text += text;
	});
	parser.on('cdata', (text) => {
		if (open && path.length === 5) open.text += text;
	});
	parser.on('closetag', () => {
		const {position} = parser;
		const name = path.pop();
		const depth = path.length + 1;
		if (depth === 5 && cell && open) {
			const piece = {start: open.start, end: position, text: open.text};
			if (name === 'f') cell.formula = formulaPiece(piece, open.attributes, found);
			else if (name === 'v') cell.value = piece;
			else if (name !== 'is') cell.extras.push(piece);
			open = undefined;
		} else if (depth === 4 && cell && row && name === 'c') {
			cell.end = position;
			if (!row.cells.has(cell.ref)) row.cells.set(cell.ref, cell);
			if (!found.cells.has(cell.ref)) found.cells.set(cell.ref, cell);
			if (cell.formula)
				found.formulas.push({ref: cell.ref, text: cell.formula.text, shared: cell.formula.shared});
			cell = undefined;
		} else if (depth === 3 && row && name === 'row') {
			row.end = position;
			if (!found.rows.has(row.row)) found.rows.set(row.row, row);
			row = undefined;
		} else if (depth === 2 && name === 'sheetData') {
			found.sheetData.end = position;
		} else if (depth === 2 && (name === 'pageSetup' || name === 'headerFooter')) {
			found[name]!.end = position;
		}
	});
	parser.write(xml).close();
	if (failed) throw failed;
	if (!found.sheetData) throw new Error('no sheetData');
	return found;
}

/** Whether a cell stands in a row or a column that is not shown. */
export function isHiddenPlace({rows, hiddenColumns}: SheetIndex, ref: string): boolean {
	const [row, column] = fromA1(ref);
	const {hidden, ht} = rows.get(row)?.attributes ?? {};
	return isUnseen(hidden, ht) || hiddenColumns.some(({from, to}) => column >= from && column <= to);
}

function isUnseen(hidden: string | undefined, size: string | undefined): boolean {
	return /^(?:1|true|on)$/.test(hidden ?? '0') || (size !== undefined && Number(size) === 0);
}

/** The style that a cell has, or gets from its row or column once something is written into it. */
export function styleAt({rows, cells, columnStyles}: SheetIndex, ref: string): string | undefined {
	const piece = cells.get(ref);
	if (piece) return piece.attributes.s;
	const [at, column] = fromA1(ref);
	const {s, customFormat = ''} = rows.get(at)?.attributes ?? {};
	if (s !== undefined && /^(?:1|true)$/.test(customFormat)) return s;
	return columnStyles.find(({from, to}) => column >= from && column <= to)?.style;
}

function formulaPiece(
	piece: Piece & {text: string},
	attributes: Record<string, string>,
	index: SheetIndex,
): FormulaPiece {
	const kind =
		attributes.t === 'shared'
			? 'shared'
			: attributes.t === 'array' || attributes.t === 'dataTable'
				? 'array'
				: 'plain';
	if (kind === 'array' && attributes.ref) index.arrays.push(attributes.ref);
	return {...piece, kind, shared: attributes.si, range: attributes.ref};
}
