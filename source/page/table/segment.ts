import type {Address} from '../../form/form.ts';

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
export type Space = {
	columns: number;
	/** Lines there are for the table, heads included. */
	lines: number;
	/** Columns the longest figure of each printed value column takes, with its mark. */
	needs: readonly number[];
};
