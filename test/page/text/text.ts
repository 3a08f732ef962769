import type {Draft, Header} from '../../../source/draft/draft.ts';
import {ordersBetween} from '../../../source/draft/order-between.ts';
import type {Paragraph, PartId, Tie} from '../../../source/draft/paragraph.ts';
import {paragraphsOf} from '../../../source/draft/paragraph.ts';
import {type Driven, fill, report} from '../drive.ts';

/** The paragraphs of a part, `|` parting them; a caret `^` stands where the editor has it. */
export function textOf(driven: Driven, part: PartId = 'overview'): string {
	const {draft, text} = driven.desk();
	const {editor} = text;
	const all = paragraphsOf(draft.paragraphs, part).map((one) =>
		editor?.paragraph === one.id ? {...one, text: withCaret(editor)} : one,
	);
	if (editor?.fresh?.part === part)
		all.push({...editor.fresh, role: 'body', id: '', text: withCaret(editor)} as never);
	return [...all]
		.sort((one, other) => (one.order < other.order ? -1 : 1))
		.map((one) => one.text)
		.join('|');
}

function withCaret({text, caret}: {text: string; caret: number}): string {
	return `${text.slice(0, caret)}^${text.slice(caret)}`;
}

/** A draft whose part 一 has these paragraphs, its tab open. */
export function writing(
	texts: readonly string[],
	more: {
		ties?: readonly Tie[];
		header?: Partial<Header>;
		part?: PartId;
		figures?: Record<string, number>;
	} = {},
): Driven {
	const {ties, header, part = 'overview', figures = report('suqian-city-2024')} = more;
	const driven = fill(figures, undefined, header);
	const orders = ordersBetween(undefined, undefined, texts.length);
	const paragraphs = Object.fromEntries(
		texts.map((text, index): [string, Paragraph] => [
			`p${index + 1}`,
			{part, order: orders[index]!, role: 'body', text, ...(index === 0 && ties && {ties})},
		]),
	);
	const {draft} = driven.desk();
	const kept = driven.drafts.drafts.get(draft.id)!;
	const {figures: entries} = draft;
	const filled: Draft = {...kept.draft, figures: entries, paragraphs};
	driven.drafts.drafts.set(draft.id, {draft: filled, steps: []});
	driven.dispatch({type: 'openDraft', id: draft.id}, {type: 'openTab', tab: part});
	return driven;
}
