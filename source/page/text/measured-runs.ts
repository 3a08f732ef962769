import {cut, displayWidth, measuredLetters} from '../../look/display-width.ts';
import type {Piece} from '../../report/pieces-of.ts';

/** What the caret steps over at once: a letter, or a reference with its whole value. */
export type Atom = {
	/** Its place and length in the text as it is kept. */
	at: number;
	length: number;
	shown: string;
	width: number;
	reference?: Extract<Piece, {kind: 'reference'}>;
};

/** What a line may not do with an atom, as bits. */
export const kinds = {narrow: 1, closes: 2, opens: 4, blank: 8} as const;

/** Some atoms of a paragraph behind each other, measured once for all the keys that leave them as they are. */
export type Run = {
	count: number;
	/** In the text as it is kept. */
	length: number;
	widths: Uint16Array;
	kinds: Uint8Array;
	/** How many of them are printed and no space. */
	characters: number;
	/** The nth, where the run begins at a place of the text. */
	atom(nth: number, at: number): Atom;
	/** Where the nth begins, counted from the run. */
	place(nth: number): number;
};

const closing = new Set('，、。；：！？）”’》】〕〉」』…—·％%,.;:!?)]}');
const opening = new Set('（“‘《【〔〈「『([');

/** The runs of a paragraph at a width of so many columns. */
export function runsOf(pieces: readonly Piece[], room: number): Run[] {
	return pieces.flatMap((piece) => {
		if (piece.kind === 'reference') return [referenceRun(piece, room)];
		// A doubled brace is one letter.
		if (piece.length !== piece.text.length) return [single(piece.text, 1, piece.length)];
		return sentencesOf(piece.text).map((text) => known(text));
	});
}

/** Characters without a full stop that are measured together. */
const longest = 512;

// A text is cut where a full stop is followed by a character that begins anew, whatever stands before it: so what is
// measured of the sentences around the caret stays known.
function sentencesOf(text: string): string[] {
	const found: string[] = [];
	let from = 0;
	for (let at = 1; at < text.length; at++) {
		const isEnd = text[at - 1] === '。' || text[at - 1] === '；';
		if (!(isEnd || at - from >= longest) || !beginsAnew(text.charCodeAt(at))) continue;
		found.push(text.slice(from, at));
		from = at;
	}

	found.push(text.slice(from));
	return found;
}

function beginsAnew(code: number): boolean {
	return code >= 0x4e00 && code <= 0x9fff;
}

const measured = new Map<string, Run>();
let held = 0;

function known(text: string): Run {
	const found = measured.get(text);
	if (found) return found;
	if (held > 200_000) {
		measured.clear();
		held = 0;
	}

	const made = lettersRun(text);
	measured.set(text, made);
	held += text.length;
	return made;
}

function lettersRun(text: string): Run {
	const letters = measuredLetters(text);
	const count = letters.length;
	const widths = new Uint16Array(count);
	const own = new Uint8Array(count);
	// Only where a letter is not one place long.
	let places: Uint32Array | undefined;
	let at = 0;
	let characters = 0;
	for (let nth = 0; nth < count; nth++) {
		const {letter, width, length = letter.length} = letters[nth]!;
		if (at !== nth) {
			places ??= Uint32Array.from({length: count}, (_, index) => index);
			places[nth] = at;
		}

		widths[nth] = width;
		own[nth] = kindOf(letter);
		if (letter !== ' ' && letter !== '\u3000') characters++;
		at += length;
	}

	const place = (nth: number) => places?.[nth] ?? nth;
	return {
		count,
		length: text.length,
		widths,
		kinds: own,
		characters,
		place,
		atom(nth, from) {
			const {letter, width, length = letter.length} = letters[nth]!;
			return {at: from + place(nth), length, shown: letter, width};
		},
	};
}

function referenceRun(piece: Extract<Piece, {kind: 'reference'}>, room: number): Run {
	// A value is one thing: what is wider than a line is cut.
	const shown = cut(piece.shown, room);
	return {
		...single(shown, displayWidth(shown), piece.length, piece),
		characters: [...piece.shown].length,
	};
}

function single(
	shown: string,
	width: number,
	length: number,
	reference?: Extract<Piece, {kind: 'reference'}>,
): Run {
	return {
		count: 1,
		length,
		widths: Uint16Array.of(width),
		kinds: Uint8Array.of(kindOf(shown)),
		characters: shown === ' ' || shown === '\u3000' ? 0 : 1,
		place: () => 0,
		atom: (_nth, at) => ({at, length, shown, width, ...(reference && {reference})}),
	};
}

function kindOf(shown: string): number {
	const first = shown.charAt(0);
	const closes = closing.has(first);
	return (
		(isHalfWidth(shown) && !closes ? kinds.narrow : 0) |
		(closes ? kinds.closes : 0) |
		(opening.has(shown.at(-1) ?? '') ? kinds.opens : 0) |
		(shown === ' ' ? kinds.blank : 0)
	);
}

function isHalfWidth(shown: string): boolean {
	for (let at = 0; at < shown.length; at++) {
		const code = shown.charCodeAt(at);
		if (code < 0x21 || code > 0x7e) return false;
	}

	return true;
}
