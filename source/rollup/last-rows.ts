import {Failure} from '../failure.ts';
import '../text/roll-up-text.ts';
import type {Form} from '../form/form.ts';
import type {Quantity} from '../form/quantity.ts';
import type {LastRow} from './roll-up-options.ts';

/**
Last year's returns of a 明细.csv: a column 单位代码 or 单位名称, and columns headed by addresses.

@param lines - fields by line
@param year - the year wanted: lines of another, where they name one, are left
@throws Failure `rollUp.last.noAddresses` (exit 2) where it is no such list, `rollUp.last.otherYear` where none is of the year, `rollUp.last.badFigure` with the row
*/
export function lastRows(
	lines: readonly (readonly string[])[],
	forms: readonly Form[],
	file: string,
	year?: number,
): LastRow[] {
	const head = lines.findIndex((line) => line.filter((one) => one.includes('/')).length > 20);
	const heads = (lines[head] ?? []).map((one) => one.trim());
	const [code, name, formAt, yearAt] = ['单位代码', '单位名称', '表样', '年度'].map((one) =>
		heads.indexOf(one),
	);
	if (head < 0 || (code! < 0 && name! < 0)) throw new Failure('rollUp.last.noAddresses', {file}, 2);
	const columns = new Map(heads.map((one, index) => [one, index]));
	let other: string | undefined;
	const rows = lines.slice(head + 1).flatMap((line, index): LastRow[] => {
		const called = (line[name!] ?? '').trim();
		const unit = (line[code!] ?? '').trim() || called;
		if (unit === '') return [];
		const told = /\d{4}/u.exec(line[yearAt!] ?? '')?.[0];
		if (year !== undefined && told !== undefined && Number(told) !== year) {
			other ??= told;
			return [];
		}

		const id = (line[formAt!] ?? '').trim();
		const form = forms.find((one) => one.id === id) ?? bestForm(heads, forms);
		if (!form) throw new Failure('rollUp.last.noAddresses', {file}, 2);
		const figures = form.cells.map(({address}): Quantity => {
			const text = (line[columns.get(address) ?? -1] ?? '').trim().replace(/^'/u, '');
			if (text === '') return null;
			const value = Number(text);
			if (!Number.isFinite(value))
				throw new Failure('rollUp.last.badFigure', {file, row: head + index + 2, text}, 2);
			return value;
		});
		return [{unit, ...(called !== '' && {name: called}), form: form.id, figures, origin: file}];
	});
	if (rows.length === 0 && other !== undefined)
		throw new Failure('rollUp.last.otherYear', {file, year: other, wanted: year!}, 2);
	return rows;
}

function bestForm(heads: readonly string[], forms: readonly Form[]): Form | undefined {
	const known = new Set(heads);
	return forms.find(
		({cells}) => cells.filter(({address}) => known.has(address)).length > cells.length / 2,
	);
}
