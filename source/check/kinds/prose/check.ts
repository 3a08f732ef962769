import type {PartId} from '../../../draft/paragraph.ts';
import {cellsOfTerm} from '../../../report/cells-of-term.ts';
import {readReference} from '../../../report/read-reference.ts';
import type {Term} from '../../../report/reference.ts';
import {typedOf} from '../../../report/typed-of.ts';
import {valueOfReference} from '../../../report/value-of.ts';
import type {ProseSaid, Result, ResultCell} from '../../finding.ts';
import type {Grounds} from '../../grounds.ts';
import type {RuleOf} from '../../rule.ts';
import type {Placed, TextGrounds} from '../../text-grounds.ts';
import {verdict} from '../../verdict.ts';
import {resultCell} from '../../year.ts';

export type ProseRule = RuleOf<'prose'>;
export type ProseGrounds = Grounds & {text: TextGrounds};
export type ProseCheck = (rule: ProseRule, grounds: ProseGrounds) => Result[];

type Terms = Parameters<typeof verdict>[2] & {level?: Result['level']};

/** A rule's word on a place in the text: a part, a paragraph, or what stands in it from a character on. */
export function said(
	rule: ProseRule,
	place: PartId | Placed,
	prose: ProseSaid & {from?: number},
	{level, ...terms}: Terms,
): Result {
	const {from, ...rest} = prose;
	const at =
		typeof place === 'string'
			? place
			: `${place.part}/${place.id}${from === undefined ? '' : `#${from}`}`;
	const number = typeof place === 'string' ? {} : {number: place.number};
	return {...verdict(rule, at, terms), ...(level && {level}), prose: {...number, ...rest}};
}

/** What the tables say of a reference. */
export type Held = {
	value: number | null;
	shown: string;
	name: string;
	cells: ResultCell[];
	why?: 'blank' | 'noLastYear' | 'impossible';
};

// Asked for by several rules, and for every figure of one kind.
const held = new WeakMap<TextGrounds, Map<string, Held | undefined>>();

/** What a canonical reference comes to, how it is called, and the cells behind it. */
export function heldAgainst(ref: string, grounds: ProseGrounds): Held | undefined {
	let known = held.get(grounds.text);
	if (!known) {
		known = new Map();
		held.set(grounds.text, known);
	}

	if (!known.has(ref)) known.set(ref, lookUp(ref, grounds));
	return known.get(ref);
}

function lookUp(ref: string, grounds: ProseGrounds): Held | undefined {
	const {sources} = grounds.text;
	const {reference} = readReference(ref, sources.form);
	if (!reference) return undefined;
	const {value, shown, why} = valueOfReference(reference, sources);
	const terms = reference.kind === 'word' ? [] : reference.terms;
	const cells = terms.flatMap((term) => cellsOf(term, grounds));
	return {value, shown, name: typedOf(reference, sources.form), cells, ...(why && {why})};
}

function cellsOf(term: Term, grounds: ProseGrounds): ResultCell[] {
	if ('fee' in term) return [];
	const year = term.last ? grounds.last : grounds;
	if (!year) return [];
	return cellsOfTerm(year.form, term).map((cell) => ({
		...resultCell(year, cell),
		...(term.last && {last: true as const}),
	}));
}

/** All paragraphs of a text, part by part. */
export function everyParagraph({parts}: TextGrounds): readonly Placed[] {
	return Object.values(parts).flat();
}

/** The words around a figure, as a person finds it: 受理2件. */
export function wordsAround(text: string, at: number, length: number): string {
	const before = /[^，。；、：（）,.;:()\s{}]{0,6}$/u.exec(text.slice(0, at))![0];
	const behind = /^[件条项宗起例元份个]{0,2}/u.exec(text.slice(at + length))![0];
	return before + text.slice(at, at + length) + behind;
}
