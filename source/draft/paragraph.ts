/** The parts of the report that are text: 一 总体情况, 五 存在的主要问题及改进情况, 六 其他需要报告的事项. */
export const partIds = ['overview', 'problems', 'other'] as const;

export type PartId = (typeof partIds)[number];

export type ParagraphId = string;

/** A figure that is written in the text and was said to be a figure of the tables, or not to be one. */
export type Tie = {
	/** Where its words begin in the text of the paragraph, and how long they are. */
	at: number;
	length: number;
	words: string;
	/** A canonical reference without braces; `none`: 不是这个数, it is not asked about again. */
	means: string;
};

/** One paragraph of a part. */
export type Paragraph = {
	part: PartId;
	/** Its place in the part, as a fractional key: see `order-between.ts`. */
	order: string;
	role: 'heading' | 'body';
	/** Canonical: `全年新收政府信息公开申请{requests/received/total}件`; a brace that is no reference is doubled. */
	text: string;
	/** Where it came from: `年报.docx|p12`. */
	from?: string;
	/** By place, none over another. */
	ties?: readonly Tie[];
};

/** By id; their order is their own. */
export type Paragraphs = Readonly<Record<ParagraphId, Paragraph>>;

/**
What the ids of an opening begin with: words of an office's own above part 一. They are kept as paragraphs of part 一, so
that an older program shows them there instead of refusing the draft.
*/
export const openingLead = 'opening-';

/** Whether a paragraph stands above part 一. */
export function isOpening(id: ParagraphId): boolean {
	return id.startsWith(openingLead);
}

type Placed = Paragraph & {id: ParagraphId};

/** The paragraphs of a part in the order they are read. */
export function paragraphsOf(paragraphs: Paragraphs, part: PartId): readonly Placed[] {
	return inOrder(paragraphs, (id, one) => one.part === part && !isOpening(id));
}

/** What stands above part 一, where the draft has words of its own for it. */
export function openingOfDraft(paragraphs: Paragraphs): readonly Placed[] {
	return inOrder(paragraphs, isOpening);
}

/** The paragraphs among which one stands: those of its part, or of the opening. */
export function paragraphsAround(
	paragraphs: Paragraphs,
	part: PartId,
	id: ParagraphId | undefined,
): readonly Placed[] {
	return id !== undefined && isOpening(id)
		? openingOfDraft(paragraphs)
		: paragraphsOf(paragraphs, part);
}

/** Whether any part of the report has text. */
export function hasText(paragraphs: Paragraphs): boolean {
	return Object.keys(paragraphs).some((id) => !isOpening(id));
}

/**
Ids for new paragraphs of a draft: none that it holds, and none that it is likely to have held.

@param beside - one of an opening: they are to stand there, too
*/
export function freshIds(
	paragraphs: Paragraphs,
	revision: number,
	count: number,
	beside = '',
): ParagraphId[] {
	const lead = isOpening(beside) ? openingLead : 'p';
	const taken = Object.keys(paragraphs).map((id) =>
		id.startsWith(lead) ? Number(/^\d+$/.exec(id.slice(lead.length))?.[0] ?? 0) : 0,
	);
	const last = Math.max(revision, 0, ...taken);
	return Array.from({length: count}, (_, index) => `${lead}${last + 1 + index}`);
}

function inOrder(
	paragraphs: Paragraphs,
	isMeant: (id: ParagraphId, one: Paragraph) => boolean,
): readonly Placed[] {
	return Object.entries(paragraphs)
		.filter(([id, one]) => isMeant(id, one))
		.map(([id, one]) => ({...one, id}))
		.sort((left, right) => compare(left.order, right.order) || compare(left.id, right.id));
}

function compare(left: string, right: string): number {
	return left < right ? -1 : left > right ? 1 : 0;
}
