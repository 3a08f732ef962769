import type {ParagraphChange} from '../../../draft/change-text.ts';
import type {Draft} from '../../../draft/draft.ts';
import {ordersBetween} from '../../../draft/order-between.ts';
import {
	freshIds,
	openingLead,
	type Paragraph,
	type ParagraphId,
	type PartId,
	paragraphsAround,
	partIds,
} from '../../../draft/paragraph.ts';
import type {Address, Form} from '../../../form/form.ts';
import {cellsOfTerm} from '../../../report/cells-of-term.ts';
import {numberWords} from '../../../report/number-words.ts';
import {readReference} from '../../../report/read-reference.ts';
import {roleOf} from '../../../report/role-of.ts';
import {shownText} from '../../../report/shown-text.ts';
import type {Sources} from '../../../report/sources.ts';
import {typedOf} from '../../../report/typed-of.ts';
import type {TextReading} from '../../text-reading.ts';
import {keptInOrder} from './kept-in-order.ts';
import {matchParagraphs} from './match-paragraphs.ts';
import {openingRead, withYear} from './opening-read.ts';
import {canonicalOfTied, type Retied, retie, type Tied} from './retie.ts';

/** What becomes of a figure that the file has changed: 保留表中数, 改表, 作手填数. */
export type FigureAnswer = 'table' | 'cell' | 'typed';

/** A figure of the tables that the file tells otherwise. */
export type ChangedFigure = {
	/** Names it among those of a plan. */
	key: string;
	part: PartId;
	/** How it is called: 三.新收. */
	name: string;
	ref: string;
	/** As the draft shows it, as the file has it, as the tables say it. */
	before: string;
	after: string;
	shown: string;
	/** The cell that 改表 would change; absent: it is a sum of several, or no number. */
	address?: Address;
	value?: number;
};

/** One paragraph of a plan. */
export type ParagraphPlan = {
	kind: 'same' | 'changed' | 'added' | 'removed' | 'moved';
	/** As it is shown, before and after. */
	before?: string;
	after?: string;
	source?: string;
};

/** What an import means for one part of the text. */
export type PartPlan = {
	part: PartId;
	/** It is what stands above part 一. */
	isOpening?: true;
	title: string;
	paragraphs: readonly ParagraphPlan[];
	figures: readonly ChangedFigure[];
	/** @param answers - by key; left out: 保留表中数 */
	changes(answers: Readonly<Record<string, FigureAnswer>>): ParagraphChange[];
};

/**
Holds the text of a file against that of a draft, part by part. A part that the file does not have stays as it is.

@param draft - with the figures it will have
@param shown - what its references showed until now
@param sources - what they will show
@param file - it becomes the source of what is taken
*/
export function planText(
	draft: Draft,
	text: TextReading,
	form: Form,
	{shown, sources, file}: {shown: Sources; sources: Sources; file: string},
): PartPlan[] {
	let fresh = 0;
	const opening = openingRead(draft, text, form, sources);
	const places = [
		{part: 'overview', isAbove: true, read: opening} as const,
		...partIds.map((part) => ({part, isAbove: false, read: text.parts[part]}) as const),
	];
	return places.flatMap(({part, isAbove, read}): PartPlan[] => {
		if (!read) return [];
		const beside = isAbove ? openingLead : '';
		const name = isAbove ? 'opening' : part;
		const own = paragraphsAround(draft.paragraphs, part, beside);
		const matched = matchParagraphs(
			own.map((one) => shownText(one.text, shown)),
			read.map((one) => one.text),
		);
		const lines = read.map((paragraph, index) => {
			const at = matched[index];
			const mine = at === undefined ? undefined : own[at];
			return {paragraph, mine, retied: retie(paragraph, mine, sources)};
		});
		const kept = keptInOrder(matched);
		const orders = ordersOf(own, matched, kept);
		const ids = freshIds(draft.paragraphs, draft.revision, fresh + lines.length, beside).slice(
			fresh,
		);
		fresh += lines.length;
		const removed = own.filter((_, index) => !matched.includes(index));
		const figures = lines.flatMap(({paragraph, retied}, index) =>
			changedFigures(name, part, index, paragraph.text, retied, form),
		);
		const after = (answers: Readonly<Record<string, FigureAnswer>>) =>
			lines.map(
				({paragraph, mine, retied}, index): [ParagraphId, Paragraph | undefined, Paragraph] => {
					const keep = (one: Tied) => one.differs && answers[keyOf(name, index, one)] === 'typed';
					const tied = canonicalOfTied(paragraph.text, retied, keep);
					const written =
						isAbove && !mine ? {...tied, text: withYear(tied.text, sources.year)} : tied;
					const isSame = mine && sameWords(mine.text, written.text);
					const words = isSame ? {text: mine.text, ...(mine.ties && {ties: mine.ties})} : written;
					const role = isSame ? mine.role : roleOf(paragraph.text);
					const from = isSame ? mine.from : `${file}|${paragraph.source}`;
					const next: Paragraph = {
						part,
						order: orders[index]!,
						role,
						...words,
						...(from && {from}),
					};
					return [mine?.id ?? ids[index]!, mine && draft.paragraphs[mine.id], next];
				},
			);
		const paragraphs = [
			...after({}).map(
				([, before, next], index): ParagraphPlan => ({
					kind: kindOf(before, next),
					...(before && {before: shownText(before.text, shown)}),
					after: shownText(next.text, sources),
					source: lines[index]!.paragraph.source,
				}),
			),
			...removed.map(
				(one): ParagraphPlan => ({kind: 'removed', before: shownText(one.text, shown)}),
			),
		];
		const title = isAbove
			? '报告开头的说明'
			: (form.parts?.find(({id}) => id === part)?.title ?? '');
		return [
			{
				part,
				...(isAbove && {isOpening: true as const}),
				title,
				paragraphs,
				figures,
				changes: (answers) => [
					...after(answers).flatMap(([paragraph, before, next]) =>
						kindOf(before, next) === 'same'
							? []
							: [{paragraph, ...(before && {before}), after: next}],
					),
					...removed.map(({id}) => ({paragraph: id, before: draft.paragraphs[id]})),
				],
			},
		];
	});
}

