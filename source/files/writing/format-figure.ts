import {SSF} from 'xlsx';
import {plainNumber} from '../reading/plain-cell.ts';
import {builtInFormat} from '../reading/with-formats.ts';

/**
What a number format makes of a figure, as the reader of workbooks sees it; undefined where the format cannot be told.

@param format - as stored, or the number of a built-in one
*/
export function formatFigure(format: string | number, value: number): string | undefined {
	const {text, shows, unread} = plainNumber(value, formatCode(format));
	return unread ? undefined : (shows ?? text);
}

/** A number format as it is written; a built-in one that nobody knows is General, as Excel takes it. */
export function formatCode(format: string | number): string {
	if (typeof format === 'string') return format === '' ? 'General' : format;
	return builtInFormat(format) ?? SSF.get_table()[format] ?? 'General';
}
