import type {Quantity} from '../../../form/quantity.ts';
import type {Decision} from '../../../rollup/decision.ts';
import {inForce} from '../../../rollup/in-force.ts';
import {computedFigures} from '../../../rollup/return-figures.ts';
import type {RolledUp, UnitRolled} from '../../../rollup/rolled-up.ts';
import {touchedBy} from '../../../rollup/touched-by.ts';
import {say} from '../../../text/say.ts';
import {oneLine} from './one-line.ts';
import type {Output} from './write-outputs.ts';

/** Units of one file, and of the rows that an engine reads at once. */
const unitsOfPart = 5000;
const unitsOfGroup = 100;

const texts = ['unit', 'code', 'form', 'section', 'row', 'column', 'file', 'cell'] as const;

/**
The sum as a long dataset, `year=YYYY/part-*.parquet`: one row for each figure of each unit that is in the sum, of a total
what is computed and what is stated. Figures are decimals of four places, exact. The same roll-up gives the same bytes.
*/
export function datasetOutputs(rolled: RolledUp): Output[] {
	const units = rolled.units.filter(({summed, head}) => summed && head);
	const parts = Math.max(1, Math.ceil(units.length / unitsOfPart));
	return Array.from({length: parts}, (_, part) => {
		const own = units.slice(part * unitsOfPart, (part + 1) * unitsOfPart);
		const number = String(part).padStart(5, '0');
		return {
			name: `数据集/year=${rolled.year}/part-${number}.parquet`,
			// A second copy beside it would be read as further returns.
			inPlace: true,
			make: () => makePart(own, rolled),
		};
	});
}

async function makePart(units: readonly UnitRolled[], rolled: RolledUp): Promise<Uint8Array> {
	const {ByteWriter, ParquetWriter} = await import('hyparquet-writer');
	const decimal = {
		type: 'INT64',
		converted_type: 'DECIMAL',
		logical_type: {type: 'DECIMAL', precision: 18, scale: 4},
		precision: 18,
		scale: 4,
		repetition_type: 'OPTIONAL',
	} as const;
	const text = {
		type: 'BYTE_ARRAY',
		converted_type: 'UTF8',
		logical_type: {type: 'STRING'},
		repetition_type: 'REQUIRED',
	} as const;
	const columns = [...texts.slice(0, 6), 'value', 'stated', ...texts.slice(6)];
	const writer = new ByteWriter();
	const file = new ParquetWriter({
		writer,
		schema: [
			{name: 'root', num_children: columns.length},
			...columns.map((name) => ({
				name,
				...(name === 'value' || name === 'stated' ? decimal : text),
			})),
		],
		createdBy: 'gouji',
	});
	// A file without a row has no group of rows either.
	for (let from = 0; from < units.length; from += unitsOfGroup) {
		const rows = columnsOf(units.slice(from, from + unitsOfGroup), rolled);
		const columnData = columns.map((name) => ({name, data: rows[name as keyof Rows]}));
		await file.write({columnData, rowGroupSize: rows.code.length});
	}

	await file.finish();
	return new Uint8Array(writer.getBytes());
}

type Rows = Record<(typeof texts)[number], string[]> &
	Record<'value' | 'stated', Array<bigint | null>>;

// By columns: rows of their own would take ten times the memory.
function columnsOf(units: readonly UnitRolled[], rolled: RolledUp): Rows {
	const {form} = rolled;
	const force = inForce(rolled.decisions);
	const rows: Rows = {
		unit: [],
		code: [],
		form: [],
		section: form.cells.map(({section}) => section),
		row: form.cells.map(({row}) => row.id),
		column: form.cells.map(({column}) => column.id),
		value: [],
		stated: [],
		file: [],
		cell: [],
	};
	const lines = {section: rows.section, row: rows.row, column: rows.column};
	for (const name of ['section', 'row', 'column'] as const)
		rows[name] = units.flatMap(() => lines[name]);
	for (const one of units) {
		const {unit, head} = one;
		const touched = touchedBy(one, rolled, force);
		const {figures, files, read} = head!;
		const computed = computedFigures(form, figures);
		const {path = '', inside} = files[0]?.found ?? {};
		const file = oneLine(inside === undefined ? path : `${path}!${inside}`);
		const name = oneLine(unit.name);
		for (const [index, {address, kind}] of form.cells.entries()) {
			rows.unit.push(name);
			rows.code.push(unit.code);
			rows.form.push(read.form);
			rows.value.push(exact(computed[index] ?? null, address));
			rows.stated.push(kind === 'total' ? exact(figures[index] ?? null, address) : null);
			rows.file.push(file);
			const by = touched.get(address);
			const source = read.sources[index] ?? '';
			// A figure that is not what its cell says is not passed off for it.
			rows.cell.push(by ? sayTouching(source, by) : source);
		}
	}

	return rows;
}

// In the official word whatever the language, as the file is.
function sayTouching(source: string, {what, number}: Decision): string {
	return `${source}（${say('zh', `rollUp.decision.${what}`)}，第${number}号）`;
}

// Figures have at most four decimals; their tenfold thousands are whole, and what is not is no figure of ours.
function exact(value: Quantity, address: string): bigint | null {
	if (value === null) return null;
	const scaled = Math.round(value * 10_000);
	if (!Number.isSafeInteger(scaled)) throw new RangeError(`${address}: ${value} is too large`);
	return BigInt(scaled);
}
