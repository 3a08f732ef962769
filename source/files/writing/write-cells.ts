import type {CellWrite} from '../../workbook/export/cell-write.ts';
import {a1, fromA1} from '../../workbook/export/submission-layout.ts';
import {xmlAttribute, xmlText} from '../../workbook/export/xml-text.ts';
import {type CellPiece, type RowPiece, type SheetIndex, styleAt} from './sheet-index.ts';

/** Puts other text in place of pieces of a markup. */
type Splice = {start: number; end: number; text: string};

/**
The markup of a sheet with some cells rewritten; every character outside them stays as it was.

@param shared - gives a text its number among the workbook's shared strings
@param stale - cells whose stored formula result no longer holds and is taken away
@param pageHead - what printed pages carry at the top, replacing what they carried
*/
export function writeCells(
	index: SheetIndex,
	writes: readonly CellWrite[],
	shared: (text: string) => number,
	stale: readonly string[] = [],
	pageHead?: string,
): string {
	const splices: Splice[] = [];
	const added = new Map<number, CellWrite[]>();
	let far: [number, number] = [0, 0];
	for (const write of writes) {
		const piece = index.cells.get(write.ref);
		if (piece) {
			splices.push({
				start: piece.start,
				end: piece.end,
				text: cellMarkup(index, write, shared, piece),
			});
			continue;
		}

		const [row, column] = fromA1(write.ref);
		far = [Math.max(far[0], row), Math.max(far[1], column)];
		if (write.value === null) continue;
		const fresh = added.get(row) ?? [];
		fresh.push(write);
		added.set(row, fresh);
	}

	for (const ref of stale) {
		const piece = index.cells.get(ref);
		if (piece?.value) splices.push({...piece, text: withoutResult(index, piece)});
	}

	addCells(index, added, shared, splices);
	const grown = index.dimension && grownDimension(index.dimension.ref, far);
	if (grown) splices.push({...index.dimension!, text: dimensionMarkup(index, grown)});
	if (pageHead !== undefined) splices.push(pageHeadSplice(index, pageHead));
	return splice(index.xml, splices);
}

function splice(text: string, splices: Splice[]): string {
	splices.sort((left, right) => left.start - right.start || left.end - right.end);
	const pieces: string[] = [];
	let at = 0;
	for (const {start, end, text: replacement} of splices) {
		pieces.push(text.slice(at, start), replacement);
		at = end;
	}

	pieces.push(text.slice(at));
	return pieces.join('');
}

function cellMarkup(
	{xml, prefix}: SheetIndex,
	{ref, value, result}: CellWrite,
	shared: (text: string) => number,
	piece?: CellPiece,
	style?: string,
): string {
	const formula = result && piece?.formula ? xml.slice(piece.formula.start, piece.formula.end) : '';
	const extras =
		piece && piece.extras.length > 0
			? piece.extras.map(({start, end}) => xml.slice(start, end)).join('')
			: '';
	const kept = piece ? keptOf(piece) : style ? ` s="${style}"` : '';
	const head = `<${prefix}c r="${ref}"${kept}`;
	const v = (text: string | number) => `<${prefix}v>${text}</${prefix}v>`;
	let type = '';
	let content = '';
	if (typeof value === 'number') content = v(plainNumber(value));
	else if (typeof value === 'string' && formula) [type, content] = [' t="str"', v(xmlText(value))];
	else if (typeof value === 'string') [type, content] = [' t="s"', v(shared(value))];
	const inside = formula + content + extras;
	return inside === '' ? `${head}/>` : `${head}${type}>${inside}</${prefix}c>`;
}

// The value's type goes with the value, and what else hung on it.
function keptOf(piece: CellPiece): string {
	piece.kept ??= Object.entries(piece.attributes)
		.filter(
			([name]) => name !== 'r' && name !== 't' && name !== 'vm' && (piece.formula || name !== 'cm'),
		)
		.map(([name, text]) => ` ${name}="${xmlAttribute(text)}"`)
		.join('');
	return piece.kept;
}

// −0 is 0 and nothing is written with an exponent that a clerk's program would show.
function plainNumber(value: number): string {
	if (!Number.isFinite(value)) throw new RangeError(`no number for a cell: ${value}`);
	return String(value + 0);
}

