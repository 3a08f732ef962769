import type {Entry} from '../../draft/draft.ts';
import {arithmetic} from '../../form/arithmetic.ts';
import {foldFigure} from '../../form/fold-figure.ts';
import type {Cell} from '../../form/form.ts';
import {parseQuantity} from '../../form/quantity.ts';
import type {Message} from '../../text/say.ts';

/** What a typed or pasted text makes of a cell, or why it makes nothing. */
export type Taken = {entry: Entry} | {why: Message};

/**
Reads a text into a cell. On a total it is a 核对数, kept beside the computed figure.

@param current - what the cell holds; its remark stays only with the figure it was written for
@param keepRemark - false after F2: the remark stood in the text and may have been taken out
*/
export function entryOf(text: string, cell: Cell, current: Entry, keepRemark: boolean): Taken {
	const isSum = foldFigure(text).startsWith('=');
	if (isSum) {
		const value = arithmetic(text);
		if (value === undefined) return {why: {key: 'session.badArithmetic', values: {text}}};
		return {entry: put(cell, current, {value, text: text.trim()}, keepRemark)};
	}

	const parsed = parseQuantity(text, cell.unit);
	if (parsed.kind === 'fault')
		return {why: {key: `quantity.${parsed.why}`, values: {text, unit: cell.unit}}};
	if (parsed.kind === 'blank') {
		const words = parsed.text?.trim();
		return {entry: put(cell, current, {value: null, ...(words && {text: words})}, false)};
	}

	const {value, remark} = parsed;
	return {entry: put(cell, current, {value, ...(remark && {remark})}, keepRemark)};
}

function put(cell: Cell, current: Entry, taken: Entry, keepRemark: boolean): Entry {
	const {value, text} = taken;
	const before = cell.kind === 'entry' ? current.value : (current.stated ?? null);
	// Words for one figure say nothing of another; on a blank they wait for theirs.
	const fits = before === null || before === value;
	const remark = taken.remark ?? (keepRemark && fits ? current.remark : undefined);
	if (cell.kind === 'entry') return {value, ...(text && {text}), ...(remark && {remark})};
	// A total that is emptied states nothing any more.
	const stated = value === null ? {} : {stated: value};
	return {value: null, ...stated, ...(text && value !== null && {text}), ...(remark && {remark})};
}

/** What F2 shows of a cell: the sum as it was typed, or the figure with its words. */
export function editText(cell: Cell, entry: Entry): string {
	const figure = cell.kind === 'entry' ? entry.value : (entry.stated ?? null);
	const shown = entry.text ?? (figure === null ? '' : String(figure));
	return entry.remark && !entry.text ? `${shown}（${entry.remark}）` : shown;
}
