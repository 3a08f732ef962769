import type {Form} from '../../form/form.ts';
import {type Grid, isFilled} from './grid.ts';
import {locateTables} from './locate-tables.ts';
import type {FoundTable} from './match-cells.ts';
import {tableYear, type YearFound} from './unit-and-year.ts';
import {wording} from './wording.ts';

/** A table found by the labels of one form, and what is known of it before anything is taken. */
export type Candidate = FoundTable & {
	form: Form;
	year?: YearFound;
	/** How many of its cells hold anything. */
	filled: number;
	/** Its sheet explains or shows the form. */
	aside: boolean;
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
	return (
		tables.length === form.sections.length &&
		tables.every(({ambiguous, unmatched}) => ambiguous.length + unmatched.length === 0) &&
		new Set(tables.flatMap(({cells}) => cells.map(({address}) => address))).size ===
			form.cells.length
	);
}

function fitForm(grids: readonly Grid[], form: Form): Fit {
	return {
		form,
		tables: grids.flatMap((grid) => {
			let bottom = 0;
			let year: YearFound | undefined;
			return locateTables(grid, form).map((table): Candidate => {
				// A title stands over all the tables below it, until the next one.
				year = tableYear(grid, bottom, table.top) ?? year;
				const example = isExample(grid, bottom, table.top);
				bottom = table.bottom + 1;
				const filled = table.cells.filter(({place}) => place && isFilled(place)).length;
				const aside = example || wording.aside.some((word) => grid.sheet.name.includes(word));
				return {...table, form, year, filled, aside};
			});
		}),
	};
}

// A title above it says that the table shows how to fill in: 填报示例.
function isExample(grid: Grid, from: number, to: number): boolean {
	for (let row = from; row < to; row++) {
		const titles = grid.labels(row).filter(({text}) => text.length < 40);
		if (titles.some(({text}) => wording.example.some((word) => text.includes(word)))) return true;
	}

	return false;
}
