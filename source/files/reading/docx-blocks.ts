import {SaxesParser} from 'saxes';
import {Failure} from '../../failure.ts';
import type {Sheet} from '../../workbook/sheet.ts';
import type {TextMark} from '../../workbook/text-block.ts';
import {sheetCaps} from '../writing/sheet-xml.ts';
import {type Face, type Faces, kindOf, takeProperty} from './docx-face.ts';
import {type DocxField, fieldText} from './docx-field.ts';
import type {DocxNumber} from './docx-numbering.ts';
import {docxTable, type OpenDocxTable} from './docx-table.ts';
import {sheetOfCells, wordsOfSmall} from './placed-cells.ts';
import {addCell, noRuns, type Runs} from './runs.ts';

/** What a document is made of, in order. */
export type DocxBlock =
	| ({is: 'paragraph'; runs: Runs; style?: string} & DocxParagraph)
	| {is: 'table'; sheet: Sheet; cut: boolean}
	/** Another document put into this one: what it says is not here. */
	| {is: 'embedded'};

/** What a paragraph holds beside its runs. */
export type DocxParagraph = {
	/** Places in `runs.text`. */
	bookmarks: readonly TextMark[];
	/** Its automatic number, as it asks for it itself. */
	number?: DocxNumber;
	/** It stands in a text box. */
	box?: true;
};

type Paragraph = {
	runs: Runs;
	style?: string;
	bookmarks: TextMark[];
	number?: DocxNumber;
	face: Face;
	joined: boolean;
};

/** What is passed over with everything in it: properties as they were, deleted text, readings above characters. */
const passedOver =
	/^(?:del|moveFrom|rt|instrText|delInstrText|delText|sectPr|tblGrid|tblPr|tblPrEx|sdtEndPr|\w+Change)$/u;

/** Fields that repeat the mark of a note. */
const noteField = /^\s*(?:NOTEREF|FTNREF)\b/iu;

/** Elements that are shown but are no text. */
const unknown =
	/^(?:object|control|dayLong|dayShort|monthLong|monthShort|yearLong|yearShort|pgNum)$/u;

