import {type FontKind, fontKind} from './font-kind.ts';
import {type CellMark, cellKey, type SheetMarks} from './sheet-marks.ts';
import {builtInFormat} from './with-formats.ts';

/** What the styles of an .xlsb say of cells and runs. */
export type BinaryStyles = {
	/** By font. */
	fonts: ReadonlyArray<FontKind | undefined>;
	/** By cell style. */
	cells: ReadonlyArray<{font?: FontKind; format?: string}>;
};

/** Reads the type faces and formats of an .xlsb that matter here. */
export function binaryStyles(bytes: Uint8Array): BinaryStyles {
	const fonts: Array<FontKind | undefined> = [];
	const own = new Set<number>();
	const cells: Array<{font?: FontKind; format?: string}> = [];
	let inCells = false;
	for (const {type, view} of binaryRecords(bytes)) {
		if (type === 43 && view.byteLength >= 8) {
			fonts.push(fontKind(view.getUint16(2, true), view.getUint16(6, true)));
		} else if (type === 44 && view.byteLength >= 2) own.add(view.getUint16(0, true));
		else if (type === 617) inCells = true;
		else if (type === 618) inCells = false;
		else if (type === 47 && inCells && view.byteLength >= 6) {
			const format = view.getUint16(2, true);
			const font = fonts[view.getUint16(4, true)];
			cells.push({
				...(font && {font}),
				...(!own.has(format) && builtInFormat(format) && {format: builtInFormat(format)}),
			});
		}
	}

	return {fonts, cells};
}

/** What the library leaves unsaid of a sheet of an .xlsb. */
export function binaryMarks(bytes: Uint8Array, styles: BinaryStyles): SheetMarks | undefined {
	const odd = styles.cells.some(({font, format}) => font ?? format);
	const hiddenRows = new Set<number>();
	const hiddenColumns: Array<[number, number]> = [];
	const cells = new Map<number, CellMark>();
	let row = 0;
	let column = -1;
	for (const {type, view} of binaryRecords(bytes)) {
		if (type === 0 && view.byteLength >= 12) {
			row = view.getUint32(0, true);
			if ((view.getUint8(11) & 0x10) !== 0) hiddenRows.add(row);
			column = -1;
		} else if (type === 60 && view.byteLength >= 18) {
			if ((view.getUint16(16, true) & 1) !== 0)
				hiddenColumns.push([view.getUint32(0, true), view.getUint32(4, true)]);
		} else if (odd && ((type >= 1 && type <= 18) || type === 62) && view.byteLength >= 4) {
			// The short ones stand in the column behind the one before.
			const isShort = type >= 12 && type <= 18;
			column = isShort ? column + 1 : view.getUint32(0, true);
			const at = isShort ? 0 : 4;
			if (at + 4 > view.byteLength) continue;
			const style = styles.cells[view.getUint32(at, true) & 0xff_ff_ff];
			if (style?.font || style?.format) cells.set(cellKey(row, column), style);
		}
	}

	const found = hiddenRows.size + hiddenColumns.length + cells.size > 0;
	return found ? {hiddenRows, hiddenColumns, cells} : undefined;
}

/** The relationship of each sheet, in the order in which an .xlsb names them. */
export function binarySheets(bytes: Uint8Array): string[] {
	const ids: string[] = [];
	for (const {type, view} of binaryRecords(bytes)) {
		if (type !== 156 || view.byteLength < 12) continue;
		const length = Math.min(view.getUint32(8, true), (view.byteLength - 12) / 2);
		let id = '';
		for (let nth = 0; nth < length; nth++)
			id += String.fromCharCode(view.getUint16(12 + nth * 2, true));
		ids.push(id);
	}

	return ids;
}

function* binaryRecords(bytes: Uint8Array): Generator<{type: number; view: DataView}> {
	for (let at = 0; at + 2 <= bytes.length; ) {
		let type = bytes[at++]!;
		if (type & 0x80) type = (type & 0x7f) + ((bytes[at++] ?? 0) & 0x7f) * 128;
		let size = 0;
		for (let nth = 0; nth < 4; nth++) {
			const part = bytes[at++] ?? 0;
			size += (part & 0x7f) * 128 ** nth;
			if (!(part & 0x80)) break;
		}

		const length = Math.max(0, Math.min(size, bytes.length - at));
		yield {type, view: new DataView(bytes.buffer, bytes.byteOffset + at, length)};
		at += size;
	}
}
