import {SaxesParser} from 'saxes';
import {Failure} from '../../failure.ts';
import type {Note} from '../../workbook/note.ts';
import type {Sheet, SheetCell} from '../../workbook/sheet.ts';
import {sheetCaps} from '../writing/sheet-xml.ts';
import {beyondSearched} from './beyond-searched.ts';
import {type PlacedCell, sheetOfCells} from './placed-cells.ts';
import {plainNumber, plainText} from './plain-cell.ts';
import {cellOfRuns, noRuns, type RunKind, type Runs, saysAnything} from './runs.ts';

/** Formats that are named by a word, as a Chinese Excel shows them. */
const named: Readonly<Record<string, string>> = {
	'General Number': 'General',
	Fixed: '0.00',
	Standard: '#,##0.00',
	Percent: '0.00%',
	Currency: '"¥"#,##0.00',
	'Euro Currency': '"€"#,##0.00',
	Scientific: '0.00E+00',
	'Yes/No': '"Yes";"Yes";"No"',
	'True/False': '"True";"True";"False"',
	'On/Off': '"On";"On";"Off"',
	'General Date': 'yyyy-m-d h:mm',
	'Long Date': 'yyyy"年"m"月"d"日"',
	'Medium Date': 'yyyy-mm-dd',
	'Short Date': 'yyyy-m-d',
	'Long Time': 'h:mm:ss',
	'Medium Time': 'h:mm',
	'Short Time': 'h:mm',
};

type Style = {format?: string; raised?: boolean; struck?: boolean; parent?: string};
type Open = {
	name: string;
	hidden: boolean;
	placed: PlacedCell[];
	row: number;
	column: number;
	nextRow: number;
	nextColumn: number;
	rowHidden: boolean;
	rowStyle?: string;
	tableStyle?: string;
	/** By column. */
	columns: Array<{hidden: boolean; style?: string}>;
};
type Cell = {attributes: Record<string, string>; type?: string; runs: Runs; style: Style};

