import type {DrawnSheet} from './render.ts';
import {toGbk} from './write-text.ts';

/** A drawn sheet as the bare records of an Excel 5 workbook in GBK, as old offices keep them. */
export function writeBiff5({name, grid}: DrawnSheet): Uint8Array {
	const label = toGbk(name);
	const globals = [
		record(0x08_09, short(0x05_00), short(0x00_05), short(0), short(0)),
		record(0x00_42, short(936)),
		record(0x00_85, short(0), short(0), short(0), [label.length, ...label]),
		record(0x00_0a),
	];
	const start = globals.reduce((sum, one) => sum + one.length, 0);
	globals[2]!.splice(4, 4, ...short(start & 0xff_ff), ...short(start >>> 16));
	const cells = grid.flatMap((line, row) =>
		line.flatMap((value, column) => {
			const place = [...short(row), ...short(column), ...short(0)];
			if (typeof value === 'number') {
				const number = [...new Uint8Array(new Float64Array([value]).buffer)];
				return [record(0x02_03, place, number)];
			}

			if (typeof value !== 'string') return [];
			const bytes = [...toGbk(value)];
			return [record(0x02_04, place, short(bytes.length), bytes)];
		}),
	);
	return Uint8Array.from([
		...globals.flat(),
		...record(0x08_09, short(0x05_00), short(0x00_10), short(0), short(0)),
		...cells.flat(),
		...record(0x00_0a),
	]);
}

function record(type: number, ...parts: number[][]): number[] {
	const content = parts.flat();
	return [...short(type), ...short(content.length), ...content];
}

function short(value: number): number[] {
	return [value & 0xff, (value >>> 8) & 0xff];
}
