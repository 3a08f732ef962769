import {SaxesParser} from 'saxes';
import {Failure} from '../../failure.ts';
import type {Note} from '../../workbook/note.ts';
import type {Sheet, SheetCell} from '../../workbook/sheet.ts';
import {sheetCaps} from '../writing/sheet-xml.ts';
import {beyondSearched} from './beyond-searched.ts';
import {type OdsCell, odsCell} from './ods-cell.ts';
import {odsStyles} from './ods-styles.ts';
import {type PlacedCell, sheetOfCells} from './placed-cells.ts';
import {noRuns, type RunKind, saysAnything} from './runs.ts';

/** How often a filled cell or row that is written once and repeated is taken. */
const mostRepeats = 200;

/** Passed over with all that is in it: remarks at cells, former contents, readings above characters, forms. */
const passedOver = new Set(
	'office:annotation table:tracked-changes table:shapes office:forms text:ruby-text text:hidden-text text:note-body table:named-expressions table:database-ranges table:dde-links table:content-validations'.split(
		' ',
	),
);

type Open = {
	name: string;
	hidden: boolean;
	placed: PlacedCell[];
	row: number;
	column: number;
	rowHidden: boolean;
	rowStyle?: string;
	hiddenColumns: Array<[number, number]>;
	columnStyles: Array<{to: number; style?: string}>;
	columns: number;
	from: number;
	cut: boolean;
};

