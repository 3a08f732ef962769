import type {Desk} from '../../desk/desk.ts';
import {boxOf, printedBox, readingOrder, sectionOf} from '../../desk/geometry.ts';
import {selectedCells} from '../../desk/selection.ts';
import type {Cell} from '../../form/form.ts';
import type {Message} from '../../text/say.ts';
import {emptyReading} from '../../workbook/empty-reading.ts';
import type {Reading} from '../../workbook/reading.ts';
import {entryOf} from './entry-of.ts';
import {labelLines} from './label-lines.ts';

/** Where in a pasted block a text stood: `B2`. */
function placeOf(line: number, column: number): string {
	let letters = '';
	for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
		letters = String.fromCodePoint(65 + ((rest - 1) % 26)) + letters;
	return `${letters}${line + 1}`;
}

/**
Lays a pasted block over the table, its first text on the cursor, nothing shifted: what would fall on a
head, beside the table or under it is listed and not taken. Lines that begin with the label of a row go into that row,
from its first cell on, wherever the cursor is.

@param isOwn - copied here: its totals were computed, and are computed anew where they land
*/
export function pasteReading(
	desk: Desk,
	block: readonly (readonly string[])[],
	isOwn: boolean,
): Reading {
	const corner = selectedCells(desk)[0]!;
	const section = sectionOf(desk.form, corner.section);
	const {cells} = section;
	const labelled = labelLines(section, block);
	// A single line is laid along the printed line, which in table 四 runs through all three blocks.
	const place = (cell: Cell) => (block.length === 1 ? printedBox(cell) : boxOf(desk.form, cell));
	const {top, left} = place(corner);
	const reading = emptyReading('', desk.form.id);
	const put = (cell: Cell | undefined, text: string, source: string) => {
		if (isOwn && cell?.kind === 'total') return;
		if (cell) take(reading, cell, text, source);
		else if (text.trim() !== '') reading.unmatched.push({source, label: text.trim()});
	};

	labelled?.forEach(({row, texts, behind}, down) => {
		const line = readingOrder(section).filter((cell) => cell.row.id === row?.id);
		texts.forEach((text, aside) => {
			const cell = line[aside - behind];
			if (aside >= behind || !row) put(cell, text, placeOf(down, aside));
		});
	});
	if (labelled) return reading;
	block.forEach((texts, down) => {
		texts.forEach((text, aside) => {
			const cell = cells.find((one) => {
				const box = place(one);
				return box.top === top + down && box.left === left + aside;
			});
			put(cell, text, placeOf(down, aside));
		});
	});
	return reading;
}

function take(reading: Reading, cell: Cell, text: string, source: string): void {
	const taken = entryOf(text, cell, {value: null}, false);
	if ('why' in taken) {
		const why = whyOf(taken.why);
		reading.faults.push({source, text, why, address: cell.address});
	} else reading.cells[cell.address] = {...taken.entry, source};
}

function whyOf({key}: Message): Reading['faults'][number]['why'] {
	return key.startsWith('quantity.')
		? (key.slice('quantity.'.length) as Reading['faults'][number]['why'])
		: 'words';
}
