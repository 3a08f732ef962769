import type {Desk} from '../../desk/desk.ts';
import {boxOf} from '../../desk/geometry.ts';
import {figureOf} from '../../desk/selection.ts';
import type {Cell} from '../../form/form.ts';
import {printable} from '../../text/printable.ts';

/** A block as Excel puts it on the clipboard: a tab between cells, a line end after each printed line. */
export function blockText(desk: Desk, cells: readonly Cell[]): string {
	const tops = [...new Set(cells.map((cell) => boxOf(desk.form, cell).top))];
	return tops
		.map((top) =>
			cells
				.filter((cell) => boxOf(desk.form, cell).top === top)
				.map((cell) => figureOf(desk, cell) ?? '')
				.join('\t'),
		)
		.join('\n');
}

/**
Takes a pasted text apart into lines and cells, printable: tabs, every kind of line end, cells in quotes.
A line end at the very end begins no line.
*/
export function blockOf(text: string): string[][] {
	const lines: string[][] = [[]];
	let cell = '';
	let quoted = false;
	const letters = withoutDoubles(text)
		.replaceAll(/\r\n?|\u2028|\u0085/g, '\n')
		.replace(/\n+$/, '');
	for (let at = 0; at < letters.length; at++) {
		const letter = letters[at]!;
		if (quoted) {
			if (letter !== '"') cell += letter;
			else if (letters[at + 1] === '"') {
				cell += '"';
				at++;
			} else quoted = false;
		} else if (letter === '"' && cell === '') quoted = true;
		else if (letter === '\t' || letter === '\n') {
			lines.at(-1)!.push(cell);
			cell = '';
			if (letter === '\n') lines.push([]);
		} else cell += letter;
	}

	lines.at(-1)!.push(cell);
	return lines.map((texts) => texts.map((one) => printable(one)));
}

/** A terminal that makes each of `\r\n` a `\r` doubles every line end: where all are double, two are one. */
function withoutDoubles(text: string): string {
	const ends = text.match(/\r+/g) ?? [];
	const isDoubled =
		!text.includes('\n') && ends.length > 1 && ends.every((end) => end.length % 2 === 0);
	return isDoubled ? text.replaceAll('\r\r', '\r') : text;
}
