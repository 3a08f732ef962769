import {Parser} from 'htmlparser2';
import {Failure} from '../../failure.ts';
import type {Note} from '../../workbook/note.ts';
import type {PlainFile, Sheet} from '../../workbook/sheet.ts';
import {sheetCaps} from '../writing/sheet-xml.ts';
import {beyondSearched} from './beyond-searched.ts';
import {decodeText} from './decode-text.ts';
import {htmlElements, type OpenElement, pictures, runKind} from './html-elements.ts';
import {htmlLayout} from './html-layout.ts';
import {
	closeCell,
	describeColumn,
	type OpenTable,
	openCell,
	openTable,
	sheetOfTable,
} from './html-table.ts';
import {wordsOfSmall} from './placed-cells.ts';
import {addCell} from './runs.ts';
import {textBlocks} from './text-blocks.ts';

/** What is drawn in their place is no text, and may say a figure. */
const controls = new Set('input progress meter'.split(' '));

/** How deep tables may lie in each other, and elements. */
const deepest = {tables: 100, elements: 3000} as const;

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

/** The tables of an HTML text as sheets `table1`, `table2` …, and the text outside them. */
export function htmlTables(
	html: string,
	file: string,
): Pick<PlainFile, 'sheets' | 'texts' | 'notes' | 'blocks' | 'beside'> {
	const sheets: Sheet[] = [];
	const texts: string[] = [];
	const notes: Note[] = [];
	const open: OpenTable[] = [];
	const elements = htmlElements(html);
	const faceless = isFaceless(html);
	const gathered = textBlocks({tight: true});
	const layout = htmlLayout(gathered);
	let outside = '';
	let tables = 0;
	let room: number = sheetCaps.cells;
	// A list to choose from gives the words that are chosen, else the first.
	let choice: {chosen?: string; first?: string; own?: string} | undefined;
	const flush = () => {
		const text = outside.replaceAll(/[\s\u00A0]+/gu, ' ').trim();
		if (text !== '' && texts.length < 5000) texts.push(text.slice(0, 2000));
		outside = '';
	};

	const put = (text: string, element: OpenElement | undefined) => {
		const table = open.at(-1);
		const kind = element ? runKind(element) : 'text';
		if (kind === 'text' || kind === 'raised') layout.put(text);
		else layout.leave(text);
		if (table?.cell) {
			const {runs} = table.cell;
			const isNote = kind === 'text' && element?.aside && isNumberBehind(runs.text, text);
			runs[isNote ? 'note' : kind] += text;
		} else if (!table && (kind === 'text' || kind === 'raised')) outside += text;
	};

	const endCell = (table: OpenTable) => {
		layout.endCell();
		room -= closeCell(table, room, faceless);
		if (room < 0) throw new Failure('read.tooMuch', {file});
	};

	const endTable = () => {
		const table = open.pop();
		if (!table) return;
		endCell(table);
		layout.endTable();
		const outer = open.at(-1)?.cell;
		const words = outer && wordsOfSmall(table.placed);
		if (words) {
			for (const cell of words) addCell(outer.runs, cell, table.hidden);
			return;
		}

		if (outer) outer.runs.picture = true;
		const {cut, ...sheet} = sheetOfTable(table);
		if (sheet.rows > 0) sheets.push(sheet);
		if (cut) notes.push(beyondSearched(sheet.name));
	};

	const beginTable = (hidden: boolean) => {
		flush();
		if (open.length >= deepest.tables) throw new Failure('read.tooMuch', {file});
		open.push(openTable(++tables, hidden));
		layout.beginTable(`table${tables}`);
	};

	const parser = new Parser(
		{
			onopentag(name, attributes) {
				const element = elements.open(name, attributes);
				if (elements.path.length > deepest.elements) throw new Failure('read.tooMuch', {file});
				const table = open.at(-1);
				if (element.redrawn) markUnread(table);
				if (name === 'a') layout.mark(attributes.id ?? attributes.name ?? '');
				if (name === 'table') beginTable(element.gone || element.invisible);
				else if (table && name === 'tr') {
					endCell(table);
					table.row++;
					table.column = 0;
					const around = elements.path.slice(
						elements.path.findLastIndex((one) => one.name === 'table') + 1,
					);
					table.rowHidden = around.some(({collapsed}) => collapsed);
				} else if (table && (name === 'td' || name === 'th')) {
					endCell(table);
					openCell(table, attributes, element.collapsed);
					if (element.redrawn) markUnread(table);
				} else if (table && name === 'col')
					describeColumn(table, attributes.span, element.collapsed);
				else if (name === 'select') choice = {};
				else if (name === 'option' && choice) {
					choice.own = '';
					if (attributes.selected !== undefined) choice.chosen = '';
				} else if (name === 'input' && !/^(?:radio|checkbox|range)$/iu.test(attributes.type ?? ''))
					put(inputText(attributes), element);
				else if (pictures.has(name) || controls.has(name)) {
					if (table?.cell) table.cell.runs.picture = true;
					if (pictures.has(name)) layout.picture();
				} else if (element.block) breakLine(table, name === 'br' || !table);
			},
			ontext(text) {
				const element = elements.path.at(-1);
				if (element?.name === 'script' && /\bdocument\.write/u.test(text)) markUnread(open.at(-1));
				if (element?.mute) return;
				if (choice) {
					if (choice.own !== undefined) choice.own += text;
					return;
				}

				put(text.replaceAll(/\s+/gu, ' '), element);
			},
			onclosetag(name) {
				const element = elements.close(name);
				const table = open.at(-1);
				if (name === 'a' && element) layout.endMark();
				if (name === 'table') endTable();
				else if (table && (name === 'td' || name === 'th')) endCell(table);
				else if (name === 'option' && choice?.own !== undefined) {
					if (choice.chosen === '') choice.chosen = choice.own;
					choice.first ??= choice.own;
					choice.own = undefined;
				} else if (name === 'select' && choice) {
					const text = (choice.chosen ?? choice.first ?? '').trim();
					choice = undefined;
					put(text, element);
				} else if (element?.block) breakLine(table, !table);
			},
		},
		{decodeEntities: true, lowerCaseTags: true, lowerCaseAttributeNames: true},
	);

	const breakLine = (table: OpenTable | undefined, alone: boolean) => {
		layout.breakLine();
		if (table?.cell) {
			const {runs} = table.cell;
			for (const kind of ['text', 'leftOut', 'raised'] as const)
				if (runs[kind] !== '') runs[kind] += '\n';
		} else if (!table && alone) flush();
	};

	parser.write(html);
	parser.end();
	while (open.length > 0) endTable();
	flush();
	layout.end();
	return {
		...gathered.told(),
		sheets: sheets.sort((one, other) => number(one) - number(other)),
		texts,
		...(notes.length > 0 && {notes}),
	};
}

// What is drawn is not what the page holds.
function markUnread(table: OpenTable | undefined): void {
	if (table?.cell) table.cell.runs.unread = true;
}

// 75[1] as a link, 75 with a small 1.
function isNumberBehind(before: string, text: string): boolean {
	return /[\d０-９][\s\u00A0]*$/u.test(before) && /^\s*[\d０-９]+\s*$/u.test(text);
}

// The spreadsheets of LibreOffice and OpenOffice write only the words of a text into a page, not its type faces.
function isFaceless(html: string): boolean {
	const head = html.slice(0, 4096);
	return (
		/<meta\s[^>]*generator[^>]*(?:LibreOffice|OpenOffice)/iu.test(head) &&
		/body,div,table,thead,tbody,tfoot,tr,th,td,p\s*\{/iu.test(head)
	);
}

function number({name}: Sheet): number {
	return Number(name.slice('table'.length));
}

// What is typed into a field stands in the page; buttons and boxes to tick hold no words.
function inputText({type = 'text', value = ''}: Record<string, string>): string {
	return /^(?:hidden|button|submit|reset|image|checkbox|radio|file|password|color|range)$/iu.test(
		type,
	)
		? ''
		: value;
}
