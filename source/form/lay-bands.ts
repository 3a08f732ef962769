import {cellOfLines, columnsOf} from './cell-of-lines.ts';
import type {Laid} from './lay-lines.ts';
import type {CellFile, PrintedLayout, SectionFile} from './schema.ts';

/** The rows of a group under a band of their own, with the heads of the columns they have: table 二. */
export function layBands(section: SectionFile, {corner}: {corner: string}): Laid {
	const {rows} = section;
	const values = Math.max(...rows.map((row) => columnsOf(section, row).length));
	const texts: PrintedLayout['texts'] = [];
	const cells: CellFile[] = [];
	let line = 0;
	let band = '';
	let heads = '';
	for (const row of rows) {
		const columns = columnsOf(section, row);
		// The last column takes what room its band leaves.
		const across = (index: number) => (index < columns.length - 1 ? 1 : values - index);
		const name = row.group.join('');
		const under = columns.map(({id}) => id).join(' ');
		const isNew = cells.length === 0 || name !== band;
		if (isNew && name !== '') texts.push({at: [line++, 0], span: [1, values + 1], text: name});
		if (isNew || under !== heads) {
			texts.push({at: [line, 0], span: [1, 1], text: corner});
			for (const [index, {label}] of columns.entries())
				texts.push({at: [line, index + 1], span: [1, across(index)], text: label});
			line++;
		}

		band = name;
		heads = under;
		texts.push({at: [line, 0], span: [1, 1], text: row.label});
		for (const [index, column] of columns.entries())
			cells.push(cellOfLines(row, column, [line, index + 1], across(index)));
		line++;
	}

	return {rows: line, columns: values + 1, head: 0, labels: 1, texts, cells};
}
