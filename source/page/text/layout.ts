import {type Piece, piecesOf} from '../../report/pieces-of.ts';
import type {Sources} from '../../report/sources.ts';
import {breakLines, type Line} from './break-lines.ts';
import {type Atom, type Run, runsOf} from './measured-runs.ts';

export type {Atom} from './measured-runs.ts';

/** A line of a paragraph on the screen: it begins at `from`, the next one at `to`. */
export type Row = {from: number; to: number; readonly atoms: readonly Atom[]};

/** A paragraph as it is laid out at one width. */
export type Layout = {
	rows: readonly Row[];
	pieces: readonly Piece[];
	/** How many characters are printed, without spaces. */
	characters: number;
};

const known = new WeakMap<Sources, {held: number; all: Map<string, Layout>}>();
/** Characters of the paragraphs of a report, before and after a few edits. */
const most = 200_000;

/** Lays a paragraph out; unchanged ones are laid out once. */
export function layoutOf(text: string, sources: Sources, width: number): Layout {
	const own = known.get(sources) ?? {held: 0, all: new Map<string, Layout>()};
	known.set(sources, own);
	const name = `${width} ${text}`;
	const found = own.all.get(name);
	if (found) return found;
	if (own.held > most) {
		own.all.clear();
		own.held = 0;
	}

	const made = layoutAnew(text, sources, width);
	own.all.set(name, made);
	own.held += name.length;
	return made;
}

function layoutAnew(text: string, sources: Sources, width: number): Layout {
	const pieces = piecesOf(text, sources);
	const runs = runsOf(pieces, width);
	const places = new Places(runs);
	const rows = breakLines(runs, width).map(
		(line, index, lines): Row => new LaidRow(places, line, lines[index + 1]?.first, text.length),
	);
	const characters = runs.reduce((sum, one) => sum + one.characters, 0);
	return {rows, pieces, characters};
}

/** Where the atoms of a paragraph stand. */
class Places {
	/** Of each run: its first atom, and where it begins in the text. */
	private readonly firsts: Uint32Array;
	private readonly starts: Uint32Array;
	private readonly runs: readonly Run[];

	constructor(runs: readonly Run[]) {
		this.runs = runs;
		this.firsts = new Uint32Array(runs.length);
		this.starts = new Uint32Array(runs.length);
		let [first, start] = [0, 0];
		for (const [index, {count, length}] of runs.entries()) {
			this.firsts[index] = first;
			this.starts[index] = start;
			first += count;
			start += length;
		}
	}

	placeOf(nth: number): number {
		const index = this.runOf(nth);
		return this.starts[index]! + this.runs[index]!.place(nth - this.firsts[index]!);
	}

	atoms(from: number, to: number): Atom[] {
		const found: Atom[] = [];
		let index = this.runOf(from);
		for (let nth = from; nth < to; nth++) {
			while (nth - this.firsts[index]! >= this.runs[index]!.count) index++;
			found.push(this.runs[index]!.atom(nth - this.firsts[index]!, this.starts[index]!));
		}

		return found;
	}

	private runOf(nth: number): number {
		let [low, high] = [0, this.runs.length - 1];
		while (low < high) {
			const middle = (low + high + 1) >> 1;
			if (this.firsts[middle]! <= nth) low = middle;
			else high = middle - 1;
		}

		return low;
	}
}

/** Its atoms are taken out where they are looked at: of a long paragraph the screen shows a few lines. */
class LaidRow implements Row {
	readonly from: number;
	readonly to: number;
	private readonly places: Places;
	private readonly line: Line;
	private taken: readonly Atom[] | undefined;

	constructor(places: Places, line: Line, next: number | undefined, length: number) {
		this.places = places;
		this.line = line;
		this.from = line.first === 0 ? 0 : places.placeOf(line.first);
		this.to = next === undefined ? length : places.placeOf(next);
	}

	get atoms(): readonly Atom[] {
		this.taken ??= this.places.atoms(this.line.first, this.line.end);
		return this.taken;
	}
}

/** Where a place of the text stands: the line, and the columns before it. */
export function placeOf({rows}: Layout, at: number): {row: number; x: number} {
	const row = Math.max(
		0,
		rows.findLastIndex((one) => one.from <= at),
	);
	const before = rows[row]?.atoms.filter((atom) => atom.at < at) ?? [];
	return {row, x: before.reduce((sum, {width}) => sum + width, 0)};
}

/** The place in the text nearest to a column of a line. */
export function atColumn({rows}: Layout, row: number, x: number): number {
	const line = rows[row];
	if (!line) return 0;
	let passed = 0;
	for (const atom of line.atoms) {
		if (passed + atom.width / 2 > x) return atom.at;
		passed += atom.width;
	}

	// Behind the last letter of a line that goes on is the beginning of the next.
	const last = line.atoms.at(-1);
	return row === rows.length - 1 ? line.to : (last?.at ?? line.from);
}