function kindOf(before: Paragraph | undefined, after: Paragraph): ParagraphPlan['kind'] {
	if (!before) return 'added';
	const {order, from: _, ...own} = before;
	const {order: next, from: __, ...words} = after;
	if (JSON.stringify(own) !== JSON.stringify(words)) return 'changed';
	return order === next ? 'same' : 'moved';
}

// Blanks between Chinese words are those of the container.
function sameWords(one: string, other: string): boolean {
	return one === other || one.replaceAll(/\s/gu, '') === other.replaceAll(/\s/gu, '');
}

// What stays in its order keeps its key; what comes between gets one between.
function ordersOf(
	own: ReadonlyArray<{order: string}>,
	matched: ReadonlyArray<number | undefined>,
	kept: ReadonlySet<number>,
): string[] {
	const orders: string[] = [];
	let index = 0;
	while (index < matched.length) {
		if (kept.has(index)) {
			orders.push(own[matched[index]!]!.order);
			index++;
			continue;
		}

		let end = index;
		while (end < matched.length && !kept.has(end)) end++;
		const next = end < matched.length ? own[matched[end]!]!.order : undefined;
		orders.push(...ordersBetween(orders.at(-1), next, end - index));
		index = end;
	}

	return orders;
}

function keyOf(name: string, index: number, {at, ref}: Tied): string {
	return `${name}/${index}#${at}/${ref}`;
}

function changedFigures(
	name: string,
	part: PartId,
	index: number,
	text: string,
	{tied}: Retied,
	form: Form,
): ChangedFigure[] {
	return tied
		.filter(({differs}) => differs)
		.map((one): ChangedFigure => {
			const {at, length, ref, shown, before} = one;
			const after = text.slice(at, at + length);
			const {reference} = readReference(ref, form);
			const [number] = numberWords(after);
			const address = addressOf(ref, form);
			return {
				key: keyOf(name, index, one),
				part,
				name: reference ? typedOf(reference, form) : ref,
				ref,
				before,
				after,
				shown,
				...(address !== undefined && number && !number.vague && {address, value: number.value}),
			};
		});
}

// The one cell that a reference tells; a sum of several is none.
function addressOf(ref: string, form: Form): Address | undefined {
	const {reference} = readReference(ref, form);
	if (reference?.kind !== 'sum' || reference.terms.length !== 1) return undefined;
	const [term] = reference.terms;
	if (!term || 'fee' in term || term.last || term.yuan || term.minus) return undefined;
	const cells = cellsOfTerm(form, term);
	return cells.length === 1 ? cells[0]!.address : undefined;
}
