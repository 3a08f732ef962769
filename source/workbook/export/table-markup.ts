import type {PrintedCell, PrintedTable} from './printed-tables.ts';

const border = 'border:1px solid #000;padding:4px 6px;';

/** A statutory table as HTML that content systems keep as it is: its borders inline, no classes. */
export function tableMarkup({rows, cells}: PrintedTable): string {
	const lines = Array.from({length: rows}, (_, row) => {
		const inRow = cells.filter(({at}) => at[0] === row).map((cell) => cellMarkup(cell));
		return `<tr>${inRow.join('')}</tr>\n`;
	});
	return `<table border="1" cellspacing="0" cellpadding="4" style="border-collapse:collapse;width:100%;">\n<tbody>\n${lines.join('')}</tbody>\n</table>\n`;
}

function cellMarkup({span, text, kind}: PrintedCell): string {
	const rows = span[0] > 1 ? ` rowspan="${span[0]}"` : '';
	const columns = span[1] > 1 ? ` colspan="${span[1]}"` : '';
	const align = kind === 'label' ? 'left' : 'center';
	return `<td${rows}${columns} style="${border}text-align:${align};vertical-align:middle;">${escapedHtml(text)}</td>`;
}

/** Text between tags and in quoted attributes. */
export function escapedHtml(text: string): string {
	return text
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;')
		.replaceAll('"', '&quot;');
}
