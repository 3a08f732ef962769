import type {Paragraph, Tie} from '../../../draft/paragraph.ts';
import {type NumberWords, numberWords} from '../../../report/number-words.ts';
import {piecesOf, plainText} from '../../../report/pieces-of.ts';
import type {Sources} from '../../../report/sources.ts';
import type {ReadParagraph} from '../../text-reading.ts';

/** A stretch of a foreign paragraph in which a figure of the tables stands. */
export type Tied = {
	at: number;
	length: number;
	/** Canonical, without braces. */
	ref: string;
	/** What the tables say; what stands in the file is the words of the stretch. */
	shown: string;
	/** What stood there when the draft was last written out, where that is known. */
	before: string;
	/** The file says something else than the tables. */
	differs: boolean;
};

/** The figures of a paragraph tied again, and what a person had said of others. */
export type Retied = {tied: readonly Tied[]; ties: readonly Tie[]};

/**
Ties the figures of a paragraph that comes back: by the bookmarks around them, else by the references its paragraph in
the draft has, where the same figure stands, or another one in the same place.

@param own - its paragraph in the draft
*/
export function retie(
	{text, refs}: ReadParagraph,
	own: Paragraph | undefined,
	sources: Sources,
): Retied {
	const numbers = numberWords(text);
	const taken: Array<{at: number; length: number}> = [];
	const isFree = (at: number, length: number) =>
		!taken.some((one) => one.at < at + length && at < one.at + one.length);
	const tied: Tied[] = [];
	const take = (at: number, length: number, ref: string, shown: string, before: string) => {
		taken.push({at, length});
		tied.push({at, length, ref, shown, before, differs: text.slice(at, at + length) !== shown});
	};

	const old = own ? referencesOf(own.text, sources) : [];
	for (const {at, length, ref} of refs) {
		const [piece] = piecesOf(`{${ref}}`, sources);
		if (piece?.kind !== 'reference' || piece.why === 'unknown' || !isFree(at, length)) continue;
		const index = old.findIndex((one) => one.ref === ref);
		const [known] = index < 0 ? [] : old.splice(index, 1);
		take(at, length, ref, piece.shown, known?.shown ?? piece.shown);
	}

	for (const row of rowsOf(old)) {
		const shown = row.map((one) => one.shown).join('');
		const [first, last] = [row[0]!, row.at(-1)!];
		const found = occurrences(text, shown)
			.map((at) => ({at, length: shown.length}))
			.filter(({at, length}) => isFree(at, length));
		let {at} = best(found, text, {...first, after: last.after}, 0) ?? {at: -1};
		if (at < 0) continue;
		for (const one of row) {
			take(at, one.shown.length, one.ref, one.shown, one.shown);
			at += one.shown.length;
			old.splice(old.indexOf(one), 1);
		}
	}

	const left: Old[] = [];
	for (const one of old) {
		const place = sameFigure(text, numbers, one, isFree);
		if (place) take(place.at, place.length, one.ref, one.shown, one.shown);
		else left.push(one);
	}

	for (const one of left) {
		const place = samePlace(text, numbers, one, isFree);
		if (place) take(place.at, place.length, one.ref, one.shown, one.shown);
	}

	const ties = (own?.ties ?? []).flatMap((tie): Tie[] => {
		const at = text.indexOf(tie.words);
		if (at < 0 || !isFree(at, tie.length) || tie.words.length !== tie.length) return [];
		taken.push({at, length: tie.length});
		return [{...tie, at}];
	});
	return {tied: tied.sort((one, other) => one.at - other.at), ties};
}

/** A reference of a paragraph, what it shows, and the words around it. */
type Old = {ref: string; shown: string; before: string; after: string; joined: boolean};

// References side by side: their figures read as one number.
function rowsOf(old: readonly Old[]): Old[][] {
	const rows: Old[][] = [];
	for (const [index, one] of old.entries())
		if (one.joined && old[index - 1]) {
			if (rows.at(-1)?.at(-1) === old[index - 1]) rows.at(-1)!.push(one);
			else rows.push([old[index - 1]!, one]);
		}
	return rows;
}

