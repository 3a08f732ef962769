import path from 'node:path';
import type {Entry, Figures, Header} from '../draft/draft.ts';
import type {Transaction} from '../draft/transaction.ts';
import type {Address, Form} from '../form/form.ts';
import {demoDraftSchema} from '../form/schema.ts';
import {covers} from '../form/select-form.ts';
import {jsonFile} from './json-file.ts';
import {templatesFolder} from './templates-folder.ts';

/** What the draft of a demonstration begins with, as `create` of the drafts takes it. */
export type DemoDraft = {form: string; header: Header; first: Transaction};

/**
The return of an invented unit, whole but for one wrong cell and one carry-over that does not follow from last year. It
comes straight from its template: no workbook is written and read for it.

@param thisYear - it is of the year before, or of the last one that its form covers
@param time - ISO 8601
@throws Failure `form.badFile`; TypeError when the form is not there, or has no such row
*/
export function demoDraft(forms: readonly Form[], thisYear: number, time: string): DemoDraft {
	const file = jsonFile(path.join(templatesFolder(), 'demo-draft.json'), demoDraftSchema);
	const form = forms.find(({id}) => id === file.form);
	if (!form) throw new TypeError(`no form ${file.form}`);
	const year = covers(form, thisYear - 1) ? thisYear - 1 : (form.years.to ?? thisYear - 1);
	const {unit, kind, from} = file;
	const lastYear = {
		year: year - 1,
		form: form.id,
		figures: figuresOf(form, file.lastYear),
		origin: `${unit}${year - 1}年度`,
	};
	const changes = Object.entries(figuresOf(form, file.figures)).map(([address, {value, stated}]) =>
		stated === undefined
			? ({address, field: 'value', after: value} as const)
			: ({address, field: 'stated', after: stated} as const),
	);
	return {
		form: form.id,
		header: {unit, year, kind, lastYear},
		first: {how: 'imported', changes, time, from},
	};
}

// Rows name their figures in the order of their cells; of a total the figure is the stated one.
function figuresOf(
	form: Form,
	sections: Readonly<Record<string, Readonly<Record<string, readonly number[]>>>>,
): Figures {
	const figures: Record<Address, Entry> = {};
	for (const [section, rows] of Object.entries(sections)) {
		for (const [row, values] of Object.entries(rows)) {
			const cells = form.cells.filter((cell) => cell.section === section && cell.row.id === row);
			if (cells.length !== values.length) throw new TypeError(`${section}/${row}`);
			for (const [index, {address, kind}] of cells.entries()) {
				const figure = values[index]!;
				figures[address] = kind === 'total' ? {value: null, stated: figure} : {value: figure};
			}
		}
	}

	return figures;
}
