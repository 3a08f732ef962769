/** What one cell of a workbook is to hold. Text goes in as text, never as a formula. */
export type CellWrite = {
	ref: string;
	/** null empties the cell. */
	value: number | string | null;
	/** The cell is a formula and stays one: the value is its stored result. */
	result?: true;
};

/** The cells of one sheet, and what its printed pages carry at the top. */
export type SheetWrites = {sheet: string; cells: readonly CellWrite[]; pageHead?: string};
