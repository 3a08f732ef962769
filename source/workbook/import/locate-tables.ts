import type {Form, Section} from '../../form/form.ts';
import type {FoundTable} from './found-table.ts';
import type {Grid} from './grid.ts';
import {type HeaderLine, headerLines} from './header-lines.ts';
import {type LineHeader, lineHeaders, matchLine} from './line-table.ts';
import {matchCells} from './match-cells.ts';
import {splitHeads} from './split-heads.ts';
import {tellingRows} from './telling-rows.ts';

type Head = {kind: 'cross'; header: HeaderLine; left: number} | {kind: 'line'; header: LineHeader};

/**
Every table of a form on a sheet, wherever it stands: its heads are the anchors, its rows are what is
labelled as such below them. One section may be found several times.

@param sections - those that are looked for
*/
export function locateTables(
	grid: Grid,
	form: Form,
	sections: readonly Section[] = form.sections,
): FoundTable[] {
	const telling = tellingRows(grid, form);
	if (telling.rows.length === 0) return [];
	const heads = sections
		.flatMap((section): Head[] => {
			const lines: LineHeader[] =
				section.layout.labels === 0 ? lineHeaders(grid, section, telling) : [];
			const found = headerLines(grid, section, telling).filter(
				(header) => !lines.some((line) => overlap(line, header)) && !isUpright(header),
			);
			const split = section.sums.length > 0 ? splitHeads(found) : new Set<HeaderLine>();
			const crosses = found
				.filter((header) => tells(header) || split.has(header))
				.map((header) => (split.has(header) ? {...header, split: true as const} : header));
			return [
				...lines.map((header): Head => ({kind: 'line', header})),
				...crosses.map(
					(header): Head => ({kind: 'cross', header, left: leftLimit(header, crosses)}),
				),
			];
		})
		.sort((one, other) => one.header.top - other.header.top);
	const parts = heads.flatMap((head) => {
		const next = heads.find(({header}) => header.top > head.header.bottom);
		const limit = (next?.header.top ?? grid.sheet.rows) - 1;
		const table =
			head.kind === 'line'
				? matchLine(grid, head.header, limit)
				: matchCells(grid, head.header, limit, head.left);
		return table ? [table] : [];
	});
	return join(parts);
}

// Where a section has telling heads enough, three of them make a table; one is enough over a single row.
function tells({section, columns}: HeaderLine): boolean {
	return section.sums.length === 0 ? columns.length > 0 : columns.length >= 3;
}

// Heads that stand below each other are labels of rows.
function isUpright({columns}: HeaderLine): boolean {
	return new Set(columns.map(({left}) => left)).size < columns.length;
}

function overlap(
	left: {top: number; bottom: number},
	right: {top: number; bottom: number},
): boolean {
	return left.top <= right.bottom && right.top <= left.bottom;
}

// Beside another table the labels stand between the two, or both share those at the far left.
function leftLimit(header: HeaderLine, all: readonly HeaderLine[]): number {
	const first = header.columns[0]?.left ?? 0;
	const before = all
		.filter((other) => other !== header && overlap(other, header))
		.flatMap((other) => other.columns.map((use) => use.right))
		.filter((right) => right < first);
	const nearest = Math.max(-1, ...before);
	return nearest < first - 1 ? nearest + 1 : 0;
}

// The bands of one table have a head each; a row that comes again begins the next copy of the table.
function join(parts: readonly FoundTable[]): FoundTable[] {
	const tables: FoundTable[] = [];
	for (const part of parts) {
		// The halves of a table cut between two columns are one.
		const half =
			part.split &&
			tables.find((table) => table.split && table.section === part.section && isApart(table, part));
		if (half) {
			add(half, part);
			continue;
		}

		const last = tables.at(-1);
		const rowsOf = (table: FoundTable) =>
			new Set(table.cells.map(({address}) => address.split('/')[1]));
		if (
			last?.section === part.section &&
			![...rowsOf(part)].some((row) => rowsOf(last).has(row)) &&
			part.top > last.bottom
		) {
			add(last, part);
		} else {
			tables.push(part);
		}
	}

	return tables;
}

function isApart(table: FoundTable, part: FoundTable): boolean {
	const columns = new Set(table.cells.map(({address}) => address.split('/')[2]));
	return !part.cells.some(({address}) => columns.has(address.split('/')[2]));
}

function add(table: FoundTable, part: FoundTable): void {
	table.bottom = Math.max(table.bottom, part.bottom);
	table.cells.push(...part.cells);
	table.unmatched.push(...part.unmatched);
	table.ambiguous.push(...part.ambiguous);
	table.faults.push(...part.faults);
	table.questions.push(...part.questions);
	table.notes.push(...part.notes);
	for (const [column, unit] of part.units) table.units.set(column, unit);
}
