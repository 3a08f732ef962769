/** One cell of a ledger, as a reader gives it when it is asked for. */
export type LedgerCell = {
	/** Its words, without runs that are struck out; of a number, its digits. */
	text: string;
	number?: number;
	/** The number is shown as a date. */
	date?: true;
	/** The whole cell is struck out. */
	struck?: true;
	/** A formula without a stored result, or an error: what stands there is not known. */
	unknown?: true;
};

/** One line of a sheet while it is read. Cells are made only when they are asked for: private ones never are. */
export type LedgerRow = {
	/** From 1, as the sheet counts. */
	row: number;
	hidden: boolean;
	/** How many cells hold anything. */
	count: number;
	/** The column, from 0, of the nth of them. */
	column(nth: number): number;
	cell(nth: number): LedgerCell | undefined;
	/** A number that is the same for cells that hold the same, and tells nothing else. */
	mark(nth: number): number;
};

/** Where cells were made one: rows from 1, columns from 0, all included. */
export type Merge = {top: number; left: number; bottom: number; right: number};
