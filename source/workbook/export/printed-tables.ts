import type {Checked} from '../../check/finding.ts';
import type {Draft, Entry} from '../../draft/draft.ts';
import type {Form} from '../../form/form.ts';
import {shownOf} from './export-evidence.ts';

/** One cell of a printed table, with the rows and columns it covers. */
export type PrintedCell = {
	at: readonly [number, number];
	span: readonly [number, number];
	text: string;
	/** heading: centred · label: of a row, flush left · figure. */
	kind: 'heading' | 'label' | 'figure';
	/** Of a figure: the number itself, where the text says more. */
	number?: number;
};

/** A statutory table as it stands in the report: official title, merges and labels, and the draft's figures. */
export type PrintedTable = {
	title: string;
	rows: number;
	columns: number;
	head: number;
	cells: readonly PrintedCell[];
	/** Of the width, one for each column; absent: as the form has them. */
	shares?: readonly number[];
};

/**
The tables of a draft for the report itself. Totals are the computed ones; a remark stands in brackets behind its
figure, a blank is blank or what was written for it.

@returns one table for each section, cells in reading order
*/
export function printedTables(draft: Draft, form: Form, checked: Checked): PrintedTable[] {
	return form.sections.map(({title, layout, cells}) => {
		const printed: PrintedCell[] = layout.texts.map(({at, span, text}) => ({
			at,
			span,
			text,
			kind:
				layout.head > 0 && at[0] >= layout.head && span[0] === 1 && at[1] < layout.labels
					? 'label'
					: 'heading',
		}));
		for (const {address, at, span, kind, unit} of cells) {
			const value =
				kind === 'total'
					? (checked.totals.get(address)?.computed ?? null)
					: shownOf(draft.figures[address], unit);
			const text = figureText(value, kind === 'total' ? undefined : draft.figures[address]);
			printed.push({
				at,
				span,
				text,
				kind: 'figure',
				...(typeof value === 'number' && {number: value}),
			});
		}

		printed.sort((left, right) => left.at[0] - right.at[0] || left.at[1] - right.at[1]);
		return {title, rows: layout.rows, columns: layout.columns, head: layout.head, cells: printed};
	});
}

function figureText(value: number | string | null, entry: Entry | undefined): string {
	if (value === null) return '';
	return entry?.remark && typeof value === 'number' ? `${value}（${entry.remark}）` : String(value);
}
