import type {Form} from '../../form/form.ts';
import type {Copy} from './choose-copy.ts';
import type {FoundTable} from './found-table.ts';
import type {Grid} from './grid.ts';
import {locateKnown} from './locate-known.ts';
import {locateList} from './locate-list.ts';
import {locateTurned} from './locate-turned.ts';
import {textsDownTo} from './telling-texts.ts';
import {sheetUnit, tableUnit} from './unit-in.ts';
import {wording} from './wording.ts';
import {tableYear, type YearFound} from './year-on.ts';

/** A table found by the labels of one form, and what is known of it before anything is taken. */
export type Candidate = FoundTable &
	Copy & {
		form: Form;
		/** How it names its year, and where. */
		yearFound?: YearFound;
	};

/** The tables of one form on every sheet. */
export type Fit = {form: Form; tables: Candidate[]};

/** The tables of every form on every sheet; of the first alone where nothing is left for another. */
export function fitForms(grids: readonly Grid[], forms: readonly Form[]): Fit[] {
	const fits: Fit[] = [];
	for (const form of forms) {
		fits.push(fitForm(grids, form));
		if (fits.length === 1 && isWhole(fits[0]!)) break;
	}

	return fits;
}

// Every cell once and no doubt: there is no second copy that could be of another form.
function isWhole({form, tables}: Fit): boolean {
	if (tables.length !== form.sections.length) return false;
	const seen = new Uint8Array(form.cells.length);
	let count = 0;
	for (const {ambiguous, unmatched, cells} of tables) {
		if (ambiguous.length + unmatched.length > 0) return false;
		for (const {address} of cells) {
			const index = form.cell.get(address)?.index;
			if (index === undefined || seen[index] === 1) continue;
			seen[index] = 1;
			count++;
		}
	}

	return count === seen.length;
}

/**
The tables of one form on every sheet. What is not found upright is looked for as a list with one figure a line, and
then on its side.
*/
export function fitForm(grids: readonly Grid[], form: Form): Fit {
	const tables = grids.flatMap((grid) => named(grid, form, locateKnown(grid, form)));
	for (const locate of [locateList, locateTurned]) {
		const missing = form.sections.filter(
			(section) => !tables.some((table) => table.section === section),
		);
		if (missing.length === 0) break;
		for (const grid of grids) tables.push(...named(grid, form, locate(grid, form, missing)));
	}

	return {form, tables};
}

// What each table of a sheet says of itself. A title stands over all the tables below it, until the next one.
function named(grid: Grid, form: Form, tables: readonly FoundTable[]): Candidate[] {
	let from = 0;
	let yearFound: YearFound | undefined;
	let unit: string | undefined;
	return tables.map((table): Candidate => {
		const [top, bottom] = rowsOf(table);
		yearFound = tableYear(grid, from, top) ?? yearFound;
		unit = tableUnit(grid, from, top) ?? unit ?? sheetUnit(grid);
		const example = isExample(grid, from, top);
		from = bottom + 1;
		const holding = table.cells.filter(({cell}) => cell);
		return {
			...table,
			form,
			...(yearFound && {yearFound, year: yearFound.year}),
			...(unit !== undefined && {unit}),
			filled: holding.length,
			aside: example || wording.aside.some((word) => grid.sheet.name.includes(word)),
			hidden: (grid.sheet.hidden ?? false) || isAllHidden(holding),
		};
	});
}

/** The rows of its sheet that a table takes, also where it stands on its side. */
export function rowsOf({grid, top, bottom, cells}: FoundTable): [top: number, bottom: number] {
	if (!grid.turned) return [top, bottom];
	// Nothing taken: it may begin anywhere.
	if (cells.length === 0) return [0, grid.sheet.columns - 1];
	const rows = cells.map(({column}) => column);
	return [Math.min(...rows), Math.max(...rows)];
}

function isAllHidden(cells: ReadonlyArray<FoundTable['cells'][number]>): boolean {
	return cells.length > 0 && cells.every(({cell}) => cell?.hidden);
}

// A title above it says that the table shows how to fill in: 填报示例.
function isExample(grid: Grid, from: number, to: number): boolean {
	return textsDownTo(grid, to).telling.some(
		({row, may, isNumber}) => may.example && !isNumber && row >= from && row < to,
	);
}
