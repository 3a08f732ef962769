import type {PrintedCell, PrintedTable} from './printed-tables.ts';
import {reportTitle} from './report-title.ts';

const border = 'border:1px solid #000;padding:4px 6px;';

/**
The tables as an HTML fragment that content systems keep as it is: plain tables, borders inline, no classes,
no scripts, no style sheet.

@param unit - 单位全称
*/
export function exportHtml(tables: readonly PrintedTable[], unit: string, year: number): string {
	const head = `<p><strong>${escaped(reportTitle(unit, year))}</strong></p>\n<p>填报单位：${escaped(unit)}</p>\n`;
	return head + tables.map((table) => tableMarkup(table)).join('');
}

function tableMarkup({title, rows, cells}: PrintedTable): string {
	const lines = Array.from({length: rows}, (_, row) => {
		const inRow = cells.filter(({at}) => at[0] === row).map((cell) => cellMarkup(cell));
		return `<tr>${inRow.join('')}</tr>\n`;
	});
	return `<p><strong>${escaped(title)}</strong></p>\n<table border="1" cellspacing="0" cellpadding="4" style="border-collapse:collapse;width:100%;">\n<tbody>\n${lines.join('')}</tbody>\n</table>\n`;
}

function cellMarkup({span, text, kind}: PrintedCell): string {
	const rows = span[0] > 1 ? ` rowspan="${span[0]}"` : '';
	const columns = span[1] > 1 ? ` colspan="${span[1]}"` : '';
	const align = kind === 'label' ? 'left' : 'center';
	return `<td${rows}${columns} style="${border}text-align:${align};vertical-align:middle;">${escaped(text)}</td>`;
}

function escaped(text: string): string {
	return text
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;')
		.replaceAll('"', '&quot;');
}
