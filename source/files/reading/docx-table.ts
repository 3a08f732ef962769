import type {PlacedCell} from './placed-cells.ts';
import {cellOfRuns, noRuns, type Runs} from './runs.ts';

type Cell = {
	runs: Runs;
	across: number;
	down?: 'restart' | 'continue';
	side?: 'restart' | 'continue';
	deleted?: boolean;
};

/** A table of a document while it is read. */
export type OpenDocxTable = {
	cell?: Cell;
	/** Takes a property of a row or a cell; tells whether it was one. */
	take(path: readonly string[], name: string, value: string | undefined): boolean;
	openRow(): void;
	openCell(): void;
	closeCell(): void;
	closeRow(): void;
	close(): {name: string; placed: PlacedCell[]; widths: number[]};
};

/** Begins a table. Rows and cells deleted under tracking are left out, merges of both ways put together. */
export function docxTable(name: string): OpenDocxTable {
	const placed: PlacedCell[] = [];
	const widths: number[] = [];
	let above = new Map<number, PlacedCell>();
	let row = -1;
	let column = 0;
	let line: Cell[] = [];
	let state = {before: 0, deleted: false, hidden: false};
	const place = () => {
		const next = new Map<number, PlacedCell>();
		let last: PlacedCell | undefined;
		row++;
		column = state.before;
		for (const {runs, across, down, side} of line) {
			const left = column;
			column += across;
			const reaching = down === 'continue' ? above.get(left) : undefined;
			if (side === 'continue' && last) {
				last.across += across;
				continue;
			}

			if (reaching) {
				reaching.down = row - reaching.top + 1;
				next.set(left, reaching);
				last = undefined;
				continue;
			}

			const cell = {...cellOfRuns(runs), ...(state.hidden && {hidden: true as const})};
			last = {top: row, left, down: 1, across, cell};
			placed.push(last);
			if (down) next.set(left, last);
		}

		above = next;
		widths[row] = column;
	};

	const table: OpenDocxTable = {
		take(path, name, value) {
			const middle = path.at(-2);
			const {cell} = table;
			const on = !/^(?:0|false|off)$/u.test(value ?? '1');
			if (middle === 'trPr') {
				if (name === 'gridBefore') state.before = Math.min(Number(value ?? 0) || 0, 500);
				if (name === 'del') state.deleted = true;
				if (name === 'hidden') state.hidden = on;
				return true;
			}

			if (middle !== 'tcPr' || !cell) return false;
			if (name === 'gridSpan') cell.across = Math.min(Math.max(1, Number(value ?? 1) || 1), 1000);
			if (name === 'vMerge') cell.down = value === 'restart' ? 'restart' : 'continue';
			if (name === 'hMerge') cell.side = value === 'restart' ? 'restart' : 'continue';
			if (name === 'cellDel') cell.deleted = true;
			return true;
		},
		openRow() {
			line = [];
			state = {before: 0, deleted: false, hidden: false};
		},
		openCell() {
			table.cell = {runs: noRuns(), across: 1};
		},
		closeCell() {
			if (table.cell && !table.cell.deleted) line.push(table.cell);
			table.cell = undefined;
		},
		closeRow() {
			if (!state.deleted) place();
		},
		close: () => ({name, placed, widths}),
	};
	return table;
}
