import type {Address, Form, SectionId} from '../../form/form.ts';
import type {PlainFile} from '../sheet.ts';
import type {Copy} from './choose-copy.ts';
import {fitForm, rowsOf} from './fit-forms.ts';
import {gridOf, sourceOf} from './grid.ts';

/** A copy of a table of the form in a file, and where its cells stand. */
export type TableCopy = Copy & {
	section: SectionId;
	sheet: string;
	/** `三!A21`: where it begins. */
	place: string;
	/** `三!D24` by address, blank cells included. */
	sources: ReadonlyMap<Address, string>;
	/** The unit that a column counts in by its head (元), by its id; none where the head says nothing. */
	measures: ReadonlyMap<string, string>;
	/** Sources of the cells that hold anything. */
	holding: readonly string[];
	/** What it leaves open: labels that could mean several things. Not to be filled while it stands. */
	doubts: number;
};

/**
Every copy of every table of a form in a file, for who must choose one of them to fill (`chooseCopy`): nothing is
taken or dropped here.
*/
export function findCopies(file: PlainFile, form: Form): TableCopy[] {
	const {tables} = fitForm(
		file.sheets.map((sheet) => gridOf(sheet)),
		form,
	);
	return tables.map((table): TableCopy => {
		const {grid, section, cells, unit, hidden, filled, aside, year, ambiguous} = table;
		return {
			section: section.id,
			sheet: grid.sheet.name,
			place: `${grid.sheet.name}!A${rowsOf(table)[0] + 1}`,
			...(year !== undefined && {year}),
			...(unit !== undefined && {unit}),
			hidden,
			filled,
			aside,
			sources: new Map(
				cells.map(({address, row, column}) => [address, sourceOf(grid, row, column)]),
			),
			measures: table.units,
			holding: cells.flatMap(({cell, row, column}) => (cell ? [sourceOf(grid, row, column)] : [])),
			doubts: ambiguous.length,
		};
	});
}
