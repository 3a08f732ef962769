import {type BiffRecord, biffRecords} from './biff-records.ts';
import {biffStrings, type FontRun} from './biff-strings.ts';
import {decodeCodePage} from './decode-text.ts';
import {type FontKind, fontKind} from './font-kind.ts';
import type {Run} from './runs.ts';
import {type CellMark, cellKey, type SheetMarks} from './sheet-marks.ts';
import {builtInFormat} from './with-formats.ts';

/** Above what any sheet of such a workbook has; sheets that lie in each other are not read for ever. */
const mostRecords = 2_000_000;

/**
What the library leaves unsaid of the sheets of an old workbook (BIFF5 and later), in their order: type faces of
cells and runs, hidden rows and columns.
*/
export function biffMarks(stream: Uint8Array): Array<SheetMarks | undefined> {
	const fonts: Array<FontKind | undefined> = [];
	const cellStyles: Array<{font: number; format: number}> = [];
	const formats = new Set<number>();
	const places: number[] = [];
	let store: BiffRecord | undefined;
	let codePage = 1252;
	let isOld = false;
	for (const record of biffRecords(stream, 0)) {
		const [view] = record.pieces as [DataView];
		if (record.type === 0x0809 && view.byteLength >= 2) isOld = view.getUint16(0, true) < 0x06_00;
		else if (record.type === 0x42 && view.byteLength >= 2) codePage = view.getUint16(0, true);
		else if (record.type === 0x31 && view.byteLength >= 10) {
			// No font has the number four.
			if (fonts.length === 4) fonts.push(undefined);
			fonts.push(fontKind(view.getUint16(2, true), view.getUint16(8, true)));
		} else if (record.type === 0xe0 && view.byteLength >= 4)
			cellStyles.push({font: view.getUint16(0, true), format: view.getUint16(2, true)});
		else if (record.type === 0x04_1e && view.byteLength >= 2) formats.add(view.getUint16(0, true));
		else if (record.type === 0x85 && view.byteLength >= 4) places.push(view.getUint32(0, true));
		else if (record.type === 0xfc) store = record;
	}

	const odd = fonts.some(Boolean);
	const formatOf = (style: number) => {
		const id = cellStyles[style]?.format ?? 0;
		return formats.has(id) ? undefined : builtInFormat(id);
	};

	const unsaid = cellStyles.some((_, style) => formatOf(style));
	let left = mostRecords;
	const strings =
		odd && store ? biffStrings(store) : new Map<number, {text: string; runs: FontRun[]}>();
	return places.map((place) => {
		const rows = new Set<number>();
		const columns: Array<[number, number]> = [];
		const cells = new Map<number, CellMark>();
		for (const {type, pieces} of biffRecords(stream, place)) {
			if (--left < 0) break;
			const [view] = pieces as [DataView];
			if (type === 0x02_08 && view.byteLength >= 16 && (view.getUint16(12, true) & 0x20) !== 0)
				rows.add(view.getUint16(0, true));
			if (type === 0x7d && view.byteLength >= 10 && (view.getUint16(8, true) & 1) !== 0)
				columns.push([view.getUint16(0, true), view.getUint16(2, true)]);
			if (!odd && !unsaid) continue;
			for (const {row, column, style} of cellsIn(type, view)) {
				const font = fonts[cellStyles[style]?.font ?? 0];
				const format = formatOf(style);
				const rich =
					type === 0xfd && view.byteLength >= 10
						? strings.get(view.getUint32(6, true))
						: type === 0xd6 && isOld
							? oldRich(view, codePage)
							: undefined;
				const runs = rich && runsOf(rich, font, fonts);
				if (runs) cells.set(cellKey(row, column), {runs});
				else if (font || format) cells.set(cellKey(row, column), {font, format});
			}
		}

		const found = rows.size + columns.length + cells.size > 0;
		return found ? {hiddenRows: rows, hiddenColumns: columns, cells} : undefined;
	});
}

const single = new Set([0x02_03, 0x02_7e, 0x02_04, 0xfd, 0x06, 0x02_06, 0x04_06, 0x02_05, 0xd6]);

function cellsIn(
	type: number,
	view: DataView,
): Array<{row: number; column: number; style: number}> {
	if (view.byteLength < 6) return [];
	const row = view.getUint16(0, true);
	const column = view.getUint16(2, true);
	if (single.has(type)) return [{row, column, style: view.getUint16(4, true)}];
	if (type !== 0xbd) return [];
	const cells = [];
	for (let at = 4, nth = 0; at + 6 <= view.byteLength - 2; at += 6, nth++)
		cells.push({row, column: column + nth, style: view.getUint16(at, true)});
	return cells;
}

function runsOf(
	{text, runs}: {text: string; runs: readonly FontRun[]},
	font: FontKind | undefined,
	fonts: ReadonlyArray<FontKind | undefined>,
): Run[] | undefined {
	if (!runs.some((run) => fonts[run.font] !== font)) return undefined;
	const parts: Run[] = [{kind: font ?? 'text', text: text.slice(0, runs[0]!.from)}];
	for (const [nth, run] of runs.entries())
		parts.push({kind: fonts[run.font] ?? 'text', text: text.slice(run.from, runs[nth + 1]?.from)});
	return parts;
}

// A text of the time before the store: bytes of the code page, and behind them the changes in two bytes each.
function oldRich(view: DataView, codePage: number): {text: string; runs: FontRun[]} | undefined {
	const length = view.byteLength > 8 ? view.getUint16(6, true) : 0;
	if (9 + length > view.byteLength) return undefined;
	const bytes = new Uint8Array(view.buffer, view.byteOffset + 8, length);
	const runs: FontRun[] = [];
	const count = view.getUint8(8 + length);
	// Places are counted in bytes there: in characters here.
	for (let nth = 0, at = 9 + length; nth < count && at + 2 <= view.byteLength; nth++, at += 2) {
		const from = decodeCodePage(codePage, bytes.subarray(0, view.getUint8(at))).length;
		runs.push({from, font: view.getUint8(at + 1)});
	}

	return {text: decodeCodePage(codePage, bytes), runs};
}
