import type {Section} from '../../form/form.ts';
import {displayWidth, wrap, wrapEvenly} from '../../look/display-width.ts';
import {sum} from './column-widths.ts';
import type {Segment, Space} from './segment.ts';

/** Where printed columns stand on the screen. */
export type Place = (column: number, span: number) => {from: number; width: number};

/** The head rows, each as many lines as its longest name needs; the outermost goes first when room is short. */
export function headLines(section: Section, room: Space, place: Place): Segment[][] {
	const {layout} = section;
	if (layout.head === 0) return [];
	const values = layout.columns - layout.labels;
	const first = layout.texts.find(({at, span}) => at[0] === 0 && span[1] === values);
	const skip = first && room.lines < layout.rows + 1 ? 1 : 0;
	const texts = layout.texts
		.filter(({at, span}) => at[0] + span[0] - 1 >= skip && at[0] < layout.head)
		.map(({at, span, text}) => {
			const top = Math.max(at[0], skip);
			const seat = place(at[1], span[1]);
			const column = span[1] === 1 ? columnAt(section, at[1]) : undefined;
			return {
				seat,
				top,
				bottom: at[0] + span[0] - 1,
				column,
				isCorner: at[1] < layout.labels,
				lines: (at[1] < layout.labels ? wrap : wrapEvenly)(
					headName(text, column?.short, seat.width),
					seat.width,
				),
			};
		});
	const heights = Array.from({length: layout.head}, (_, row) =>
		row < skip
			? 0
			: Math.max(
					1,
					...texts
						.filter(({top, bottom, isCorner}) => top === row && bottom === row && !isCorner)
						.map(({lines}) => Math.min(2, lines.length)),
				),
	);
	const starts = heights.map((_, row) => sum(heights.slice(0, row)));
	const result: Segment[][] = Array.from({length: sum(heights)}, () => []);
	for (const {seat, top, bottom, lines, column, isCorner} of texts) {
		const from = starts[top]!;
		const to = starts[bottom]! + heights[bottom]! - 1;
		const above = isCorner
			? 0
			: Math.floor((to - from + 1 - Math.min(lines.length, to - from + 1)) / 2);
		for (let line = from; line <= to; line++) {
			result[line]!.push({
				kind: 'words',
				...seat,
				lines: [...Array<string>(above).fill(''), ...lines],
				top: from,
				bottom: to,
				align: isCorner ? 'left' : 'centre',
				look: isCorner ? 'label' : 'head',
				column: column?.id,
			});
		}
	}

	return result;
}

function columnAt(section: Section, at: number) {
	return section.cells.find((cell) => cell.at[1] === at && cell.span[1] === 1)?.column;
}

/** The whole name where it fits on one line, else the short one. */
export function headName(text: string, short: string | undefined, width: number): string {
	return displayWidth(text) <= width ? text : (short ?? text);
}