/**
The sheets of an XML 2003 workbook.

@param notes - takes what lies beyond what is searched
@throws Failure `read.broken`, `read.tooMuch`, `read.noSheets`
*/
export function xmlSheets(xml: string, file: string, notes: Note[]): Sheet[] {
	const styles = new Map<string, Style>();
	const sheets: Sheet[] = [];
	const path: string[] = [];
	const kinds: RunKind[] = [];
	let style: Style | undefined;
	let table: Open | undefined;
	let cell: Cell | undefined;
	let count = 0;
	let merges = 0;
	let visible = '';

	const styleOf = (id: string | undefined): Style => {
		const found: Style = {};
		let key: string | undefined = id ?? 'Default';
		for (let depth = 0; key !== undefined && depth < 20; depth++) {
			const one = styles.get(key);
			Object.assign(found, {...one, ...found});
			key = one?.parent;
		}

		return found;
	};

	const openCell = (given: Record<string, string>) => {
		if (!table) return;
		table.column = given.Index === undefined ? table.nextColumn : Number(given.Index) - 1;
		table.nextColumn = table.column + 1 + Number(given.MergeAcross ?? 0);
		const column = table.columns[table.column];
		const id = given.StyleID ?? table.rowStyle ?? column?.style ?? table.tableStyle;
		cell = {attributes: given, runs: noRuns(), style: styleOf(id)};
	};

	const closeCell = () => {
		if (!table || !cell) return;
		const {attributes} = cell;
		const down = Number(attributes.MergeDown ?? 0) + 1;
		const across = Number(attributes.MergeAcross ?? 0) + 1;
		const own = xmlCell(cell);
		cell = undefined;
		const merged = down > 1 || across > 1;
		if (!saysAnything(own) && own.formula === undefined && own.number === undefined && !merged)
			return;
		merges += merged ? 1 : 0;
		if (
			++count > sheetCaps.cells ||
			merges > sheetCaps.merges ||
			table.column >= sheetCaps.column ||
			table.row >= sheetCaps.row
		)
			throw new Failure('read.tooMuch', {file});
		const {row: top, column: left} = table;
		const hidden = table.rowHidden || !!table.columns[left]?.hidden;
		table.placed.push({top, left, down, across, cell: hidden ? {...own, hidden} : own});
	};

	const open = (name: string, given: Record<string, string>) => {
		if (cell && path.includes('Data')) {
			kinds.push(kindOf(name, kinds.at(-1) ?? 'text'));
			return;
		}

		switch (name) {
			case 'Style':
				style = {...(given.Parent !== undefined && {parent: given.Parent})};
				styles.set(given.ID ?? '', style);
				break;
			case 'Font':
				if (!style) break;
				if (given.StrikeThrough !== undefined) style.struck = given.StrikeThrough === '1';
				if (given.VerticalAlign !== undefined) style.raised = /^su/iu.test(given.VerticalAlign);
				break;
			case 'NumberFormat':
				if (style && given.Format !== undefined) style.format = named[given.Format] ?? given.Format;
				break;
			case 'Worksheet':
				visible = '';
				table = {
					name: given.Name ?? `sheet${sheets.length + 1}`,
					hidden: false,
					placed: [],
					row: 0,
					column: 0,
					nextRow: 0,
					nextColumn: 0,
					rowHidden: false,
					columns: [],
				};
				break;
			case 'Table':
				if (table) table.tableStyle = given.StyleID;
				break;
			case 'Column': {
				if (!table) break;
				const from = given.Index === undefined ? table.columns.length : Number(given.Index) - 1;
				const to = from + Number(given.Span ?? 0);
				if (!(from >= 0 && to < sheetCaps.column)) throw new Failure('read.tooMuch', {file});
				const hidden = given.Hidden === '1' || Number(given.Width ?? 1) === 0;
				for (let at = from; at <= to; at++)
					table.columns[at] = {hidden, ...(given.StyleID !== undefined && {style: given.StyleID})};
				break;
			}

			case 'Row':
				if (!table) break;
				table.row = given.Index === undefined ? table.nextRow : Number(given.Index) - 1;
				table.nextRow = table.row + 1 + Number(given.Span ?? 0);
				table.nextColumn = 0;
				table.rowHidden = given.Hidden === '1' || Number(given.Height ?? 1) === 0;
				table.rowStyle = given.StyleID;
				break;
			case 'Cell':
				openCell(given);
				break;
			case 'Data':
				if (!cell || path.at(-1) !== 'Cell') break;
				cell.type = given.Type;
				kinds.push(cell.style.struck ? 'leftOut' : cell.style.raised ? 'note' : 'text');
				break;
			default:
		}
	};

	const close = (name: string) => {
		if (cell && kinds.length > 0 && path.includes('Data')) kinds.pop();
		else if (name === 'Data') kinds.length = 0;
		else if (name === 'Cell') closeCell();
		else if (name === 'Style') style = undefined;
		else if (name === 'Worksheet' && table) {
			const {cut, short: _, ...sheet} = sheetOfCells(table.name, table.placed);
			sheets.push({...sheet, ...(/Hidden/u.test(visible) && {hidden: true})});
			if (cut) notes.push(beyondSearched(table.name));
			table = undefined;
		}
	};

	const parser = new SaxesParser({xmlns: false});
	parser.on('error', () => {
		throw new Failure('read.broken', {file});
	});
	parser.on('opentag', ({name: tag, attributes}) => {
		const name = bare(tag);
		const given: Record<string, string> = {};
		for (const [key, value] of Object.entries(attributes as Record<string, string>))
			given[bare(key)] = value;
		open(name, given);
		path.push(name);
	});
	parser.on('text', (text) => {
		if (cell && kinds.length > 0) cell.runs[kinds.at(-1)!] += text;
		else if (path.at(-1) === 'Visible') visible = text;
	});
	parser.on('closetag', ({name}) => {
		path.pop();
		close(bare(name));
	});
	parser.write(xml).close();
	if (sheets.length === 0) throw new Failure('read.noSheets', {file});
	return sheets;
}

function bare(name: string): string {
	return name.slice(name.indexOf(':') + 1);
}

function kindOf(name: string, outer: RunKind): RunKind {
	if (/^(?:S|Strike|Del)$/iu.test(name)) return 'leftOut';
	return /^(?:Sup|Sub)$/iu.test(name) && outer === 'text' ? 'note' : outer;
}

function xmlCell({attributes, type, runs, style}: Cell): SheetCell {
	const formula = attributes.Formula === undefined ? undefined : ('known' as const);
	const more = formula && {formula};
	const plain = cellOfRuns(runs);
	if (type === undefined) return {text: '', ...(formula && {formula: 'unknown'})};
	const apart = plain.text === '' && (plain.leftOut !== undefined || plain.note !== undefined);
	if (type === 'Error') return {...plain, error: true, ...more};
	if (type === 'Boolean' && !apart) return {text: plain.text === '1' ? 'TRUE' : 'FALSE', ...more};
	if (type === 'DateTime' && !apart)
		return {text: plain.text.slice(0, 10), number: Number.NaN, shown: 'date', ...more};
	if (type === 'Number' && !apart && plain.text !== '' && Number.isFinite(Number(plain.text)))
		return {...plainNumber(Number(plain.text), style.format), ...more};
	return {...plain, ...(plain.text !== '' && plainText(plain.text, style.format)), ...more};
}
