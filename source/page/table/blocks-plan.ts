import type {Section} from '../../form/form.ts';
import {plainLabel} from '../../form/label-of.ts';
import {displayWidth, wrap, wrapEvenly} from '../../look/display-width.ts';
import {columnWidths, leftEdges, sum} from './column-widths.ts';
import {finishedPlan} from './finished-plan.ts';
import {headName} from './head-lines.ts';
import type {Segment, Space, TablePlan} from './segment.ts';

/** A table of blocks that are printed side by side: below each other here, the columns they share side by side. */
export function blocksPlan(section: Section, room: Space): TablePlan {
	const {rows, columns} = section;
	const names = rows.map((row) => plainLabel(row.label));
	const own = Math.max(...names.map((name) => displayWidth(name)));
	const groups = Math.max(0, ...rows.flatMap((row) => row.group.map((name) => displayWidth(name))));
	const {values, labels} = columnWidths(columns.length, room, own + groups + 1);
	const narrow = groups === 0 || labels < own + groups + 1;
	const labelWidths = narrow ? [labels] : [groups, Math.min(labels - groups - 1, own + 8)];
	const list = [...labelWidths, ...values];
	const lefts = leftEdges(list);
	const whole = narrow ? labels : sum(labelWidths) + 1;
	const words = (from: number, width: number, text: string, top: number, bottom = top) => ({
		kind: 'words' as const,
		from,
		width,
		lines: bottom === top ? [text] : wrap(text, width),
		top,
		bottom,
		align: 'left' as const,
		look: 'label' as const,
	});
	const head: Segment[] = [words(lefts[0]!, whole, '', 0)];
	for (const [index, {id, label, short}] of columns.entries()) {
		const width = values[index]!;
		head.push({
			...words(lefts[labelWidths.length + index]!, width, headName(label, short, width), 0),
			align: 'centre',
			look: 'head',
			column: id,
		});
	}

	const heads = headBlock(head);
	const body = rows.map((row, line) => {
		const segments: Segment[] = [];
		const group = row.group[0];
		if (narrow || group === undefined) {
			segments.push({...words(lefts[0]!, whole, names[line]!, line), row: row.id});
		} else {
			const same = rows.flatMap((one, index) => (one.group[0] === group ? [index] : []));
			segments.push(words(lefts[0]!, groups, group, same[0]!, same.at(-1)!));
			segments.push({...words(lefts[1]!, labelWidths[1]!, names[line]!, line), row: row.id});
		}

		for (const [index, column] of columns.entries()) {
			const address = `${section.id}/${row.id}/${column.id}`;
			if (!section.cells.some((cell) => cell.address === address)) continue;
			const at = labelWidths.length + index;
			segments.push({kind: 'cell', from: lefts[at]!, width: list[at]!, address});
		}

		return segments;
	});
	return finishedPlan(heads, body);
}

/** One head row over as many lines as its names need when they wrap. */
function headBlock(row: readonly Segment[]): Segment[][] {
	const wrapped = row.map((segment) =>
		segment.kind === 'words'
			? {...segment, lines: wrapEvenly(segment.lines[0] ?? '', segment.width)}
			: segment,
	);
	const height = Math.min(
		2,
		Math.max(...wrapped.map((segment) => (segment.kind === 'words' ? segment.lines.length : 1))),
	);
	return Array.from({length: height}, () =>
		wrapped.map((segment) => ({...segment, top: 0, bottom: height - 1}) as Segment),
	);
}
