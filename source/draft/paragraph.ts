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

/** The paragraphs of a part in the order they are read. */
export function paragraphsOf(
	paragraphs: Paragraphs,
	part: PartId,
): ReadonlyArray<Paragraph & {id: ParagraphId}> {
	return Object.entries(paragraphs)
		.filter(([, one]) => one.part === part)
		.map(([id, one]) => ({...one, id}))
		.sort((left, right) => compare(left.order, right.order) || compare(left.id, right.id));
}

/** Ids for new paragraphs of a draft: none that it holds, and none that it is likely to have held. */
export function freshIds(paragraphs: Paragraphs, revision: number, count: number): ParagraphId[] {
	const taken = Object.keys(paragraphs).map((id) => Number(/^p(\d+)$/.exec(id)?.[1] ?? 0));
	const last = Math.max(revision, 0, ...taken);
	return Array.from({length: count}, (_, index) => `p${last + 1 + index}`);
}

function compare(left: string, right: string): number {
	return left < right ? -1 : left > right ? 1 : 0;
}
