import type {Preview} from '../../source/page/preview/state.ts';
import type {Reading} from '../../source/workbook/reading.ts';
import {type Driven, forms} from './drive.ts';

/** A cell of table 三: of the column 自然人 unless another is named. */
export const r = (row: string, column = 'person') => `requests/${row}/${column}`;

/** A file that was read, with these figures in it. */
export function reading(cells: Record<string, number>, parts: Partial<Reading> = {}): Reading {
	const isTotal = (address: string) =>
		forms.find(({id}) => id === '2021')?.cell.get(address)?.kind === 'total';
	return {
		file: '年报.xlsx',
		form: '2021',
		unit: '测试市某局',
		year: 2024,
		cells: Object.fromEntries(
			Object.entries(cells).map(([address, figure]) => [
				address,
				isTotal(address)
					? {value: null, stated: figure, source: '三!D7'}
					: {value: figure, source: '三!D7'},
			]),
		),
		faults: [],
		unmatched: [],
		ambiguous: [],
		missing: [],
		notes: [],
		...parts,
	};
}

/** The preview on top. */
export function previewOf(driven: Driven): Preview {
	const dialog = driven.dialog();
	if (dialog?.page !== 'preview') throw new TypeError(`the page on top is ${dialog?.page}`);
	return dialog;
}
