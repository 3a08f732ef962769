import type {Grid, Place} from './grid.ts';
import {measureIn} from './measure-in.ts';
import {ownText} from './own-text.ts';
import {isCodeLabel} from './unit-code.ts';
import {isUnitLabel, mayHoldTitle, namedUnit, titleIn} from './unit-in-text.ts';
import {wording} from './wording.ts';
import {isYearLabel, mayBePart, mayNameYear, type YearTold, yearIn} from './year-in.ts';

/** What a text may tell of a whole table or return. Whoever asks looks into it; the others need not. */
type May = {
	/** It may name a year, or stand before one (年度：). */
	year: boolean;
	yearLabel: boolean;
	/** It may name a part of a year. */
	part: boolean;
	/** It may be a title, or stand before the name of a unit (填报单位：). */
	title: boolean;
	unit: boolean;
	/** It is, or begins with, the label of a unit's code. */
	code: boolean;
	/** It may say that the table is a worked example. */
	example: boolean;
	/** It says that figures are counted in more than one: （万件）. */
	measure: boolean;
};

/** A text that may tell something, and what was found in it: the same wherever the same stands beside it and above it. */
type Telling = {
	may: May;
	year?: {of: YearTold | undefined};
	unit?: {next: string | undefined; of: string | undefined};
	titles?: Array<{above: readonly string[]; of: string | undefined}>;
};

/** Every text of some rows of a sheet, in reading order, and those that may tell anything of the whole. */
export type SheetTexts = {
	/** What is written, numbers left out; and in which row. */
	words: readonly string[];
	rows: readonly number[];
	telling: readonly TellingText[];
};

/** A text that may tell something of the whole, in its place: looked into once, however many ask and wherever it stands again. */
export class TellingText {
	readonly row: number;
	readonly column: number;
	readonly text: string;
	readonly may: May;
	/** It is what a cell with a number shows. */
	readonly isNumber: boolean;
	private readonly grid: Grid;
	private readonly telling: Telling;
	private readonly index: number;
	private readonly all: Pick<SheetTexts, 'words' | 'rows'>;

	/** @param index - how many words stand before it in `all` */
	constructor(
		grid: Grid,
		[row, column]: readonly [number, number],
		what: {text: string; telling: Telling; isNumber: boolean},
		{index, all}: {index: number; all: Pick<SheetTexts, 'words' | 'rows'>},
	) {
		this.grid = grid;
		this.row = row;
		this.column = column;
		this.text = what.text;
		this.telling = what.telling;
		this.may = what.telling.may;
		this.isNumber = what.isNumber;
		this.index = index;
		this.all = all;
	}

	/** What stands beside it on its row. */
	next(): Place | undefined {
		const places = this.grid.texts(this.row);
		return places[places.findIndex(({left}) => left === this.column) + 1];
	}

	/** The year that it names. */
	yearNamed(): YearTold | undefined {
		const {telling, text} = this;
		telling.year ??= {of: this.may.year ? yearIn(text) : undefined};
		return telling.year.of;
	}

	/** The unit that it names as a field, in itself or beside it. */
	unitNamed(): string | undefined {
		if (!this.may.unit) return undefined;
		const {telling, text} = this;
		const next = this.next()?.text;
		if (!telling.unit || telling.unit.next !== next)
			telling.unit = {next: next && ownText(next), of: namedUnit(text, next)};
		return telling.unit.of;
	}

	/**
	The unit that it names as a title.

	@param from - the first row whose texts count as standing above it
	@param before - what stands above those
	*/
	unitTitled(from: number, before: readonly string[]): string | undefined {
		if (!this.may.title) return undefined;
		const {telling, text} = this;
		const above = wordsAbove(this.all, this.index, from, before);
		telling.titles ??= [];
		const {titles} = telling;
		let known = titles.find((one) => one.above[0] === above[0] && one.above[1] === above[1]);
		if (!known) {
			known = {above: above.map((one) => ownText(one)), of: titleIn(text, above)};
			titles.unshift(known);
			titles.length = Math.min(titles.length, mostAbove);
		}

		return known.of;
	}
}

