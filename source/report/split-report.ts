import {type PartId, partIds} from '../draft/paragraph.ts';
import {cutFooter} from './cut-footer.ts';
import type {ForeignBlock, ForeignParagraph} from './foreign-text.ts';
import {fullLine, joinLines} from './join-lines.ts';
import {openingOf} from './opening-of.ts';
import {isOtherChapter} from './other-chapter.ts';
import {partTitle, type ReportPart} from './part-title.ts';

/** One report taken apart. */
export type SplitReport = {
	/** Its title, where it has one: ××局2023年政府信息公开工作年度报告. */
	title?: string;
	opening: readonly ForeignParagraph[];
	/** Only the parts that are there. */
	parts: Partial<Record<PartId, readonly ForeignParagraph[]>>;
	/** The lines under the headings of the tables, where they stand as lines and not as tables. */
	lines: Partial<Record<Exclude<ReportPart, PartId>, readonly ForeignParagraph[]>>;
	/** The sheets of the tables within a part that is text. */
	tables: Partial<Record<PartId, readonly string[]>>;
	/** Chapters that are none of the six parts, and how many paragraphs stand under them: they are not in any part. */
	chapters: ReadonlyArray<{title: string; source: string; count: number}>;
	/** Sentences before the first part that are no opening of it: they stand nowhere. */
	unread: readonly ForeignParagraph[];
	/** The sheets of all tables from its first heading to the next report. */
	sheets: readonly string[];
	/** What was cut behind the report: 主办单位, ICP备, 打印, the signature. */
	footer: readonly ForeignParagraph[];
};

type Heading = {at: number; part: ReportPart; level: 1 | 2; end: number; isListed: boolean};

/**
Splits a text into the reports in it, mostly one, by the headings of the six parts, whatever their numbers. A heading
that stands twice counts where it has a body: the other is an entry of the table of contents.

@returns none where no part of a report that is text is found
*/
export function splitReport(blocks: readonly ForeignBlock[]): SplitReport[] {
	const headings = bodied(headingsIn(blocks), blocks);
	const reports: Heading[][] = [];
	for (const heading of headings) {
		const current = reports.at(-1);
		// A part that comes again begins another report.
		if (!current || current.some(({part}) => part === heading.part)) reports.push([heading]);
		else current.push(heading);
	}

	return reports
		.map((own, index) => {
			const from = index === 0 ? 0 : reports[index - 1]!.at(-1)!.at + 1;
			const next = reports[index + 1]?.[0]?.at;
			return reportOf(blocks, own, from, next ?? blocks.length, next !== undefined);
		})
		.filter(({parts}) => Object.keys(parts).length > 0);
}

/** The parts in the order of a report. */
const order: Readonly<Record<ReportPart, number>> = {
	overview: 1,
	disclosure: 2,
	requests: 3,
	disputes: 4,
	problems: 5,
	other: 6,
};

function headingsIn(blocks: readonly ForeignBlock[]): Heading[] {
	const found = blocks.flatMap((block, at): Heading[] => {
		const title = block.is === 'paragraph' ? partTitle(block.text) : undefined;
		return title ? [{at, ...title}] : [];
	});
	// （一）总体情况 within a part is a heading of its own, unless the parts are numbered so throughout.
	const hasFirst = found.some(({level}) => level === 1);
	return found.filter(({level}) => level === 1 || !hasFirst);
}

// Of headings of one part only those with a body count; where none has one, the first.
function bodied(headings: readonly Heading[], blocks: readonly ForeignBlock[]): Heading[] {
	const hasBody = ({at, end, isListed}: Heading, index: number) => {
		if (isListed) return false;
		const next = headings[index + 1]?.at ?? blocks.length;
		return next > at + 1 || end < textOf(blocks[at]).length;
	};

	// The last entry of a table of contents is followed by the title, which is no body of its own.
	const endsContents = ({part}: Heading, index: number) => {
		const [before, next] = [headings[index - 1], headings[index + 1]];
		if (!before || !next || hasBody(before, index - 1)) return false;
		return (
			order[next.part] <= order[part] && headings.slice(index + 1).some((one) => one.part === part)
		);
	};

	const isBodied = (heading: Heading, index: number) =>
		hasBody(heading, index) && !endsContents(heading, index);

	const kept = headings.filter(
		(heading, index) =>
			isBodied(heading, index) ||
			!headings.some((other, place) => other.part === heading.part && isBodied(other, place)),
	);
	// An entry of the contents whose part is not in the report: an earlier part begins behind it.
	const isEntry = (heading: Heading) =>
		!isBodied(heading, headings.indexOf(heading)) &&
		kept.some(
			(other) =>
				other.at > heading.at &&
				order[other.part] < order[heading.part] &&
				isBodied(other, headings.indexOf(other)),
		);
	return kept.filter(
		(heading, index) =>
			!isEntry(heading) &&
			(kept.findIndex(({part}) => part === heading.part) === index ||
				isBodied(heading, headings.indexOf(heading))),
	);
}

