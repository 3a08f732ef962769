import {cut, displayWidth, measuredLetters} from '../../look/display-width.ts';
import {type Piece, piecesOf} from '../../report/pieces-of.ts';
import type {Sources} from '../../report/sources.ts';

/** What the caret steps over at once: a letter, or a reference with its whole value. */
export type Atom = {
	/** Its place and length in the text as it is kept. */
	at: number;
	length: number;
	shown: string;
	width: number;
	reference?: Extract<Piece, {kind: 'reference'}>;
};

/** A line of a paragraph on the screen: it begins at `from`, the next one at `to`. */
export type Row = {from: number; to: number; atoms: readonly Atom[]};

/** A paragraph as it is laid out at one width. */
export type Layout = {
	rows: readonly Row[];
	pieces: readonly Piece[];
	/** How many characters are printed, without spaces. */
	characters: number;
};

const closing = new Set('，、。；：！？）”’》】〕〉」』…—·％%,.;:!?)]}');
const opening = new Set('（“‘《【〔〈「『([');

const known = new WeakMap<Sources, Map<string, Layout>>();
/** More than the paragraphs of a report, before and after a few edits. */
const most = 400;

/** Lays a paragraph out; unchanged ones are laid out once. */
export function layoutOf(text: string, sources: Sources, width: number): Layout {
	const all = known.get(sources) ?? new Map<string, Layout>();
	known.set(sources, all);
	const name = `${width} ${text}`;
	const found = all.get(name);
	if (found) return found;
	if (all.size > most) all.clear();
	const pieces = piecesOf(text, sources);
	const atoms = pieces.flatMap((piece) => atomsOf(piece, width));
	const characters = atoms.reduce(
		(sum, {shown, reference}) =>
			sum + (reference ? [...reference.shown].length : shown === ' ' || shown === '\u3000' ? 0 : 1),
		0,
	);
	const made = {rows: rowsOf(atoms, width, text.length), pieces, characters};
	all.set(name, made);
	return made;
}

function atomsOf(piece: Piece, room: number): Atom[] {
	if (piece.kind === 'reference') {
		// A value is one thing: what is wider than a line is cut.
		const shown = cut(piece.shown, room);
		const {at, length} = piece;
		return [{at, length, shown, width: displayWidth(shown), reference: piece}];
	}

	// A doubled brace is one letter.
	if (piece.length !== piece.text.length)
		return [{at: piece.at, length: piece.length, shown: piece.text, width: 1}];
	let {at} = piece;
	return lettersOf(piece.text).map(({letter, length = letter.length, width}): Atom => {
		const atom = {at, length, shown: letter, width};
		at += length;
		return atom;
	});
}

const letters = new Map<string, ReturnType<typeof measuredLetters>>();

// Only the words around the caret are others with every key.
function lettersOf(text: string): ReturnType<typeof measuredLetters> {
	const found = letters.get(text) ?? measuredLetters(text);
	if (letters.size > 2000) letters.clear();
	letters.set(text, found);
	return found;
}

type Unit = {atoms: Atom[]; width: number};

// Words and numbers of half width stay together; everything else is alone.
function unitsOf(atoms: readonly Atom[], width: number): Unit[] {
	const units: Unit[] = [];
	let before = false;
	for (const atom of atoms) {
		const isNarrow = isHalfWidth(atom.shown) && !closing.has(atom.shown.charAt(0));
		const last = units.at(-1);
		if (isNarrow && before && last && last.width + atom.width <= width) {
			last.atoms.push(atom);
			last.width += atom.width;
		} else units.push({atoms: [atom], width: atom.width});
		before = isNarrow;
	}

	return units;
}

function isHalfWidth(shown: string): boolean {
	for (let at = 0; at < shown.length; at++) {
		const code = shown.charCodeAt(at);
		if (code < 0x21 || code > 0x7e) return false;
	}

	return true;
}

function rowsOf(atoms: readonly Atom[], width: number, length: number): Row[] {
	const rows: Row[] = [];
	let line: Unit[] = [];
	let used = 0;
	const end = (units: readonly Unit[], to: number) => {
		const own = units.flatMap((unit) => unit.atoms);
		rows.push({from: rows.at(-1)?.to ?? 0, to, atoms: own});
	};

	for (const unit of unitsOf(atoms, width)) {
		if (used + unit.width > width && line.length > 0 && unit.atoms[0]?.shown !== ' ') {
			const taken = takenAlong(line, unit, width);
			const kept = line.slice(0, line.length - taken.length);
			const [first = unit] = taken;
			end(kept, first.atoms[0]?.at ?? length);
			line = [...taken];
			used = line.reduce((sum, one) => sum + one.width, 0);
		}

		line.push(unit);
		used += unit.width;
	}

	end(line, length);
	return rows;
}

// No line begins with a closing mark, none ends with an opening one: what stands before goes along.
function takenAlong(line: readonly Unit[], next: Unit, width: number): readonly Unit[] {
	let from = line.length;
	const startsWith = (unit: Unit | undefined) => unit?.atoms[0]?.shown.charAt(0) ?? '';
	const endsWith = (unit: Unit | undefined) => unit?.atoms.at(-1)?.shown.at(-1) ?? '';
	while (from > 1) {
		const first = line[from] ?? next;
		const isWrong = closing.has(startsWith(first)) || opening.has(endsWith(line[from - 1]));
		if (!isWrong || line.length - from >= 4) break;
		from--;
	}

	// Only as much as there is room for in front of it.
	const room = (taken: readonly Unit[]) =>
		taken.reduce((sum, one) => sum + one.width, next.width) <= width;
	while (from < line.length && !room(line.slice(from))) from++;
	return line.slice(from);
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
