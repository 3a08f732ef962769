import {layBands} from './lay-bands.ts';
import {layBlocks} from './lay-blocks.ts';
import {layLines} from './lay-lines.ts';
import type {CellFile, PrintedLayout, SectionFile} from './schema.ts';

/** A table as it is printed, and where each of its cells stands. */
export type LaidOut = {layout: PrintedLayout; cells: readonly CellFile[]};

/**
Lays out a table: place by place as its file says, or from its rows and columns.

@throws TypeError when a printed layout names no cells, or a computed one does
*/
export function layOut(section: SectionFile): LaidOut {
	const {layout, cells, id} = section;
	if (layout.kind === undefined || layout.kind === 'printed') {
		if (!cells) throw new TypeError(`${id}: a printed layout needs cells`);
		return {layout, cells};
	}

	if (cells) throw new TypeError(`${id}: cells belong to a printed layout only`);
	const {texts, ...laid} =
		layout.kind === 'lines'
			? layLines(section, layout)
			: layout.kind === 'bands'
				? layBands(section, layout)
				: layBlocks(section);
	// As printed: line by line.
	texts.sort((one, two) => one.at[0] - two.at[0] || one.at[1] - two.at[1]);
	const {cells: made, ...size} = laid;
	return {layout: {...size, texts}, cells: made};
}
