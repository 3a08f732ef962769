import {Failure} from '../../failure.ts';
import type {LedgerCell, LedgerRow} from '../../ledger/row.ts';
import type {CellLook} from './cell-looks.ts';
import {plainXmlText, richText} from './rich-text.ts';
import type {SharedTexts} from './shared-texts.ts';

/** What the cells of a sheet refer to. */
export type Referred = {
	texts: SharedTexts;
	looks: readonly CellLook[];
	file: string;
	/** Texts that stand in cells themselves and come again, by column. */
	again: Array<Map<number, Known> | undefined>;
};

type Text = {text: string; struck: boolean};
type Known = {raw: string; rich: Text};

/** A column with more texts than this is none of a list. */
const mostAgain = 200;

/** Where a line stands in the XML of its sheet. */
type LinePlace = {
	bytes: Buffer;
	xml: string;
	from: number;
	to: number;
	row: number;
	hidden: boolean;
};

/** What a cell is by its `t`: a number, a text elsewhere or here, a text of a formula, an error. */
const kinds = {n: 0, s: 1, str: 2, inlineStr: 3, b: 2, e: 4, d: 2} as const;

function kindOf(written: string): number {
	return kinds[written as keyof typeof kinds] ?? kinds.str;
}

/** A line of a sheet over its XML. One may be used for many lines: nothing is made of a cell that is not asked for. */
export class SheetLine implements LedgerRow {
	row = 0;
	hidden = false;
	count = 0;
	/** The last column that holds anything. */
	widest = -1;

	#bytes: Buffer = Buffer.alloc(0);
	#xml = '';
	#columns: number[] = [];
	#kinds: number[] = [];
	#styles: number[] = [];
	#starts: number[] = [];
	#ends: number[] = [];
	#made: Array<LedgerCell | null | undefined> = [];
	readonly #open: string;
	readonly #close: string;
	readonly #referred: Referred;

	constructor(prefix: string, referred: Referred) {
		this.#open = `<${prefix}c`;
		this.#close = `</${prefix}c>`;
		this.#referred = referred;
	}

