import type {Section} from '../../form/form.ts';
import {displayWidth, wrapEvenly} from '../../look/display-width.ts';
import {columnWidths, leftEdges, sum} from './column-widths.ts';
import {finishedPlan} from './finished-plan.ts';
import {headLines} from './head-lines.ts';
import type {Segment, Space, TablePlan} from './segment.ts';

/** A table as it is printed, its merged labels and heads included; in little room one label column with the item's own number. */
export function printedPlan(section: Section, room: Space): TablePlan {
	const {layout} = section;
	const count = layout.columns - layout.labels;
	const natural = naturalLabels(section);
	const {values, labels} = columnWidths(
		count,
		room,
		layout.labels > 1 ? 40 : Math.min(40, natural.at(-1)!),
	);
	const lastLabel = labels - sum(natural.slice(0, -1)) - (layout.labels - 1);
	// Three label columns need room; in less, one column carries the item's own number.
	const narrow = layout.labels > 1 && lastLabel < 20;
	const labelWidths = narrow
		? [labels]
		: [...natural.slice(0, -1), Math.min(lastLabel, Math.max(20, natural.at(-1)!))];
	const list = [...labelWidths, ...values];
	const lefts = leftEdges(list);
	const dropped = narrow ? layout.labels - 1 : 0;
	const place = (column: number, span: number) => {
		const first = Math.max(0, column - dropped);
		const last = column + span - 1 - dropped;
		const from = lefts[first]!;
		return {from, width: lefts[last]! + list[last]! - from};
	};

	const heads = headLines(section, room, place);
	const body: Segment[][] = Array.from({length: layout.rows - layout.head}, () => []);
	for (const {at, span, text} of layout.texts) {
		if (at[0] < layout.head) continue;
		const isLabel = at[1] < layout.labels;
		if (narrow && isLabel && at[1] + span[1] < layout.labels) continue;
		const top = at[0] - layout.head;
		const bottom = top + span[0] - 1;
		const {from, width} = place(
			narrow && isLabel ? layout.labels - 1 : at[1],
			narrow && isLabel ? 1 : span[1],
		);
		const row = section.cells.find((cell) => cell.at[0] === at[0])?.row;
		const isBand = span[1] === layout.columns;
		const isHead = !isBand && !row;
		const words = narrow && isLabel && row ? shortPath(row.item, text, row.group.length) : text;
		for (let line = top; line <= bottom; line++) {
			body[line]!.push({
				kind: 'words',
				from,
				width,
				lines: span[0] === 1 ? [words] : wrapGroup(words, width),
				top,
				bottom,
				align: isHead ? 'centre' : 'left',
				look: isBand ? 'band' : isHead ? 'head' : 'label',
				row: span[0] === 1 ? row?.id : undefined,
			});
		}
	}

	for (const cell of section.cells) {
		const {from, width} = place(cell.at[1], cell.span[1]);
		body[cell.at[0] - layout.head]!.push({kind: 'cell', from, width, address: cell.address});
	}

	return finishedPlan(heads, body);
}

/** `（三）1.属于国家秘密`: the label with the number of the group it belongs to. */
function shortPath(item: string, text: string, depth: number): string {
	const group = depth > 1 ? (/（.+?）/.exec(item)?.[0] ?? '') : '';
	return group + text;
}

/** The name of a group of rows, its number `（三）` on a line of its own. */
function wrapGroup(text: string, width: number): string[] {
	const number = /^（.）/.exec(text)?.[0] ?? '';
	return [...(number ? [number] : []), ...wrapEvenly(text.slice(number.length), width)];
}

/** Columns the label columns take when nothing is short: merged ones are narrow and wrap. */
function naturalLabels({layout}: Section): number[] {
	return Array.from({length: layout.labels}, (_, column) => {
		if (column < layout.labels - 1) return column === 0 ? 4 : 8;
		const texts = layout.texts.filter(
			({at, span}) => at[1] === column && span[1] === 1 && at[0] >= layout.head,
		);
		// One column more: there the cursor's row is pointed at.
		return Math.max(...texts.map(({text}) => displayWidth(text))) + 1;
	});
}
