import {Parser} from 'htmlparser2';
import {Failure} from '../../failure.ts';
import {type PlainFile, type Sheet, type SheetCell, searched} from '../../workbook/sheet.ts';
import {sheetCaps} from '../writing/sheet-xml.ts';
import {decodeText} from './decode-text.ts';

/** What the format allows a cell to cover, and how deep tables may lie in each other. */
const most = {columns: 1000, rows: 5000, depth: 100} as const;

/**
Reads the tables of a web page, or of a workbook saved as one, and the words around them.

@throws Failure `read.notWorkbook` when it is no text, `read.tooMuch`
*/
export function readHtml(bytes: Uint8Array, file: string): PlainFile {
	const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
	const declared = /charset\s*=\s*["']?\s*([\w-]+)/iu.exec(head)?.[1];
	const html = decodeText(bytes, declared);
	if (html === undefined) throw new Failure('read.notWorkbook', {file});
	return {name: file, container: 'html', ...htmlTables(html, file)};
}

type Open = {
	index: number;
	grid: Array<Array<SheetCell | undefined>>;
	merges: Sheet['merges'][number][];
	/** Cells that reach down from rows above, by row. */
	covered: boolean[][];
	row: number;
	column: number;
	cell?: {text: string; number?: string; top: number; left: number; down: number; across: number};
	widths: number[];
};

const silent = new Set(['script', 'style', 'title', 'noscript', 'template']);
const breaking = new Set(['p', 'div', 'br', 'li', 'h1', 'h2', 'h3', 'h4', 'h5', 'tr', 'section']);

/** The tables of an HTML text as sheets `table1`, `table2` …, and the text outside them. */
export function htmlTables(html: string, file: string): Pick<PlainFile, 'sheets' | 'texts'> {
	const sheets: Sheet[] = [];
	const texts: string[] = [];
	const open: Open[] = [];
	let outside = '';
	let mute = 0;
	let tables = 0;
	let cells = 0;
	const flush = () => {
		const text = outside.replaceAll(/[\s\u00A0]+/gu, ' ').trim();
		if (text !== '' && texts.length < 5000) texts.push(text.slice(0, 2000));
		outside = '';
	};

	const closeCell = (table: Open) => {
		const {cell} = table;
		if (!cell) return;
		table.cell = undefined;
		cells += cell.down * cell.across;
		if (cells > sheetCaps.cells) throw new Failure('read.tooMuch', {file});
		const text = cell.text
			.replaceAll(/[^\S\n]+/gu, ' ')
			.replaceAll(/ ?\n ?/gu, '\n')
			.trim();
		const number =
			cell.number === undefined || cell.number === '' ? Number.NaN : Number(cell.number);
		for (let row = cell.top; row < cell.top + cell.down; row++) {
			table.covered[row] ??= [];
			for (let column = cell.left; column < cell.left + cell.across; column++)
				table.covered[row]![column] = true;
		}

		table.grid[cell.top] ??= [];
		table.grid[cell.top]![cell.left] = Number.isFinite(number) ? {text, number} : {text};
		if (cell.down > 1 || cell.across > 1)
			table.merges.push({
				from: [cell.top, cell.left],
				to: [cell.top + cell.down - 1, cell.left + cell.across - 1],
			});
	};

	const closeTable = () => {
		const table = open.pop();
		if (!table) return;
		closeCell(table);
		const sheet = sheetOf(table, `table${table.index}`);
		if (sheet.rows > 0) sheets.push(sheet);
	};

	const parser = new Parser(
		{
			onopentag(name, attributes) {
				if (silent.has(name)) mute++;
				const table = open.at(-1);
				if (name === 'table') {
					flush();
					if (open.length >= most.depth) throw new Failure('read.tooMuch', {file});
					open.push({
						index: ++tables,
						grid: [],
						merges: [],
						covered: [],
						row: -1,
						column: 0,
						widths: [],
					});
				} else if (table && name === 'tr') {
					closeCell(table);
					table.row++;
					table.column = 0;
				} else if (table && (name === 'td' || name === 'th')) {
					closeCell(table);
					if (table.row < 0) table.row = 0;
					while (table.covered[table.row]?.[table.column]) table.column++;
					const across = span(attributes.colspan, most.columns);
					const down = span(attributes.rowspan, most.rows);
					table.cell = {
						text: '',
						number: attributes['x:num'],
						top: table.row,
						left: table.column,
						down,
						across,
					};
					table.column += across;
					table.widths[table.row] = table.column;
				} else if (breaking.has(name)) {
					if (table?.cell) table.cell.text += '\n';
					else if (!table) flush();
				}
			},
			ontext(text) {
				if (mute > 0) return;
				const table = open.at(-1);
				if (table?.cell) table.cell.text += text.replaceAll(/\s+/gu, ' ');
				else if (!table) outside += text;
			},
			onclosetag(name) {
				if (silent.has(name)) mute = Math.max(0, mute - 1);
				const table = open.at(-1);
				if (name === 'table') closeTable();
				else if (table && (name === 'td' || name === 'th')) closeCell(table);
				else if (!table && breaking.has(name)) flush();
			},
		},
		{decodeEntities: true, lowerCaseTags: true, lowerCaseAttributeNames: true},
	);
	parser.write(html);
	parser.end();
	while (open.length > 0) closeTable();
	flush();
	return {sheets: sheets.sort((one, other) => number(one) - number(other)), texts};
}

function number({name}: Sheet): number {
	return Number(name.slice('table'.length));
}

function span(text: string | undefined, limit: number): number {
	const value = Number.parseInt(text ?? '1', 10);
	return Math.min(Math.max(1, Number.isFinite(value) ? value : 1), limit);
}

function sheetOf(table: Open, name: string): Sheet {
	const rows = Math.min(table.grid.length, searched.rows);
	const widest = [...table.grid.map((line) => line?.length ?? 0), ...table.widths];
	const columns = Math.min(
		searched.columns,
		widest.reduce((most, width) => Math.max(most, width || 0), 0),
	);
	const cells = table.grid.slice(0, rows).map((line) => line?.slice(0, columns));
	const kept = table.merges.filter(({from}) => from[0] < rows && from[1] < columns);
	const merges = kept.map(({from, to}) => ({
		from,
		to: [Math.min(to[0], rows - 1), Math.min(to[1], columns - 1)] as const,
	}));
	const short: number[] = [];
	for (let row = 0; row < rows; row++) if (!table.covered[row]?.[columns - 1]) short.push(row);
	return {name, rows, columns, cells, merges, ...(short.length > 0 && {short})};
}