	/** @throws Failure `read.broken` */
	find({bytes, xml, from, to, row, hidden}: LinePlace): void {
		this.row = row;
		this.hidden = hidden;
		this.#bytes = bytes;
		this.#xml = xml;
		let count = 0;
		let column = -1;
		for (
			let at = xml.indexOf(this.#open, from);
			at >= 0 && at < to;
			at = xml.indexOf(this.#open, at)
		) {
			let head = at + this.#open.length;
			const first = xml.charCodeAt(head);
			at = head;
			// <c> and no longer name.
			if (first > 32 && first !== 62 && first !== 47) continue;
			column++;
			let kind: number = kinds.n;
			let style = 0;
			let isWide = false;
			// Attributes: ` r="AB12" s="3" t="inlineStr"`.
			for (let code = first; code !== 62 && head < to; code = xml.charCodeAt(++head)) {
				if (code > 32) continue;
				const name = xml.charCodeAt(head + 1);
				if (xml.charCodeAt(head + 2) !== 61) {
					isWide ||= name === 61;
					continue;
				}

				const value = head + 4;
				if (name === 114) column = columnAt(xml, value);
				else if (name === 115) style = numberAt(xml, value);
				else if (name === 116) kind = kindOf(xml.slice(value, xml.indexOf(xml[value - 1]!, value)));
			}

			// `r = "AB12"` is as good, and nobody writes it.
			if (isWide)
				for (const [, name, value] of xml
					.slice(at, head)
					.matchAll(/\s([rst])\s*=\s*["']([^"']*)/gu))
					if (name === 'r') column = columnAt(value!, 0);
					else if (name === 's') style = numberAt(value!, 0);
					else kind = kindOf(value!);
			at = head + 1;
			if (xml.charCodeAt(head - 1) === 47) continue;
			const shut = xml.indexOf(this.#close, at);
			if (shut < 0 || shut > to) throw new Failure('read.broken', {file: this.#referred.file});
			if (shut > at) {
				this.#columns[count] = column;
				this.#kinds[count] = kind;
				this.#styles[count] = style;
				this.#starts[count] = at;
				this.#ends[count] = shut;
				this.#made[count] = undefined;
				if (column > this.widest) this.widest = column;
				count++;
			}

			at = shut;
		}

		this.count = count;
	}

	column(nth: number): number {
		return this.#columns[nth]!;
	}

	cell(nth: number): LedgerCell | undefined {
		const known = this.#made[nth];
		if (known !== undefined) return known ?? undefined;
		const made = this.#make(nth);
		this.#made[nth] = made ?? null;
		return made;
	}

	mark(nth: number): number {
		const [from, to] = [this.#starts[nth]!, this.#ends[nth]!];
		if (this.#kinds[nth] === kinds.s)
			return this.#referred.texts.mark(Number(valueIn(this.#xml, from, to)));
		return markOf(this.#xml, from, to);
	}

	#make(nth: number): LedgerCell | undefined {
		const kind = this.#kinds[nth]!;
		const [from, to] = [this.#starts[nth]!, this.#ends[nth]!];
		const look = this.#referred.looks[this.#styles[nth]!];
		if (kind === kinds.inlineStr) return textCell(this.#ownText(nth), look);
		const value = valueIn(this.#xml, from, to);
		if (value === undefined || (value === '' && kind !== kinds.str)) {
			const isFormula = /<(?:\w+:)?f[\s/>]/u.test(this.#xml.slice(from, Math.min(to, from + 12)));
			return isFormula ? {text: '', unknown: true} : undefined;
		}

		if (kind === kinds.e) return {text: '', unknown: true};
		if (kind === kinds.s) {
			const shared = this.#referred.texts.text(Number(value));
			return shared && textCell(shared, look);
		}

		if (kind === kinds.n) {
			const number = Number(value);
			if (!Number.isFinite(number)) return undefined;
			const cell: LedgerCell = {text: value, number};
			if (look?.date) cell.date = true;
			if (look?.struck) cell.struck = true;
			return cell;
		}

		const text = plainXmlText(Buffer.from(value, 'latin1').toString('utf8'));
		return textCell({text, struck: false}, look);
	}

	// A text that stands in its cell; in columns of types and results the same few come again and again.
	#ownText(nth: number): Text {
		const [from, to, column] = [this.#starts[nth]!, this.#ends[nth]!, this.#columns[nth]!];
		const {again} = this.#referred;
		again[column] ??= new Map();
		const known = again[column];
		const mayRepeat = known.size < mostAgain && to - from < 1000;
		const mark = mayRepeat ? markOf(this.#xml, from, to) : 0;
		const found = mayRepeat ? known.get(mark) : undefined;
		if (found && found.raw.length === to - from && this.#xml.startsWith(found.raw, from))
			return found.rich;
		const rich = richText(this.#bytes.toString('utf8', from, to));
		// Copied: a part of a text would keep the whole piece in memory.
		if (mayRepeat) known.set(mark, {raw: this.#bytes.toString('latin1', from, to), rich});
		return rich;
	}
}

function textCell({text, struck}: Text, look: CellLook | undefined): LedgerCell | undefined {
	if (text.trim() === '') return undefined;
	return struck || look?.struck ? {text, struck: true} : {text};
}

// The column of `AB12`, from 0.
function columnAt(xml: string, from: number): number {
	let column = 0;
	let at = from;
	for (let code = xml.charCodeAt(at); code >= 65 && code <= 90; code = xml.charCodeAt(++at))
		column = column * 26 + code - 64;
	return column - 1;
}

function numberAt(xml: string, from: number): number {
	let number = 0;
	let at = from;
	for (let code = xml.charCodeAt(at); code >= 48 && code <= 57; code = xml.charCodeAt(++at))
		number = number * 10 + code - 48;
	return number;
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
