import type {Cell, Row} from './form.ts';

const enumerator = /^(?:[一二三四五六七八九十]+、|（[一二三四五六七八九十]+）|\d+\.)/;

/** A label without its enumerator and without the note in brackets: `部分公开`. */
export function plainLabel(label: string): string {
	const plain = label.replace(enumerator, '').replace(/（.*）$/, '');
	return plain || label;
}

/** The row as a clerk calls it, item first: `三（二）部分公开`, `三（三）7.属于行政执法案卷`. */
export function rowName(row: Row): string {
	const mark = row.label.startsWith(`${row.item}、`) ? '、' : /\d$/.test(row.item) ? '.' : '';
	return `${row.item}${mark}${plainLabel(row.label)}`;
}

/** The full official label, for the status line and every message: `三（二）部分公开 · 自然人`. */
export function labelOf(cell: Cell): string {
	return `${rowName(cell.row)} · ${plainLabel(cell.column.label)}`;
}
