import type {SheetCell} from '../../workbook/sheet.ts';
import {isItself} from './plain-cell.ts';
import {cellOfRuns, type RunKind, type Runs} from './runs.ts';

/** A cell of an OpenDocument table while it is read. */
export type OdsCell = {
	attributes: Record<string, string>;
	runs: Runs;
	/** What it is where no run says otherwise. */
	base: RunKind;
	/** Whether any paragraph stands in it: then what it shows is known. */
	shown: boolean;
};

/** A cell as plain values: what is stored, and what its paragraphs show where that is not the same. */
export function odsCell({attributes, runs, base, shown}: OdsCell): SheetCell | undefined {
	const type = attributes['office:value-type'] ?? attributes['calcext:value-type'];
	const plain = cellOfRuns(runs);
	const formula = attributes['table:formula'] === undefined ? undefined : ('known' as const);
	const more = formula && {formula};
	if (formula && type === undefined && plain.text === '') return {text: '', formula: 'unknown'};
	if (
		attributes['calcext:value-type'] === 'error' ||
		/^(?:#[A-Z/0!?]+[!?A]|Err:\d+)$/u.test(plain.text)
	)
		return {...plain, error: true, ...more};
	if (type === 'string') {
		const stored = attributes['office:string-value'];
		if (stored !== undefined && !shown) plain.text = stored;
		else if (
			stored !== undefined &&
			stored.trim() !== plain.text &&
			plain.leftOut === undefined &&
			plain.note === undefined &&
			!plain.text.includes(stored.trim())
		)
			plain.leftOut = stored;
	}

	const number = numberOf(type, attributes);
	const isBoolean = shown && /^(?:TRUE|FALSE|真|假)$/iu.test(plain.text);
	if (isBoolean) return {...plain, ...more};
	if (number !== undefined && base === 'text') {
		plain.number = number;
		if (!shown) plain.text = textOf(type!, attributes, number);
		else if (!isItself(plain.text, number)) plain.shows = plain.text;
		if (type === 'percentage') plain.shown = 'percent';
		else if (type === 'date' || type === 'time') plain.shown = 'date';
		else plain.text = String(number);
	} else if (number !== undefined && !shown) {
		plain[base === 'note' ? 'note' : 'leftOut'] = String(number);
	} else if (type === 'boolean' && !shown) {
		plain.text = (attributes['office:boolean-value'] ?? '').toUpperCase();
	}

	return {...plain, ...more};
}

function numberOf(
	type: string | undefined,
	attributes: Record<string, string>,
): number | undefined {
	if (type === 'float' || type === 'percentage' || type === 'currency') {
		const value = Number(attributes['office:value'] ?? Number.NaN);
		return Number.isFinite(value) ? value : undefined;
	}

	if (type === 'date') {
		const days =
			Date.parse(`${attributes['office:date-value']?.slice(0, 10)}T00:00:00Z`) / 86_400_000;
		return Number.isFinite(days) ? days + 25_569 : Number.NaN;
	}

	return type === 'time' ? Number.NaN : undefined;
}

function textOf(type: string, attributes: Record<string, string>, number: number): string {
	if (type === 'date') return attributes['office:date-value'] ?? '';
	if (type === 'time') return attributes['office:time-value'] ?? '';
	return String(number);
}
