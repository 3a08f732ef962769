import {cellAt, cellsOf, type ScreenCell, type ScreenLine} from './cells-of.ts';

/** Gaps shorter than this are written again: moving over them costs as much. */
const smallGap = 6;

type Run = {from: number; to: number};

/**
What to write so that a screen that shows one frame shows another: only the columns that differ, each run by a move
to its place. Lines count from the first row of the screen; the writing is left plain.

@param before - the lines that are on the screen
@param after - the lines that are to be there
@param isToldWidth - the terminal said that it draws characters of ambiguous width narrow
*/
export function frameChange(
	before: readonly string[],
	after: readonly string[],
	isToldWidth = true,
): string {
	const pen = new Pen();
	const rows = Math.max(before.length, after.length);
	for (let row = 0; row < rows; row++) {
		const old = before[row] ?? '';
		const now = after[row] ?? '';
		if (old !== now) changeLine(pen, row, cellsOf(old), cellsOf(now), isToldWidth);
	}

	return pen.end();
}

function changeLine(
	pen: Pen,
	row: number,
	old: ScreenLine,
	now: ScreenLine,
	isToldWidth: boolean,
): void {
	// From a character on whose width is the terminal's to say, no column can be trusted to lie where it should.
	const unsure = isToldWidth
		? Math.min(old.unsure, now.unsure)
		: Math.min(old.ambiguous, now.ambiguous);
	const width = Math.max(old.cells.length, now.cells.length);
	const runs = runsOf(old.cells, now.cells, Math.min(width, unsure));
	const last = runs.at(-1);
	if (unsure < width) {
		if (last && unsure - last.to < smallGap) last.to = width;
		else runs.push({from: unsure, to: width});
	}

	for (const {from, to} of runs) {
		pen.goTo(row, from);
		// Wiped before it is written: behind the last column the cursor still stands on it, and would take it along.
		const isUnsure = to >= width && unsure < width && to > unsure;
		if (isUnsure) pen.clearRest();
		const written = Math.min(to, now.cells.length);
		for (let column = from; column < written; column++) {
			const {text, style} = now.cells[column]!;
			if (text !== '') pen.write(text, style);
		}

		pen.column = Math.max(from, written);
		const rest = to - Math.max(from, written);
		if (!isUnsure && to >= width && rest > 3) pen.clearRest();
		else if (!isUnsure && rest > 0) pen.blanks(rest);
		// Behind an unsure character the cursor stands where the terminal thinks.
		if (to > unsure) pen.lost();
	}
}

// Runs of columns that differ; both ends lie between characters, in the old line and in the new one.
function runsOf(old: readonly ScreenCell[], now: readonly ScreenCell[], width: number): Run[] {
	const runs: Run[] = [];
	for (let column = 0; column < width; column++) {
		const one = cellAt(old, column);
		const other = cellAt(now, column);
		if (one.text === other.text && one.style === other.style) continue;
		let from = column;
		while (from > 0 && (cellAt(old, from).text === '' || cellAt(now, from).text === '')) from--;
		let to = column + 1;
		while (to < width && (cellAt(old, to).text === '' || cellAt(now, to).text === '')) to++;
		const last = runs.at(-1);
		if (last && from - last.to < smallGap) last.to = Math.max(last.to, to);
		else runs.push({from, to});
		column = to - 1;
	}

	return runs;
}

/** Writes with as few moves and switches as it can. */
class Pen {
	row = -1;
	column = -1;
	#text = '';
	#style = '';

	goTo(row: number, column: number): void {
		if (row === this.row && column === this.column) return;
		const ahead = column - this.column;
		if (row === this.row && this.column >= 0 && ahead > 0)
			this.#text += `\u001B[${ahead === 1 ? '' : ahead}C`;
		else if (row === this.row + 1 && this.row >= 0 && column === 0) this.#text += '\r\n';
		else if (column === 0) this.#text += row === 0 ? '\u001B[H' : `\u001B[${row + 1}H`;
		else this.#text += `\u001B[${row + 1};${column + 1}H`;
		this.row = row;
		this.column = column;
	}

	write(text: string, style: string): void {
		if (style !== this.#style) this.#switch(style);
		this.#text += text;
	}

	blanks(count: number): void {
		this.#switch('');
		this.#text += ' '.repeat(count);
		this.column += count;
	}

	clearRest(): void {
		this.#switch('');
		this.#text += '\u001B[K';
	}

	lost(): void {
		this.column = -1;
	}

	end(): string {
		this.#switch('');
		return this.#text;
	}

	#switch(style: string): void {
		if (style === this.#style) return;
		const more = this.#style === '' || style.startsWith(`${this.#style};`);
		if (style === '') this.#text += '\u001B[m';
		else if (more)
			this.#text += `\u001B[${this.#style === '' ? style : style.slice(this.#style.length + 1)}m`;
		else this.#text += `\u001B[0;${style}m`;
		this.#style = style;
	}
}
