import {displayWidth} from './display-width.ts';
import {graphemes} from './graphemes.ts';

/** One column of a line as it lies on the screen: a character and how it looks; '' behind a wide one. */
export type ScreenCell = {text: string; style: string};

/**
A line taken apart.

- cells: its columns
- unsure: from which of them on the width depends on the terminal
- ambiguous: the same for a terminal that has not yet said how wide it draws characters of ambiguous width
*/
export type ScreenLine = {cells: readonly ScreenCell[]; unsure: number; ambiguous: number};

const blank: ScreenCell = {text: ' ', style: ''};
const pieces = /\u001B\[([\d;]*)m|\u001B\][^\u0007\u001B]*(?:\u0007|\u001B\\)|([^\u001B]+)/gu;
const ascii = /^[ -~]*$/u;

/** Characters that every terminal draws as wide as this program counts: ASCII, Chinese, full-width forms. */
const firm =
	/^[ -~\u3001-\u3029\u3030-\u303D\u3041-\u3096\u309B-\u30FF\u4E00-\u9FFF\u3400-\u4DBF\uF900-\uFAFF\uFF01-\uFF60\uFFE0-\uFFE6]$/u;
/** Those of ambiguous width that frames hold: what the terminal says of one of them is true of all. */
const ambiguous = /^[\u2500-\u257F“”‘’…—–→←↑↓×÷√●▶▐▌◀■□±°·]$/u;
const never = Number.POSITIVE_INFINITY;
const known = new Map<string, ScreenLine>();

/** The columns of a ready line; colours become part of each column. */
export function cellsOf(line: string): ScreenLine {
	const before = known.get(line);
	if (before) return before;
	const made = takeApart(line);
	if (known.size > 150) known.clear();
	known.set(line, made);
	return made;
}

/** A column of a line; what it does not reach is blank. */
export function cellAt(cells: readonly ScreenCell[], column: number): ScreenCell {
	return cells[column] ?? blank;
}

function takeApart(line: string): ScreenLine {
	const cells: ScreenCell[] = [];
	const style = new Styles();
	let unsure = never;
	let doubtful = never;
	for (const [, code, text] of line.matchAll(pieces)) {
		if (text === undefined) {
			if (code !== undefined) style.take(code);
			continue;
		}

		const look = style.now();
		if (ascii.test(text)) {
			for (const one of text) cells.push({text: one, style: look});
			continue;
		}

		for (const segment of graphemes(text)) {
			const width = displayWidth(segment);
			if (!firm.test(segment)) {
				doubtful = Math.min(doubtful, cells.length);
				if (!ambiguous.test(segment)) unsure = Math.min(unsure, cells.length);
			}

			if (width === 0) {
				// Belongs to what stands before it.
				const last = cells.findLastIndex((cell) => cell.text !== '');
				if (last >= 0) cells[last] = {...cells[last]!, text: cells[last]!.text + segment};
				continue;
			}

			cells.push({text: segment, style: look});
			if (width === 2) cells.push({text: '', style: look});
		}
	}

	while (cells.length > 0 && isBlank(cells.at(-1)!)) cells.pop();
	return {cells, unsure, ambiguous: doubtful};
}

function isBlank({text, style}: ScreenCell): boolean {
	return text === ' ' && style === '';
}

/** The switches of a terminal's writing that this program uses, and which are on. */
class Styles {
	readonly #on = new Map<string, string>();

	take(code: string): void {
		for (const one of code === '' ? ['0'] : code.split(';')) {
			if (one === '0') this.#on.clear();
			else if (one === '22') this.#off('weight', 'faint');
			else if (one === '24') this.#off('underline');
			else if (one === '27') this.#off('inverse');
			else if (one === '39') this.#off('colour');
			else if (one === '49') this.#off('ground');
			else this.#on.set(kindOf(Number(one)), one);
		}
	}

	now(): string {
		return [...this.#on.values()].sort().join(';');
	}

	#off(...kinds: string[]): void {
		for (const kind of kinds) this.#on.delete(kind);
	}
}

function kindOf(code: number): string {
	if (code === 1) return 'weight';
	if (code === 2) return 'faint';
	if (code === 4) return 'underline';
	if (code === 7) return 'inverse';
	return (code >= 40 && code <= 47) || code >= 100 ? 'ground' : 'colour';
}
