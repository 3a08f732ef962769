import test from 'ava';
import {readReturn} from '../../../source/workbook/import/read-return.ts';
import type {Reading} from '../../../source/workbook/reading.ts';
import {drawSheets, drawStacked, plainFile, type Style} from '../../corpus/render.ts';
import {forms, type Report, reports, reports2021} from '../../corpus/reports.ts';

/** What a reading must say of a report: its figures, blank where it is blank. */
function expected(report: Report): Record<string, number | string | null> {
	const form = forms.find(({id}) => id === report.form)!;
	return Object.fromEntries(
		form.cells.map(({address}) => [address, report.cells[address] ?? null]),
	);
}

function figures(reading: Reading): Record<string, number | string | null> {
	const form = forms.find(({id}) => id === reading.form)!;
	return Object.fromEntries(
		form.cells.map(({address, kind}) => {
			const cell = reading.cells[address]!;
			return [address, (kind === 'total' ? cell.stated : cell.value) ?? cell.text ?? null];
		}),
	);
}

const styles: Array<[string, Style]> = [
	['labels merged', {}],
	['labels repeated instead of merged', {labels: 'repeated'}],
	['labels written once, not merged', {labels: 'once'}],
	['小计 lines', {subtotals: true}],
	['a column of line numbers', {extraColumn: 'number'}],
	['a column for notes', {extraColumn: 'note'}],
];

for (const [what, style] of styles) {
	test(`every published report is read back exactly, with ${what}`, (t) => {
		for (const report of [...reports2021, ...reports.filter(({form}) => form === '2019')]) {
			const form = forms.find(({id}) => id === report.form)!;
			const files = [
				plainFile(drawSheets(form, report, style)),
				plainFile([drawStacked(form, report, style)]),
			];
			for (const file of files) {
				const reading = readReturn(file, forms);
				t.deepEqual(figures(reading), expected(report), report.name);
				t.is(reading.year, report.year);
				t.is(reading.unit, report.unit);
				t.is(reading.form, report.form);
				t.deepEqual(reading.faults, []);
				t.deepEqual(reading.ambiguous, []);
				t.deepEqual(reading.unmatched, []);
			}
		}
	});
}
