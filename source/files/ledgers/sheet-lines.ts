import {Failure} from '../../failure.ts';
import type {LedgerCell, LedgerRow} from '../../ledger/row.ts';
import type {CellLook} from './cell-looks.ts';
import {ledgerCaps} from './ledger-caps.ts';
import {plainXmlText, richText} from './rich-text.ts';
import type {SharedTexts} from './shared-texts.ts';

/** What the cells of a sheet refer to. */
export type Referred = {texts: SharedTexts; looks: readonly CellLook[]; file: string};

/**
Reads the lines of a sheet as its XML comes, a piece at a time. Cells are found by their tags; what is in one is made
only when it is asked for.

@param take - is given each line that holds anything
@throws Failure `read.broken`, `ledger.tooLarge`
*/
export async function sheetLines(
	pieces: AsyncIterable<Buffer>,
	referred: Referred,
	take: (row: LedgerRow) => void,
): Promise<void> {
	const {file} = referred;
	let rest: Buffer = Buffer.alloc(0);
	let prefix: string | undefined;
	let state: 'before' | 'lines' | 'behind' = 'before';
	let row = 0;
	for await (const piece of pieces) {
		if (state === 'behind') continue;
		const bytes = rest.length > 0 ? Buffer.concat([rest, piece]) : piece;
		const xml = bytes.toString('latin1');
		if (xml.includes('<!')) throw new Failure('read.broken', {file});
		let at = 0;
		if (state === 'before') {
			const root = /<(\w+:)?worksheet[\s>]/u.exec(xml.slice(0, 4096));
			if (prefix === undefined && !root) throw new Failure('read.broken', {file});
			prefix ??= root![1] ?? '';
			const begin = xml.indexOf(`<${prefix}sheetData`);
			if (begin < 0) {
				// Column widths and the like stand before; a tag may lie across two pieces.
				rest = Buffer.from(bytes.subarray(Math.max(0, bytes.length - 64)));
				continue;
			}

			state = 'lines';
			at = begin;
		}

		const end = xml.indexOf(`</${prefix}sheetData>`, at);
		const last = end >= 0 ? end : xml.lastIndexOf(`</${prefix}row>`) + (prefix ?? '').length + 6;
		const open = `<${prefix}row`;
		while (at < last) {
			const from = xml.indexOf(open, at);
			if (from < 0 || from >= last) break;
			const close = xml.indexOf('>', from);
			const head = xml.slice(from + open.length, close);
			at = close + 1;
			const next = head.charCodeAt(0);
			if (close < 0 || (head !== '' && next !== 32 && next !== 47 && next > 32)) continue;
			const number = /(?:^|\s)r=["'](\d+)/u.exec(head)?.[1];
			row = number === undefined ? row + 1 : Number(number);
			if (head.endsWith('/')) continue;
			const to = xml.indexOf(`</${prefix}row>`, at);
			if (to < 0) throw new Failure('read.broken', {file});
			const hidden = /\shidden=["'](?:1|true)/u.test(head) || /\sht=["']0(?:\.0*)?["']/u.test(head);
			const line = lineOf({bytes, xml, from: at, to, row, hidden, prefix: prefix ?? ''}, referred);
			if (line.count > 0) {
				if (row > ledgerCaps.lines) throw tooLarge(file);
				take(line);
			}

			at = to;
		}

		if (end >= 0) {
			state = 'behind';
			continue;
		}

		rest = Buffer.from(bytes.subarray(Math.max(at, 0)));
		if (rest.length > ledgerCaps.line + 512 * 1024) throw tooLarge(file);
	}

	if (state === 'before') throw new Failure('read.broken', {file});
}

function tooLarge(file: string): Failure {
	return new Failure('ledger.tooLarge', {
		file,
		lines: ledgerCaps.lines,
		columns: ledgerCaps.columns,
	});
}

type Place = {
	bytes: Buffer;
	xml: string;
	from: number;
	to: number;
	row: number;
	hidden: boolean;
	prefix: string;
};

/** Kinds of a cell by its `t`. */
type Kind = 'n' | 's' | 'str' | 'inlineStr' | 'b' | 'e' | 'd';

function lineOf({bytes, xml, from, to, row, hidden, prefix}: Place, referred: Referred): LedgerRow {
	const columns: number[] = [];
	const places: number[] = [];
	const open = `<${prefix}c`;
	const close = `</${prefix}c>`;
	let column = -1;
	for (let at = xml.indexOf(open, from); at >= 0 && at < to; at = xml.indexOf(open, at)) {
		const head = at + open.length;
		const end = xml.indexOf('>', head);
		if (end < 0 || end > to) break;
		at = end + 1;
		const next = xml.charCodeAt(head);
		// <c> and no longer name.
		if (next !== 32 && next !== 62 && next !== 47) continue;
		const found = columnAt(xml, head, end);
		column = found < 0 ? column + 1 : found;
		if (xml.charCodeAt(end - 1) === 47) continue;
		const shut = xml.indexOf(close, at);
		if (shut < 0 || shut > to) throw new Failure('read.broken', {file: referred.file});
		if (shut > at) {
			columns.push(column);
			places.push(head, at, shut);
		}

		at = shut;
	}

	if (column >= ledgerCaps.columns && columns.some((one) => one >= ledgerCaps.columns))
		throw tooLarge(referred.file);
	const made: Array<LedgerCell | undefined> = [];
	return {
		row,
		hidden,
		count: columns.length,
		column: (nth) => columns[nth]!,
		cell(nth) {
			const known = made[nth];
			if (known) return known;
			const [head, inner, shut] = [places[nth * 3]!, places[nth * 3 + 1]!, places[nth * 3 + 2]!];
			const cell = cellOf(xml.slice(head, inner - 1), bytes, xml, inner, shut, referred);
			made[nth] = cell;
			return cell;
		},
		mark(nth) {
			const [head, inner, shut] = [places[nth * 3]!, places[nth * 3 + 1]!, places[nth * 3 + 2]!];
			if (/\st=["']s["']/u.test(xml.slice(head, inner - 1)))
				return referred.texts.mark(Number(valueIn(xml, inner, shut)));
			return markOf(xml, inner, shut);
		},
	};
}

// The column of ` r="AB12"`; -1 where the tag does not say it.
function columnAt(xml: string, head: number, end: number): number {
	let at = xml.indexOf(' r=', head);
	if (at < 0 || at > end) return -1;
	at += 4;
	let column = 0;
	for (let code = xml.charCodeAt(at); code >= 65 && code <= 90; code = xml.charCodeAt(++at))
		column = column * 26 + code - 64;
	return column - 1;
}

function cellOf(
	head: string,
	bytes: Buffer,
	xml: string,
	from: number,
	to: number,
	{texts, looks}: Referred,
): LedgerCell | undefined {
	const kind = (/\st=["'](\w+)/u.exec(head)?.[1] ?? 'n') as Kind;
	const style = /\ss=["'](\d+)/u.exec(head)?.[1];
	const look = style === undefined ? undefined : looks[Number(style)];
	const struck = look?.struck ? ({struck: true} as const) : undefined;
	if (kind === 'inlineStr') {
		const rich = richText(bytes.toString('utf8', from, to));
		if (rich.text.trim() === '') return undefined;
		return {text: rich.text, ...(rich.struck && {struck: true}), ...struck};
	}

	const value = valueIn(xml, from, to);
	const isFormula = /<(?:\w+:)?f[\s/>]/u.test(xml.slice(from, Math.min(to, from + 12)));
	if (value === undefined || (value === '' && kind !== 'str'))
		return isFormula ? {text: '', unknown: true} : undefined;
	if (kind === 'e') return {text: '', unknown: true};
	if (kind === 's') {
		const shared = texts.text(Number(value));
		if (!shared || shared.text.trim() === '') return undefined;
		return {text: shared.text, ...(shared.struck && {struck: true}), ...struck};
	}

	if (kind === 'n') {
		const number = Number(value);
		if (!Number.isFinite(number)) return undefined;
		return {text: String(number), number, ...(look?.date && {date: true}), ...struck};
	}

	const text = plainXmlText(Buffer.from(value, 'latin1').toString('utf8'));
	return text.trim() === '' ? undefined : {text, ...struck};
}

function valueIn(xml: string, from: number, to: number): string | undefined {
	let at = xml.indexOf('v', from);
	for (; at >= 0 && at < to; at = xml.indexOf('v', at + 1)) {
		const before = xml.charCodeAt(at - 1);
		const next = xml.charCodeAt(at + 1);
		if ((before === 60 || before === 58) && (next === 62 || next === 32)) {
			const begin = xml.indexOf('>', at) + 1;
			const end = xml.indexOf('<', begin);
			return end > to ? undefined : xml.slice(begin, end);
		}
	}

	return undefined;
}

// Two sums over the characters, as one number: the same for what is written alike, and nothing can be read from it.
function markOf(xml: string, from: number, to: number): number {
	let one = 0x81_1c_9d_c5;
	let other = 0x2f_0b_44_29;
	for (let at = from; at < to; at++) {
		const code = xml.charCodeAt(at);
		one = Math.imul(one ^ code, 0x01_00_01_93);
		other = Math.imul(other, 31) + code;
	}

	return (one >>> 0) * 0x20_00_00 + ((other >>> 0) & 0x1f_ff_ff);
}