/** The last two texts before one, the last one first; where the rows from `from` on have fewer, what stood before them. */
export function wordsAbove(
	{words, rows}: Pick<SheetTexts, 'words' | 'rows'>,
	index: number,
	from: number,
	before: readonly string[],
): readonly string[] {
	const own = (at: number) => at >= 0 && rows[at]! >= from;
	if (!own(index - 1)) return before;
	const [last] = before;
	const first = own(index - 2) ? words[index - 2] : last;
	return first === undefined ? [words[index - 1]!] : [words[index - 1]!, first];
}

/**
The texts of a sheet down to a row. Nearly all of them are labels of a table that tell nothing of the whole, which is
known once a text has been looked at: only what a text may be is remembered, never what a sheet or a file is.
*/
export function textsDownTo(grid: Grid, row: number): SheetTexts {
	const to = Math.min(row, grid.sheet.rows, grid.sheet.cells.length);
	const known = grid.once(noTexts);
	if (known.to < to) Object.assign(known, {to, texts: textsOf(grid, to)});
	return known.texts;
}

function noTexts(): {to: number; texts: SheetTexts} {
	return {to: -1, texts: {words: [], rows: [], telling: []}};
}

function textsOf(grid: Grid, to: number): SheetTexts {
	const {cells, columns} = grid.sheet;
	const words: string[] = [];
	const rows: number[] = [];
	const telling: TellingText[] = [];
	const all = {words, rows};
	for (let row = 0; row < to; row++) {
		const line = cells[row];
		if (!line) continue;
		const width = Math.min(line.length, columns);
		for (let column = 0; column < width; column++) {
			const cell = line[column];
			if (!cell) continue;
			const {text} = cell;
			const isNumber = cell.number !== undefined;
			// A format may write words around a number: 2024年.
			if (isNumber && !text.includes('年')) continue;
			const told = tellingOf(text);
			if (told === 'blank' || !grid.begins(row, column)) continue;
			if (told !== 'nothing') {
				const place = {index: words.length, all};
				const what = {text, telling: told, isNumber};
				telling.push(new TellingText(grid, [row, column], what, place));
			}

			if (isNumber) continue;
			words.push(text);
			rows.push(row);
		}
	}

	return {words, rows, telling};
}

/** Below so many others a title is remembered: below nothing, and below the end of each sheet before it. */
const mostAbove = 4;
/** Texts that were looked at: labels, that come again in every file; most of them tell nothing. */
const asked = new Map<string, Telling | 'blank' | 'nothing'>();
/** None of these in a text of common characters: it can tell nothing. */
const hints =
	/[2二公开開码碼报報年统統计計单單关關示樣样范範半季月十拾百佰千仟万萬亿億]|[^\u0020-\u007E\u4E00-\u9FFF]/u;

function tellingOf(text: string): Telling | 'blank' | 'nothing' {
	// What is that long is seldom there twice.
	if (text.length > 300) return lookInto(text);
	const known = asked.get(text);
	if (known) return known;
	if (asked.size > 5000) asked.clear();
	const own = ownText(text);
	const told = lookInto(own);
	asked.set(own, told);
	return told;
}

function lookInto(text: string): Telling | 'blank' | 'nothing' {
	if (text.trim() === '') return 'blank';
	if (!hints.test(text)) return 'nothing';
	const may: May = {
		year: mayNameYear.test(text),
		yearLabel: isYearLabel(text),
		part: mayBePart.test(text),
		title: mayHoldTitle(text),
		unit: text.length < 80 && isUnitLabel(text),
		code: isCodeLabel(text),
		example: text.length < 40 && wording.example.some((word) => text.includes(word)),
		measure: measureIn(text) !== undefined,
	};
	return Object.values(may).some(Boolean) ? {may} : 'nothing';
}
