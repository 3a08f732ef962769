import type {Address, Section} from '../form/form.ts';
import {blocksPlan} from './blocks-plan.ts';
import {printedPlan} from './printed-plan.ts';

/** A stretch of one line between two rules: `from` counts columns of the screen. */
export type Segment =
	| {kind: 'cell'; from: number; width: number; address: Address}
	| {
			kind: 'words';
			from: number;
			width: number;
			/** What is printed, line by line, over the rows `top` to `bottom` of its block. */
			lines: readonly string[];
			top: number;
			bottom: number;
			align: 'left' | 'centre';
			look: 'label' | 'head' | 'band';
			/** The rows or columns it names, to be shown stronger while the cursor is in them. */
			row?: string;
			column?: string;
	  };

/** How a table is laid out at one width: lines that stay, lines that scroll, and where each cell is. */
export type TablePlan = {
	head: ReadonlyArray<readonly Segment[]>;
	body: ReadonlyArray<readonly Segment[]>;
	/** Line of the body. */
	lineOf: ReadonlyMap<Address, number>;
	/** Columns from the screen's edge to the end of the table. */
	width: number;
};

/** What the layout depends on. */
export type Room = {
	columns: number;
	/** Lines there are for the table, heads included. */
	lines: number;
	/** Columns the longest figure of each printed value column takes, with its mark. */
	needs: readonly number[];
};

/** Lays a table out as it is printed, merged heads and labels included, in the room there is. */
export function tablePlan(section: Section, room: Room): TablePlan {
	return section.layout.labels === 0 ? blocksPlan(section, room) : printedPlan(section, room);
}

/** How many value columns the screen shows: those printed, or one for each column of the blocks. */
export function valueColumns(section: Section): number {
	const {layout, columns} = section;
	return layout.labels === 0 ? columns.length : layout.columns - layout.labels;
}

/** Which value column of the screen a cell stands in; a cell over several counts for none. */
export function valueColumnOf(
	section: Section,
	cell: Section['cells'][number],
): number | undefined {
	if (section.layout.labels === 0) {
		return section.columns.findIndex(({id}) => id === cell.column.id);
	}

	return cell.span[1] > 1 ? undefined : cell.at[1] - section.layout.labels;
}
