import {exactSum} from '../form/exact.ts';
import type {Address, Form} from '../form/form.ts';

/** The figures of a sum in one year, by their addresses. */
export type YearTotals = {year: number; totals: Readonly<Record<Address, number>>};

/**
What the sum was in the years of a 明细.csv: of the rows that were in it, where the list says which were.

@param lines - fields by line
@returns oldest first; nothing for a list of another kind
*/
export function yearTotals(lines: ReadonlyArray<readonly string[]>, form: Form): YearTotals[] {
	const head = lines.findIndex((line) => line.filter((one) => one.includes('/')).length > 20);
	const heads = (lines[head] ?? []).map((one) => one.trim());
	const [yearAt, inSumAt] = ['年度', '计入汇总'].map((one) => heads.indexOf(one)) as [
		number,
		number,
	];
	if (head < 0 || yearAt < 0) return [];
	const columns = form.cells.flatMap(({address}) => {
		const at = heads.indexOf(address);
		return at < 0 ? [] : [{address, at}];
	});
	const rows = lines
		.slice(head + 1)
		.filter((line) => inSumAt < 0 || (line[inSumAt] ?? '').trim() === '1');
	const byYear = Map.groupBy(rows, (line) => Number((line[yearAt] ?? '').trim()));
	return [...byYear]
		.filter(([year]) => Number.isInteger(year) && year > 0)
		.sort(([one], [other]) => one - other)
		.map(([year, own]) => ({
			year,
			totals: Object.fromEntries(
				columns.flatMap(({address, at}) => {
					const values = own.flatMap((line) => figureOf(line[at]));
					return values.length > 0 ? [[address, exactSum(values)] as const] : [];
				}),
			),
		}));
}

function figureOf(field = ''): number[] {
	const text = field.trim().replace(/^'/u, '');
	const value = Number(text);
	return text === '' || !Number.isFinite(value) ? [] : [value];
}