function withoutResult({xml, prefix}: SheetIndex, piece: CellPiece): string {
	const tag = xml
		.slice(piece.start, piece.formula!.start)
		.replace(/\s(?:t|vm)\s*=\s*(?:"[^"]*"|'[^']*')/g, '');
	const extras = piece.extras.map(({start, end}) => xml.slice(start, end)).join('');
	return `${tag}${xml.slice(piece.formula!.start, piece.formula!.end)}${extras}</${prefix}c>`;
}

function addCells(
	index: SheetIndex,
	added: ReadonlyMap<number, readonly CellWrite[]>,
	shared: (text: string) => number,
	splices: Splice[],
): void {
	const {prefix, sheetData} = index;
	const existing = [...index.rows.values()].sort((left, right) => left.row - right.row);
	const fresh: Array<{at: number; text: string}> = [];
	for (const [number, writes] of [...added].sort(([left], [right]) => left - right)) {
		const row = index.rows.get(number);
		const ordered = writes.toSorted((left, right) => fromA1(left.ref)[1] - fromA1(right.ref)[1]);
		const cellText = (write: CellWrite) =>
			cellMarkup(index, write, shared, undefined, styleAt(index, write.ref));
		if (!row) {
			const text = `<${prefix}row r="${number + 1}">${ordered.map(cellText).join('')}</${prefix}row>`;
			const next = existing.find((one) => one.row > number);
			const at = next
				? next.start
				: sheetData.end - (sheetData.selfClosing ? 0 : closing(index.xml, sheetData.end));
			fresh.push({at, text});
			continue;
		}

		splices.push({start: row.start, end: row.inside, text: rowTag(index, row)});
		if (row.selfClosing) {
			splices.push({
				start: row.end,
				end: row.end,
				text: `${ordered.map(cellText).join('')}</${prefix}row>`,
			});
			continue;
		}

		const cells = [...row.cells.values()];
		for (const write of ordered) {
			const column = fromA1(write.ref)[1];
			const next = cells.find((one) => fromA1(one.ref)[1] > column);
			const at = next ? next.start : row.end - closing(index.xml, row.end);
			fresh.push({at, text: cellText(write)});
		}
	}

	const places = new Map<number, string>();
	for (const {at, text} of fresh) places.set(at, (places.get(at) ?? '') + text);
	for (const [at, text] of places) {
		const bare = sheetData.selfClosing && at === sheetData.end;
		if (bare) {
			const tag = index.xml.slice(sheetData.start, sheetData.end).replace(/\s*\/>$/, '>');
			splices.push({...sheetData, text: `${tag}${text}</${prefix}sheetData>`});
		} else {
			splices.push({start: at, end: at, text});
		}
	}
}

// Length of the closing tag that ends at `end`.
function closing(xml: string, end: number): number {
	return end - xml.lastIndexOf('</', end - 1);
}

// A row that gets a new cell no longer promises where its cells begin and end, and is open.
function rowTag({xml}: SheetIndex, row: RowPiece): string {
	const tag = xml.slice(row.start, row.inside).replace(/\sspans\s*=\s*(?:"[^"]*"|'[^']*')/, '');
	return row.selfClosing ? tag.replace(/\s*\/>$/, '>') : tag;
}

function grownDimension(ref: string, [row, column]: readonly [number, number]): string | undefined {
	const [from = 'A1', to = from] = ref.split(':');
	const last = fromA1(to);
	if (Number.isNaN(last[0]) || last[0] < 0 || last[1] < 0) return undefined;
	if (row <= last[0] && column <= last[1]) return undefined;
	return `${from}:${a1(Math.max(row, last[0]), Math.max(column, last[1]))}`;
}

function dimensionMarkup({xml, dimension}: SheetIndex, ref: string): string {
	return xml
		.slice(dimension!.start, dimension!.end)
		.replace(/(\sref\s*=\s*)(?:"[^"]*"|'[^']*')/, `$1"${ref}"`);
}

function pageHeadSplice({pageSetup, headerFooter, prefix}: SheetIndex, text: string): Splice {
	const head = `<${prefix}headerFooter><${prefix}oddHeader>${xmlText(text)}</${prefix}oddHeader><${prefix}oddFooter>${xmlText(text)}</${prefix}oddFooter></${prefix}headerFooter>`;
	if (headerFooter) return {...headerFooter, text: head};
	if (!pageSetup) throw new TypeError('the sheet has no page set-up');
	return {start: pageSetup.end, end: pageSetup.end, text: head};
}