/**
Reads the body of a .docx: paragraphs and tables in order, tracked changes as if accepted.

@param xml - `word/document.xml`
@param see - is shown every element by name, whether it is read or passed over
@throws Failure `read.broken`, `read.tooMuch`
*/
export function docxBlocks(
	xml: string,
	faces: Faces,
	file: string,
	see: (name: string, path: readonly string[]) => void = () => {},
): DocxBlock[] {
	const prefix = /xmlns:(\w+)=["'][^"']*wordprocessingml[^"']*["']/u.exec(xml)?.[1] ?? 'w';
	const blocks: DocxBlock[] = [];
	const tables: OpenDocxTable[] = [];
	const paragraphs: Paragraph[] = [];
	const alternatives: Array<{
		said: number;
		unread: Runs['unread'];
		picture: Runs['picture'];
		skip?: boolean;
	}> = [];
	const fields: DocxField[] = [];
	const simple: DocxField[] = [];
	const controls: boolean[] = [];
	const path: string[] = [];
	const bookmarks = new Map<string, {mark: TextMark; paragraph: Paragraph}>();
	let waiting: Array<[id: string, name: string]> = [];
	let passed = 0;
	let written = 0;
	let count = 0;
	let made = 0;
	let instruction = false;
	let face: Face | undefined;
	// A note whose mark is typed by hand, a content control that asks for words, text turned about.
	let marked = false;
	let prompts = 0;

	// Where words go: the cell, or the paragraph that is open outside all tables.
	const target = (): Runs | undefined => tables.at(-1)?.cell?.runs ?? paragraphs.at(-1)?.runs;
	const put = (text: string) => {
		// What stands in the instruction of a field, a field of its own included, only serves the result.
		if (fields.some(({separate}) => !separate)) return;
		const runs = target();
		if (!runs) return;
		const kind = kindOf({...paragraphs.at(-1)?.face, ...face});
		const isMark = marked || fields.some(({instruction: asked}) => noteField.test(asked));
		runs[kind === 'leftOut' || !isMark ? (prompts > 0 ? 'leftOut' : kind) : 'note'] += text;
		if (text.trim() !== '') written++;
		if (fields.length > 0) fields.at(-1)!.said = true;
	};

	const property = (name: string, value: string | undefined) => {
		const paragraph = paragraphs.at(-1);
		const [outer, middle] = [path.at(-3), path.at(-2)];
		if (name === 'rStyle') face = {...faces.byId.get(value ?? ''), ...face};
		else if (middle === 'rPr' && outer === 'r') {
			face ??= {};
			takeProperty(face, name, value);
		} else if (name === 'pStyle' && paragraph) {
			paragraph.style = value;
			paragraph.face = {...faces.byId.get(value ?? '')};
		} else if (middle === 'rPr' && outer === 'pPr' && paragraph) {
			if (name === 'del' || name === 'moveFrom') paragraph.joined = true;
		} else if (name === 'ilvl' && middle === 'numPr' && paragraph) {
			paragraph.number = {id: '', level: Number(value ?? 0) || 0};
		} else if (name === 'numId') {
			const runs = target();
			if (runs && value !== '0') runs.picture = true;
			if (paragraph) paragraph.number = {level: 0, ...paragraph.number, id: value ?? '0'};
		}
	};

	// A bookmark between paragraphs belongs to the next.
	const beginBookmark = (id: string, name: string) => {
		const paragraph = paragraphs.at(-1);
		if (!paragraph) {
			waiting.push([id, name]);
			return;
		}

		const mark = {name, at: paragraph.runs.text.length, length: 0};
		paragraph.bookmarks.push(mark);
		bookmarks.set(id, {mark, paragraph});
	};

	const endBookmark = (id: string) => {
		const begun = bookmarks.get(id);
		waiting = waiting.filter(([one]) => one !== id);
		if (begun && begun.paragraph === paragraphs.at(-1))
			begun.mark.length = begun.paragraph.runs.text.length - begun.mark.at;
		bookmarks.delete(id);
	};

	const open = (name: string, given: (key: string) => string | undefined) => {
		const table = tables.at(-1);
		const value = given('val');
		if (table?.take(path, name, value)) return;
		property(name, value);
		switch (name) {
			case 'tbl':
				if (tables.length >= 100) throw new Failure('read.tooMuch', {file});
				tables.push(docxTable(`table${++made}`));
				break;
			case 'tr':
				table?.openRow();
				break;
			case 'tc':
				if (++count > sheetCaps.cells) throw new Failure('read.tooMuch', {file});
				table?.openCell();
				break;
			case 'p': {
				const before = paragraphs.at(-1)?.joined ? paragraphs.pop() : undefined;
				const runs = before?.runs ?? noRuns();
				const own = {...faces.byId.get(faces.paragraph ?? '')};
				const number = before?.number && {number: before.number};
				const marks = before?.bookmarks ?? [];
				paragraphs.push({runs, bookmarks: marks, ...number, face: own, joined: false});
				if (tables.length === 0) for (const one of waiting.splice(0)) beginBookmark(...one);
				break;
			}

			case 'r':
				face = undefined;
				break;
			case 'sdt':
				controls.push(false);
				break;
			case 'showingPlcHdr':
				if (path.at(-2) === 'sdtPr' && !/^(?:0|false|off)$/u.test(value ?? '1')) {
					controls[controls.length - 1] = true;
					prompts++;
				}

				break;
			case 'fldSimple':
				simple.push({instruction: given('instr') ?? '', entries: [], separate: true});
				fields.push(simple.at(-1)!);
				break;
			case 'bookmarkStart':
				beginBookmark(given('id') ?? '', given('name') ?? '');
				break;
			case 'bookmarkEnd':
				endBookmark(given('id') ?? '');
				break;
			case 'tab':
			case 'ptab':
				if (path.at(-2) === 'r') put('\t');
				break;
			case 'br':
			case 'cr':
				put('\n');
				break;
			case 'noBreakHyphen':
				put('-');
				break;
			case 'sym':
				putSymbol(given('char') ?? '', put, target());
				break;
			case 'footnoteReference':
			case 'endnoteReference': {
				const runs = target();
				marked = /^(?:1|true|on)$/u.test(given('customMarkFollows') ?? '');
				if (runs && !marked) runs.note += `[${given('id') ?? ''}]`;
				break;
			}

			case 'fldChar':
				takeField(given('fldCharType'));
				break;
			case 'listEntry':
				fields.at(-1)?.entries.push(value ?? '');
				break;
			case 'result':
			case 'default':
				if (path.at(-2) === 'ddList') fields.at(-1)!.chosen = Number(value);
				break;
			case 'drawing':
			case 'pict': {
				const runs = target();
				if (runs) runs.picture = true;
				break;
			}

			case 'altChunk':
			case 'subDoc':
				blocks.push({is: 'embedded'});
				break;
			case 'bdo':
				if (value === 'rtl' && target()) target()!.unread = true;
				break;
			default:
				if (unknown.test(name) && target()) target()!.unread = true;
		}
	};

	const takeField = (type: string | undefined) => {
		if (type === 'begin') fields.push({instruction: '', entries: []});
		const field = fields.at(-1);
		if (!field) return;
		if (type === 'separate') field.separate = true;
		if (type === 'end') endField(field);
	};

	const endField = (field: DocxField) => {
		fields.splice(fields.lastIndexOf(field));
		if (field.said || fields.some(({separate}) => !separate)) {
			if (fields.length > 0) fields.at(-1)!.said = true;
			return;
		}

		const text = fieldText(field);
		if (text === undefined) {
			const runs = target();
			if (runs) runs.unread = true;
		} else if (text !== '') put(text);
	};

	const close = (name: string) => {
		const table = tables.at(-1);
		if (name === 'p') closeParagraph();
		else if (name === 'tc') table?.closeCell();
		else if (name === 'tr') table?.closeRow();
		else if (name === 'tbl') closeTable();
		else if (name === 'fldSimple') endField(simple.pop()!);
		else if (name === 'sdt' && controls.pop()) prompts--;
		else if (name === 'r') {
			face = undefined;
			marked = false;
		}
	};

	const closeParagraph = () => {
		const paragraph = paragraphs.at(-1);
		if (!paragraph) return;
		const cell = tables.at(-1)?.cell;
		if (cell) {
			paragraphs.pop();
			if (!paragraph.joined)
				for (const kind of ['text', 'leftOut'] as const)
					if (cell.runs[kind]) cell.runs[kind] += '\n';
			return;
		}

		if (paragraph.joined) return;
		paragraphs.pop();
		blocks.push({
			is: 'paragraph',
			runs: paragraph.runs,
			style: paragraph.style,
			bookmarks: paragraph.bookmarks,
			...(paragraph.number && {number: paragraph.number}),
			...(path.includes('txbxContent') && {box: true as const}),
		});
	};

	const closeTable = () => {
		const {name, placed, widths} = tables.pop()!.close();
		const outer = tables.at(-1)?.cell;
		const small = outer && wordsOfSmall(placed);
		if (small) {
			for (const cell of small) addCell(outer.runs, cell, false);
			return;
		}

		if (outer) outer.runs.picture = true;
		const {cut, ...sheet} = sheetOfCells(name, placed, widths);
		if (sheet.rows > 0) blocks.push({is: 'table', sheet, cut});
	};

	const parser = new SaxesParser({xmlns: false});
	parser.on('error', () => {
		throw new Failure('read.broken', {file});
	});
	parser.on('opentag', ({name: tag, attributes}) => {
		const colon = tag.indexOf(':');
		const space = colon < 0 ? '' : tag.slice(0, colon);
		const name = space === prefix ? tag.slice(colon + 1) : tag;
		path.push(name);
		if (space === prefix) see(name, path);
		if (passed > 0) {
			passed++;
			return;
		}

		if (tag.endsWith(':AlternateContent')) {
			const runs = target();
			alternatives.push({said: written, unread: runs?.unread, picture: runs?.picture});
		} else if (tag.endsWith(':Fallback')) {
			const alternative = alternatives.at(-1);
			if (alternative && alternative.said !== written) passed++;
			else if (alternative) {
				const runs = target();
				if (runs) Object.assign(runs, {unread: alternative.unread, picture: alternative.picture});
			}
		} else if (/:oMath$/u.test(tag)) {
			const runs = target();
			if (runs) runs.unread = true;
			passed++;
		} else if (space === prefix) {
			const given = (key: string) => (attributes as Record<string, string>)[`${prefix}:${key}`];
			if (name === 'instrText') instruction = true;
			if (isPassedOver(name, path)) passed++;
			else open(name, given);
		}
	});
	parser.on('text', (text) => {
		if (instruction && fields.length > 0) fields.at(-1)!.instruction += text;
		if (passed === 0 && path.at(-1) === 't') put(text);
	});
	parser.on('closetag', ({name: tag}) => {
		const name = path.pop()!;
		if (name === 'instrText') instruction = false;
		if (passed > 0) {
			passed--;
			return;
		}

		if (tag.endsWith(':AlternateContent')) alternatives.pop();
		else if (name !== tag) close(name);
	});
	parser.write(xml).close();
	return blocks;
}

// A mark in the properties of a row, a cell or a paragraph says that it is deleted; around runs it holds them.
function isPassedOver(name: string, path: readonly string[]): boolean {
	if (!passedOver.test(name)) return false;
	return !((name === 'del' || name === 'moveFrom') && /^(?:rPr|trPr)$/u.test(path.at(-2) ?? ''));
}

// Characters of symbol fonts stand in a private range: what they show is not told, digits in circles aside.
function putSymbol(code: string, put: (text: string) => void, runs: Runs | undefined): void {
	const value = Number.parseInt(code, 16);
	if (value >= 0xf0_00 && value <= 0xf0_ff) {
		if (value >= 0xf0_81 && value <= 0xf0_8a) put(String.fromCodePoint(0x24_60 + value - 0xf0_81));
		else if (runs) runs.unread = true;
	} else if (value > 0x20 && value < 0xd8_00) put(String.fromCodePoint(value));
	else if (runs) runs.unread = true;
}
