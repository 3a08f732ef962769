import type {Form, Section} from '../../form/form.ts';
import {emptyReading} from '../empty-reading.ts';
import type {Reading} from '../reading.ts';
import type {Sheet} from '../sheet.ts';
import {gridOf} from './grid.ts';
import {locateTables} from './locate-tables.ts';
import {matchPart} from './match-part.ts';
import {takeTable} from './take-table.ts';

/** A pasted block by its labels; `positional` where none came along and only the cursor can say where it goes. */
export type BlockMatch = {positional: true} | {positional: false; reading: Reading};

/**
Matches a block copied from Excel, WPS, Word or a browser to the cells of one table, when its labels were
copied too. Sources are places inside the block: `A1` is its first text.

@param block - rows of texts
@param section - the table the cursor is in
*/
export function matchBlock(
	block: ReadonlyArray<readonly string[]>,
	form: Form,
	section: Section,
): BlockMatch {
	const grid = gridOf(sheetOf(block));
	const whole = locateTables(grid, form);
	const own = whole.filter((table) => table.section === section);
	const tables = own.length === 1 ? own : whole.length > 0 ? whole : matchPart(grid, section);
	if (tables.length === 0) return {positional: true};
	const reading = emptyReading('', form.id);
	for (const table of tables) takeTable(reading, form, table);
	return {positional: false, reading: withoutSheet(reading)};
}

function sheetOf(block: ReadonlyArray<readonly string[]>): Sheet {
	return {
		name: '',
		rows: block.length,
		columns: Math.max(0, ...block.map((line) => line.length)),
		cells: block.map((line) => line.map((text) => (text.trim() === '' ? undefined : {text}))),
		merges: [],
	};
}

// A block has no sheet: `!B2` is `B2`.
function withoutSheet<Some extends Pick<Reading, Listed>>(reading: Some): Some {
	const bare = <One extends {source?: string}>(one: One): One => ({
		...one,
		...(one.source !== undefined && {source: one.source.replace(/^!/u, '')}),
	});
	return {
		...reading,
		cells: Object.fromEntries(
			Object.entries(reading.cells).map(([address, cell]) => [address, bare(cell)]),
		),
		faults: reading.faults.map((one) => bare(one)),
		unmatched: reading.unmatched.map((one) => bare(one)),
		ambiguous: reading.ambiguous.map((one) => bare(one)),
		...(reading.questions && {
			questions: reading.questions.map((one) => ({
				...bare(one),
				ways: one.ways.map((way) => withoutSheet(way)),
			})),
		}),
	};
}

type Listed = 'cells' | 'faults' | 'unmatched' | 'ambiguous' | 'questions';
