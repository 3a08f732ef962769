import type {PrintedTable} from './printed-tables.ts';
import {reportTitle} from './report-title.ts';
import {escapedHtml, tableMarkup} from './table-markup.ts';

/**
The tables as an HTML fragment that content systems keep as it is: plain tables, borders inline, no classes,
no scripts, no style sheet.

@param unit - 单位全称
*/
export function exportHtml(tables: readonly PrintedTable[], unit: string, year: number): string {
	const head = `<p><strong>${escapedHtml(reportTitle(unit, year))}</strong></p>\n<p>填报单位：${escapedHtml(unit)}</p>\n`;
	const parts = tables.map(
		(table) => `<p><strong>${escapedHtml(table.title)}</strong></p>\n${tableMarkup(table)}`,
	);
	return head + parts.join('');
}
