import type {PlannedTable} from '../../../rollup/planned.ts';
import {csvField} from '../../../workbook/export/export-csv.ts';
import {oneLine} from './one-line.ts';

/** A CSV as Excel and WPS open it: with a byte order mark and CRLF, no text that a spreadsheet would run. */
export function makeTable({rows}: PlannedTable): Uint8Array {
	const lines = rows.map((row) => `${row.map(field).join(',')}\r\n`);
	return new TextEncoder().encode(`\uFEFF${lines.join('')}`);
}

function field(value: string | number | null): string {
	if (value === null) return '';
	return csvField(typeof value === 'string' ? oneLine(value) : value);
}