/**
The sheets of an OpenDocument spreadsheet.

@param parts - its XML: styles first, or one flat file
@param notes - takes what lies beyond what is searched
@throws Failure `read.broken`, `read.tooMuch`, `read.noSheets`
*/
export function odsSheets(parts: readonly string[], file: string, notes: Note[]): Sheet[] {
	const styles = odsStyles();
	const sheets: Sheet[] = [];
	const kinds: RunKind[] = [];
	let table: Open | undefined;
	let cell: OdsCell | undefined;
	let passed = 0;
	let count = 0;
	let characters = 0;
	let paragraphs = 0;
	let inBody = false;

	const place = (own: SheetCell, down: number, across: number, times: number) => {
		if (!table) return;
		const merged = down > 1 || across > 1;
		if (!saysAnything(own) && own.formula === undefined && own.number === undefined && !merged)
			return;
		for (let nth = 0; nth < times; nth++) {
			const left = table.column + nth;
			characters += own.text.length;
			if (
				++count > sheetCaps.cells ||
				characters > sheetCaps.characters ||
				left >= sheetCaps.column ||
				table.row >= sheetCaps.row
			)
				throw new Failure('read.tooMuch', {file});
			const isHidden =
				table.rowHidden || table.hiddenColumns.some(([from, to]) => left >= from && left < to);
			const cell = isHidden ? {...own, hidden: true as const} : own;
			table.placed.push({top: table.row, left, down, across, cell});
		}
	};

	const closeCell = () => {
		if (!table || !cell) return;
		const {attributes} = cell;
		const own = odsCell(cell);
		cell = undefined;
		const repeated = repeats(attributes['table:number-columns-repeated']);
		const times = Math.min(repeated, mostRepeats);
		if (own)
			place(
				own,
				spans(attributes['table:number-rows-spanned'], sheetCaps.row),
				spans(attributes['table:number-columns-spanned'], sheetCaps.column),
				times,
			);
		if (own && repeated > times && saysAnything(own)) table.cut = true;
		table.column += repeated;
	};

	const closeRow = (times: number) => {
		if (!table) return;
		const line = table.placed.slice(table.from);
		for (let nth = 1; nth < Math.min(times, mostRepeats) && line.length > 0; nth++) {
			for (const one of line) table.placed.push({...one, top: one.top + nth});
			count += line.length;
			if (count > sheetCaps.cells) throw new Failure('read.tooMuch', {file});
		}

		if (times > mostRepeats && line.some((one) => saysAnything(one.cell))) table.cut = true;
		table.row += times;
	};

	const closeTable = () => {
		if (!table) return;
		const {name, hidden, placed} = table;
		const {cut, short: _, ...sheet} = sheetOfCells(name, placed);
		if (sheet.merges.length > sheetCaps.merges) throw new Failure('read.tooMuch', {file});
		sheets.push({...sheet, ...(hidden && {hidden})});
		if (cut || table.cut) notes.push(beyondSearched(name));
		table = undefined;
	};

	const baseOf = (attributes: Record<string, string>): RunKind => {
		const column = table?.columnStyles.find(({to}) => table!.column < to)?.style;
		return (
			styles.kind('table-cell', attributes['table:style-name'] ?? table?.rowStyle ?? column) ??
			'text'
		);
	};

	let rowTimes = 1;
	const open = (name: string, attributes: Record<string, string>) => {
		switch (name) {
			case 'table:table':
				if (cell) {
					cell.runs.unread = true;
					passed = 1;
				} else
					table = {
						name: attributes['table:name'] ?? `table${sheets.length + 1}`,
						hidden: !styles.isShown(attributes['table:style-name']),
						placed: [],
						row: 0,
						column: 0,
						rowHidden: false,
						hiddenColumns: [],
						columnStyles: [],
						columns: 0,
						from: 0,
						cut: false,
					};
				break;
			case 'table:table-column': {
				if (!table) break;
				const from = table.columns;
				table.columns += repeats(attributes['table:number-columns-repeated']);
				if (isHidden(attributes)) table.hiddenColumns.push([from, table.columns]);
				table.columnStyles.push({
					to: table.columns,
					style: attributes['table:default-cell-style-name'],
				});
				break;
			}

			case 'table:table-row':
				if (!table) break;
				table.column = 0;
				table.from = table.placed.length;
				table.rowHidden = isHidden(attributes);
				table.rowStyle = attributes['table:default-cell-style-name'];
				rowTimes = repeats(attributes['table:number-rows-repeated']);
				break;
			case 'table:table-cell':
			case 'table:covered-table-cell':
				if (table) cell = {attributes, runs: noRuns(), base: baseOf(attributes), shown: false};
				paragraphs = 0;
				break;
			case 'text:p':
			case 'text:h':
				if (!cell) break;
				cell.shown = true;
				if (paragraphs++ > 0)
					for (const kind of ['text', 'leftOut'] as const)
						if (cell.runs[kind] !== '') cell.runs[kind] += '\n';
				kinds.push(styles.kind('paragraph', attributes['text:style-name']) ?? cell.base);
				break;
			case 'text:span':
				if (cell)
					kinds.push(
						styles.kind('text', attributes['text:style-name']) ?? kinds.at(-1) ?? cell.base,
					);
				break;
			case 'text:s':
				put(' '.repeat(Math.min(Number(attributes['text:c'] ?? 1) || 1, 1000)));
				break;
			case 'text:tab':
				put('\t');
				break;
			case 'text:line-break':
				put('\n');
				break;
			case 'text:note':
			case 'text:note-ref':
				if (cell) kinds.push('note');
				break;
			default:
				if (cell && /^(?:draw|dr3d|math|form):/u.test(name)) {
					cell.runs.picture = true;
					passed = 1;
				}
		}
	};

	const put = (text: string) => {
		if (cell && kinds.length > 0) cell.runs[kinds.at(-1)!] += text;
	};

	const close = (name: string) => {
		if (name === 'table:table') closeTable();
		else if (name === 'table:table-row') closeRow(rowTimes);
		else if (name === 'table:table-cell' || name === 'table:covered-table-cell') {
			closeCell();
			kinds.length = 0;
		} else if (cell && /^text:(?:p|h|span|note|note-ref)$/u.test(name)) kinds.pop();
	};

	for (const xml of parts) {
		const parser = new SaxesParser({xmlns: false});
		parser.on('error', () => {
			throw new Failure('read.broken', {file});
		});
		parser.on('opentag', ({name, attributes}) => {
			const given = attributes as Record<string, string>;
			if (passed > 0) passed++;
			else if (passedOver.has(name)) passed = 1;
			else if (name === 'office:body') inBody = true;
			else if (inBody) open(name, given);
			else styles.take(name, given);
		});
		parser.on('text', (text) => {
			if (passed === 0 && cell) put(text.replaceAll(/\s+/gu, ' '));
		});
		parser.on('closetag', ({name}) => {
			if (passed > 0) passed--;
			else close(name);
		});
		parser.write(xml).close();
	}

	// Sheets of other workbooks that formulas refer to are kept in the file; they are none of its own.
	const own = sheets.filter(({name}) => !name.startsWith("'file:"));
	if (own.length === 0) throw new Failure('read.noSheets', {file});
	return own;
}

function isHidden(attributes: Record<string, string>): boolean {
	return /^(?:collapse|filter)$/u.test(attributes['table:visibility'] ?? '');
}

function repeats(text: string | undefined): number {
	return Math.min(Math.max(1, Number(text ?? 1) || 1), 2 ** 24);
}

function spans(text: string | undefined, most: number): number {
	return Math.min(repeats(text), most);
}
