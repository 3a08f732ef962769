import {form} from './form.ts';
import {linesOf} from './lines-of.ts';
import type {FormFile, SectionFile} from './schema.ts';

/** What is wrong with a form file that its schema cannot say: the field, and why. */
export type FormFault = {field: string; why: string};

/** A sheet of the submission workbook is named by its part. */
const noSheetName = /[[\]:*?/\\]|^'|'$|^history$|^.{32,}$/i;

/**
Holds a form file against what every form keeps: ids and parts of its own for each table, rows and columns that are
named once, and a printed table that its texts and cells cover exactly.

@throws TypeError when a cell or a sum names what is not there
*/
export function proveForm(file: Omit<FormFile, 'rules'>): FormFault | undefined {
	const {years, sections} = file;
	if (years.to !== undefined && years.to < years.from)
		return {field: 'years.to', why: `${years.to} < ${years.from}`};
	const twice = repeated(sections.map(({id}) => id));
	if (twice !== undefined) return {field: `sections ${twice} id`, why: `“${twice}” ×2`};
	for (const [index, {id, part, rows, columns}] of sections.entries()) {
		const field = `sections.${index}`;
		if (noSheetName.test(part) || sections.findIndex((one) => one.part === part) < index)
			return {field: `${field}.part`, why: `“${part}”`};
		for (const [name, lines] of [
			['rows', rows],
			['columns', columns],
		] as const) {
			const line = repeated(lines.map((one) => one.id));
			if (line !== undefined) return {field: `${field}.${name}`, why: `${id}: “${line}” ×2`};
		}
	}

	for (const [index, section] of sections.entries()) {
		const wrong = wrongName(section);
		if (wrong) return {field: `sections.${index}.${wrong.field}`, why: wrong.why};
	}

	const parts = file.parts ?? [];
	const double =
		repeated(parts.map(({id}) => id)) ?? repeated([...sections, ...parts].map(({part}) => part));
	if (double !== undefined) return {field: 'parts', why: `“${double}” ×2`};
	for (const [index, {layout, cells}] of form(file).sections.entries()) {
		const wrong = uncovered(layout, [...layout.texts, ...cells]);
		if (wrong) return {field: `sections.${index}.layout`, why: wrong};
	}

	return undefined;
}

// A reference says each row and each column by a name: no two by one, and a group of nothing has none.
function wrongName({rows, columns, groups = []}: SectionFile): FormFault | undefined {
	for (const [field, lines] of [
		['rows', rows],
		['columns', columns],
	] as const) {
		const own = groups.filter((group) => field in group);
		const names = [...lines, ...own].flatMap((one) => Object.keys(one.names ?? {}));
		const twice = repeated(names);
		if (twice !== undefined) return {field, why: `“${twice}” ×2`};
		const lost = own
			.flatMap((group) => ('rows' in group ? group.rows : group.columns))
			.find((pattern) => linesOf<{id: string}>(lines, pattern).length === 0);
		if (lost !== undefined) return {field: 'groups', why: `“${lost}”`};
	}

	return undefined;
}

function repeated(ids: readonly string[]): string | undefined {
	return ids.find((id, index) => ids.indexOf(id) < index);
}

type Block = {at: readonly [number, number]; span: readonly [number, number]};

function uncovered(
	{rows, columns}: {rows: number; columns: number},
	blocks: readonly Block[],
): string | undefined {
	const covered = new Set<number>();
	for (const {at, span} of blocks) {
		for (let row = at[0]; row < at[0] + span[0]; row++) {
			for (let column = at[1]; column < at[1] + span[1]; column++) {
				const place = row * columns + column;
				if (row >= rows || column >= columns || covered.has(place)) return `[${row}, ${column}]`;
				covered.add(place);
			}
		}
	}

	if (covered.size === rows * columns) return undefined;
	let place = 0;
	while (covered.has(place)) place++;
	return `[${Math.floor(place / columns)}, ${place % columns}]`;
}
