import type {Checked} from '../../check/finding.ts';
import type {Draft} from '../../draft/draft.ts';
import type {Form} from '../../form/form.ts';
import {labelOf} from '../../form/label-of.ts';
import {shownFigures} from './plan-export.ts';

/**
The long form: one line a cell with unit, year, address, official label and figure; blank stays blank. With a
byte order mark and CRLF, as Excel and WPS open it; a text that a spreadsheet would run is led by `'`.
*/
export function exportCsv(draft: Draft, form: Form, checked: Checked): string {
	const {unit, year} = draft.header;
	const lines: Array<Array<string | number>> = [
		['单位', '年度', '地址', '项目', '数值', '计量单位', '备注'],
	];
	for (const [address, value] of shownFigures(draft, form, checked)) {
		const cell = form.cell.get(address)!;
		lines.push([
			unit,
			year,
			address,
			labelOf(cell),
			value ?? '',
			cell.unit,
			draft.figures[address]?.remark ?? '',
		]);
	}

	return `\uFEFF${lines.map((line) => `${line.map((field) => csvField(field)).join(',')}\r\n`).join('')}`;
}

/** One field; numbers stay numbers, text never becomes a formula. */
export function csvField(field: string | number): string {
	if (typeof field === 'number') return String(field);
	const safe = /^\s*[=+\-@\t\r|＝＋－＠]/u.test(field) ? `'${field}` : field;
	return /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
