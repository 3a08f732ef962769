import type {Paragraph, Tie} from '../../draft/paragraph.ts';
import {type Mention, mentionsOf} from '../../report/mentions-of.ts';
import {type Piece, piecesOf} from '../../report/pieces-of.ts';
import type {Sources} from '../../report/sources.ts';

/** A figure of a paragraph: a reference, or one that is written, with its tie where it has one. */
export type FigureHere =
	| {kind: 'reference'; at: number; length: number; piece: Extract<Piece, {kind: 'reference'}>}
	| {kind: 'mention'; at: number; length: number; mention: Mention; tie?: Tie};

const known = new WeakMap<Sources, Map<string, readonly Mention[]>>();
/** More than the paragraphs of a report. */
const most = 200;

type Own = Pick<Paragraph, 'text' | 'ties'>;

const found = new WeakMap<
	Sources,
	Map<string, {ties: Own['ties']; figures: readonly FigureHere[]}>
>();

/** The figures of a paragraph in order, found once. */
export function figuresHere(own: Own, sources: Sources): readonly FigureHere[] {
	const all = found.get(sources) ?? new Map();
	found.set(sources, all);
	const last = all.get(own.text);
	if (last && last.ties === own.ties) return last.figures;
	if (all.size > most) all.clear();
	const figures = figuresAnew(own, sources);
	all.set(own.text, {ties: own.ties, figures});
	return figures;
}

function figuresAnew({text, ties = []}: Own, sources: Sources): readonly FigureHere[] {
	const references = piecesOf(text, sources).flatMap((piece): FigureHere[] =>
		piece.kind === 'reference'
			? [{kind: 'reference', at: piece.at, length: piece.length, piece}]
			: [],
	);
	const mentions = mentionsIn(text, sources).map((mention): FigureHere => {
		const {at, length} = mention;
		const tie = ties.find((one) => one.at < at + length && one.at + one.length > at);
		return {kind: 'mention', at, length, mention, ...(tie && {tie})};
	});
	return [...references, ...mentions].sort((one, other) => one.at - other.at);
}

/** The mentions of a text, found once. */
function mentionsIn(text: string, sources: Sources): readonly Mention[] {
	const all = known.get(sources) ?? new Map<string, readonly Mention[]>();
	known.set(sources, all);
	const found = all.get(text) ?? mentionsOf(text, sources);
	if (all.size > most) all.clear();
	all.set(text, found);
	return found;
}

/** 正文数字 n 个：引用, 已对应, 未核, and those of the text alone with those of them that a person has marked as such. */
export type FigureCounts = {
	all: number;
	references: number;
	tied: number;
	open: number;
	own: number;
	checked: number;
};

/** How many figures some paragraphs have, and how many of them nobody has answered for. */
export function countFigures(
	paragraphs: ReadonlyArray<Pick<Paragraph, 'text' | 'ties'>>,
	sources: Sources,
): FigureCounts {
	const all = paragraphs.flatMap((one) => figuresHere(one, sources));
	const counts = {all: all.length, references: 0, tied: 0, open: 0, own: 0, checked: 0};
	for (const one of all) {
		if (one.kind === 'reference') counts.references++;
		else if (one.tie?.means === 'none') {
			counts.own++;
			counts.checked++;
		} else if (one.tie) counts.tied++;
		else if (one.mention.proposes.length > 0) counts.open++;
		else counts.own++;
	}

	return counts;
}
