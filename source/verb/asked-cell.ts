import '../text/verb-text.ts';
import {Failure} from '../failure.ts';
import type {Address, Form} from '../form/form.ts';
import {labelOf} from '../form/label-of.ts';

/**
The cell that is asked for: by its address, or `三（二）部分公开 · 自然人` in full, or enough of it to mean one: 三(二)
自然人.

@throws Failure `line.noCell`, `line.severalCells` (exit 2)
*/
export function askedCell(asked: string, form: Form): Address {
	if (form.cell.has(asked)) return asked;
	const parts = asked
		.split(/[·\s]+/u)
		.map(fold)
		.filter(Boolean);
	const named = form.cells.filter((cell) => fold(labelOf(cell)) === fold(asked));
	const found =
		named.length > 0
			? named
			: form.cells.filter((cell) => parts.every((part) => fold(labelOf(cell)).includes(part)));
	const [cell, ...others] = found;
	if (cell && others.length === 0) return cell.address;
	if (!cell) throw new Failure('line.noCell', {asked, form: form.basis.document}, 2);
	const labels = found
		.slice(0, 3)
		.map((one) => labelOf(one))
		.join('；');
	throw new Failure('line.severalCells', {asked, count: found.length, labels}, 2);
}

function fold(label: string): string {
	return label.normalize('NFKC').replaceAll(/[\s·.]/gu, '');
}
