import {type CellObject, SSF} from 'xlsx';
import type {SheetCell} from '../../workbook/sheet.ts';
import {shownNumber, shownText} from '../../workbook/shown-number.ts';
import type {Marks} from './marks-of-parts.ts';
import {cellOfRuns, gather, type Run, saysAnything} from './runs.ts';
import type {CellMark} from './sheet-marks.ts';
import {stringRuns} from './string-runs.ts';

/** `#GETTING_DATA`, as a formula without a result is marked. */
const unknownResult = 0x2b;

/** A cell as SheetJS gives it, with what was found beside the library, as plain values. */
export function plainCell(
	cell: CellObject,
	mark?: CellMark,
	fonts?: Marks['fonts'],
): SheetCell | undefined {
	if (cell.t === 'z') return undefined;
	const formula = cell.f === undefined ? undefined : ('known' as const);
	const more = formula && {formula};
	if (mark?.unread || isPicture(cell)) return {text: '', unread: true, ...more};
	if (cell.t === 'e') {
		if (formula && cell.v === unknownResult) return {text: '', formula: 'unknown'};
		return {text: errorText(cell), error: true, ...more};
	}

	if (cell.t === 'n' && typeof cell.v === 'number') {
		const plain = plainNumber(cell.v, mark?.date ? 'yyyy-mm-dd' : (cell.z ?? mark?.format));
		return mark?.font ? setApart(plain, mark.font, more) : {...plain, ...more};
	}

	if (cell.v instanceof Date)
		return {text: cell.v.toISOString().slice(0, 10), number: Number.NaN, shown: 'date'};
	const text = String(cell.v ?? '');
	if (cell.t === 'b') return {text: text.toUpperCase(), ...more};
	const runs = mark?.runs ?? runsOf(cell, mark?.font, fonts);
	if (runs) {
		const parted = {...cellOfRuns(gather(runs)), ...more};
		return saysAnything(parted) || formula ? parted : undefined;
	}

	if (text === '' && !formula) return undefined;
	const plain = plainText(text, cell.z);
	return mark?.font ? setApart(plain, mark.font, more) : {...plain, ...more};
}

/** A number by its format: what it shows where that is not the number itself. */
export function plainNumber(number: number, format: string | number | undefined): SheetCell {
	const code = format === undefined ? 'General' : String(format);
	if (code === 'General' || code === '@') return {text: String(number), number};
	if (Number.isInteger(number) && /^(?:0|#,##0)(?:\.0+)?(?:_.)?$/u.test(code))
		return {text: String(number), number};
	const shown = shownNumber(number, code);
	const text = 'text' in shown ? shown.text : byLibrary(shown.section, shown.value);
	if (shown.kind === 'date') return {text, number, shown: 'date', shows: text};
	if (shown.kind === 'percent') return {text, number, shown: 'percent', shows: text};
	if (text === undefined) return {text: String(number), number, unread: true};
	return {text: String(number), number, ...(!isItself(text, number) && {shows: text})};
}

/** A text by its format, which may hide or replace it. */
export function plainText(text: string, format: string | number | undefined): SheetCell {
	const code = String(format ?? 'General');
	if (code === 'General' || code === '@' || !/;|@/u.test(code)) return {text};
	const shown = shownText(text, code);
	if (shown === text.trim()) return {text};
	return {text: shown, ...(!shown.includes(text.trim()) && {leftOut: text})};
}

// Dates, fractions and powers of ten are written by the library.
function byLibrary(section: string, value: number): string {
	try {
		return SSF.format(section, value).trim();
	} catch {
		return String(value);
	}
}

const numerals = new Map(
	['〇一二三四五六七八九', '零壹贰叁肆伍陆柒捌玖', '０１２３４５６７８９'].flatMap((digits) =>
		Array.from(digits, (one, value) => [one, value] as const),
	),
);

/** Whether what is shown is the number: its numerals, grouping, zeros at either end, a minus in brackets or a dash for zero change nothing. */
export function isItself(text: string, number: number): boolean {
	if (number === 0 && text === '-') return true;
	const plain = text
		.replaceAll(/[〇零一二三四五六七八九壹贰叁肆伍陆柒捌玖０-９]/gu, (one) =>
			String(numerals.get(one)),
		)
		.replaceAll(/[,\s]/gu, '')
		.replace(/^\((.+)\)$/u, '-$1');
	if (!/^-?\d*\.?\d*(?:E[+-]?\d+)?$/iu.test(plain) || !/\d/u.test(plain)) return false;
	const digits = plain.replaceAll(/\D/gu, '').replace(/^0+/u, '').length;
	// A figure that needs more digits than the cell has room for is still the figure.
	return Number(plain) === Number(number.toPrecision(digits >= 10 ? Math.min(digits, 15) : 15));
}

function setApart(
	plain: SheetCell,
	font: 'note' | 'leftOut',
	more: Pick<SheetCell, 'formula'> | undefined,
): SheetCell {
	return {text: '', [font]: plain.shows ?? plain.text, ...more};
}

// A run without properties of its own has those of the cell.
function runsOf(
	cell: CellObject,
	font: CellMark['font'],
	fonts: Marks['fonts'],
): Run[] | undefined {
	const raw = (cell as {r?: unknown}).r;
	if (typeof raw === 'string') {
		const rich = (font ?? /vertAlign|strike/u.test(raw)) && /<(?:\w+:)?r[\s>]/u.test(raw);
		return rich ? stringRuns(raw, font) : undefined;
	}

	if (!fonts || !Array.isArray(raw)) return undefined;
	const changes = raw as Array<{ich: number; ifnt: number}>;
	const text = String(cell.v ?? '');
	if (changes.length < 2 && changes[0]?.ich === 0) return undefined;
	const runs: Run[] = [{kind: font ?? 'text', text: text.slice(0, changes[0]?.ich)}];
	for (const [nth, {ich, ifnt}] of changes.entries())
		runs.push({kind: fonts[ifnt] ?? 'text', text: text.slice(ich, changes[nth + 1]?.ich)});
	return runs;
}

// WPS keeps a picture in a cell as a formula of its own.
function isPicture(cell: CellObject): boolean {
	return (
		/\bDISPIMG\(/iu.test(cell.f ?? '') || (cell.t === 's' && /^=?DISPIMG\(/iu.test(String(cell.v)))
	);
}

const errors: Readonly<Record<number, string>> = {
	0: '#NULL!',
	7: '#DIV/0!',
	15: '#VALUE!',
	23: '#REF!',
	29: '#NAME?',
	36: '#NUM!',
	42: '#N/A',
};

function errorText({v, w}: CellObject): string {
	return w ?? errors[Number(v)] ?? '#N/A';
}