function referencesOf(canonical: string, sources: Sources): Old[] {
	const pieces = piecesOf(canonical, sources);
	const said = pieces.map((piece) => (piece.kind === 'text' ? piece.text : piece.shown));
	return pieces.flatMap((piece, index) =>
		piece.kind === 'text' || piece.why === 'unknown'
			? []
			: [
					{
						ref: piece.ref,
						shown: piece.shown,
						joined: index > 0 && pieces[index - 1]!.kind === 'reference',
						before: said.slice(0, index).join('').slice(-12),
						after: said
							.slice(index + 1)
							.join('')
							.slice(0, 6),
					},
				],
	);
}

type Free = (at: number, length: number) => boolean;

// Where the same figure stands oftener, that whose words around it are the same.
function sameFigure(
	text: string,
	numbers: readonly NumberWords[],
	one: Old,
	isFree: Free,
): {at: number; length: number} | undefined {
	const {shown} = one;
	const isNumber = /^\d+(?:\.\d+)?$/u.test(shown);
	const places = isNumber
		? numbers.filter(({words}) => words === shown)
		: occurrences(text, shown).map((at) => ({at, length: shown.length}));
	return best(
		places.filter(({at, length}) => isFree(at, length)),
		text,
		one,
		0,
	);
}

// Another figure where the words around it are those of the old one.
function samePlace(
	text: string,
	numbers: readonly NumberWords[],
	one: Old,
	isFree: Free,
): {at: number; length: number} | undefined {
	if (!/\d/u.test(one.shown)) return undefined;
	const places = numbers.filter(
		({at, length, sort}) => isFree(at, length) && (sort !== 'other' || /^\d{4}$/u.test(one.shown)),
	);
	return best(places, text, one, 4);
}

function best(
	places: ReadonlyArray<{at: number; length: number}>,
	text: string,
	{before, after}: Old,
	least: number,
): {at: number; length: number} | undefined {
	let found: {at: number; length: number} | undefined;
	let most = least - 1;
	for (const {at, length} of places) {
		const alike = sameEnd(text.slice(0, at), before) + sameStart(text.slice(at + length), after);
		if (alike > most) {
			found = {at, length};
			most = alike;
		}
	}

	return found;
}

function sameEnd(left: string, right: string): number {
	let count = 0;
	while (count < right.length && left.at(-1 - count) === right.at(-1 - count)) count++;
	return count;
}

function sameStart(left: string, right: string): number {
	let count = 0;
	while (count < right.length && count < left.length && left[count] === right[count]) count++;
	return count;
}

function occurrences(text: string, words: string): number[] {
	const found: number[] = [];
	if (words === '') return found;
	for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length))
		found.push(at);
	return found;
}

/**
The canonical text of a paragraph with its references in the places of their figures.

@param keep - of the figures that differ, those that stay as the file has them
*/
export function canonicalOfTied(
	text: string,
	{tied, ties}: Retied,
	keep: (one: Tied) => boolean,
): Pick<Paragraph, 'text' | 'ties'> {
	let made = '';
	let from = 0;
	const put = (until: number) => {
		made += plainText(text.slice(from, until));
		from = until;
	};

	const all = [
		...tied.map((one) => ({...one, tie: undefined})),
		...ties.map((tie) => ({...tie, tie})),
	].sort((one, other) => one.at - other.at);
	const moved: Tie[] = [];
	for (const one of all) {
		put(one.at);
		if (one.tie) {
			moved.push({...one.tie, at: made.length});
			put(one.at + one.length);
		} else if (keep(one)) put(one.at + one.length);
		else {
			made += `{${one.ref}}`;
			from = one.at + one.length;
		}
	}

	put(text.length);
	return {text: made, ...(moved.length > 0 && {ties: moved})};
}