function reportOf(
	blocks: readonly ForeignBlock[],
	headings: readonly Heading[],
	from: number,
	to: number,
	isFollowed: boolean,
): SplitReport {
	const parts: Partial<Record<PartId, ForeignParagraph[]>> = {};
	const lines: SplitReport['lines'] = {};
	const tables: SplitReport['tables'] = {};
	const footer: ForeignParagraph[] = [];
	const chapters: Array<SplitReport['chapters'][number]> = [];
	for (const [index, {at, part, end}] of headings.entries()) {
		const isLast = index === headings.length - 1;
		const inside = blocks.slice(at + 1, headings[index + 1]?.at ?? to);
		const own = blocks[at] as Extract<ForeignBlock, {is: 'paragraph'}>;
		const body = [...restOf(own, end), ...paragraphsOf(inside)];
		const {kept: whole, cut} = isLast ? cutFooter(body, isFollowed) : {kept: body, cut: []};
		footer.push(...cut);
		const next = isLast ? undefined : textOf(blocks[headings[index + 1]!.at]);
		const isOther = ({text}: ForeignParagraph) => isOtherChapter(text, own.text, next);
		const other = whole.findIndex(isOther);
		const kept = other < 0 ? whole : whole.slice(0, other);
		if (other >= 0) chapters.push(...chaptersOf(whole.slice(other), isOther));
		if (isText(part)) {
			parts[part] = kept;
			const own = inside.flatMap((block) => (block.is === 'table' ? [block.sheet] : []));
			if (own.length > 0) tables[part] = own;
		} else if (kept.length > 0) lines[part] = kept;
	}

	const {title, opening, unread} = openingOf(paragraphsOf(blocks.slice(from, headings[0]!.at)));
	const full = fullLine([opening, ...Object.values(parts)]);
	for (const [part, paragraphs] of Object.entries(parts) as Array<[PartId, ForeignParagraph[]]>)
		parts[part] = joinLines(paragraphs, full);
	return {
		...(title !== undefined && {title}),
		opening: joinLines(opening, full),
		parts,
		lines,
		tables,
		chapters,
		unread,
		sheets: blocks
			.slice(headings[0]!.at, to)
			.flatMap((block) => (block.is === 'table' ? [block.sheet] : [])),
		footer,
	};
}

function chaptersOf(
	paragraphs: readonly ForeignParagraph[],
	isOther: (paragraph: ForeignParagraph) => boolean,
): Array<SplitReport['chapters'][number]> {
	const found: Array<{title: string; source: string; count: number}> = [];
	for (const paragraph of paragraphs) {
		const {text, source} = paragraph;
		if (isOther(paragraph)) found.push({title: text.trim(), source, count: 0});
		else if (found.length > 0) found.at(-1)!.count++;
	}

	return found;
}

function paragraphsOf(blocks: readonly ForeignBlock[]): ForeignParagraph[] {
	return blocks.flatMap((block) => {
		if (block.is === 'table') return [];
		const {is: _, ...paragraph} = block;
		return [paragraph];
	});
}

// What stands behind a heading in its own paragraph.
function restOf({text, source, marks = []}: ForeignParagraph, end: number): ForeignParagraph[] {
	const rest = text.slice(end);
	if (rest.trim() === '') return [];
	const lead = end + (rest.length - rest.trimStart().length);
	const kept = marks.flatMap((mark) => (mark.at >= lead ? [{...mark, at: mark.at - lead}] : []));
	return [{text: rest.trim(), source, ...(kept.length > 0 && {marks: kept})}];
}

function isText(part: ReportPart): part is PartId {
	return (partIds as readonly string[]).includes(part);
}

function textOf(block: ForeignBlock | undefined): string {
	return block?.is === 'paragraph' ? block.text : '';
}
