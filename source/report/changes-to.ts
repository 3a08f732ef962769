import {spliceOf, type TextChange} from '../draft/change-text.ts';
import {ordersBetween} from '../draft/order-between.ts';
import {
	freshIds,
	type Paragraph,
	type ParagraphId,
	type Paragraphs,
	type PartId,
	paragraphsOf,
} from '../draft/paragraph.ts';
import {roleOf} from './role-of.ts';

type Placed = Paragraph & {id: ParagraphId};

/** One paragraph as it was, and as it is to be. */
export type Difference = {part: PartId; before?: string; after?: string};

/** What leads from the text of a draft to other texts. */
export type ChangesTo = {changes: readonly TextChange[]; differences: readonly Difference[]};

/**
The changes that make the paragraphs of some parts say other texts: equal ones stay where they are with their ties,
those between them are changed in their place, added or taken away.

@param wanted - canonical, part by part; a part that is not in it stays
*/
export function changesTo(
	paragraphs: Paragraphs,
	revision: number,
	wanted: ReadonlyMap<PartId, readonly string[]>,
): ChangesTo {
	const changes: TextChange[] = [];
	const differences: Difference[] = [];
	const added: Array<{
		part: PartId;
		text: string;
		after: string | undefined;
		next: string | undefined;
	}> = [];
	for (const [part, texts] of wanted) {
		const own = paragraphsOf(paragraphs, part);
		for (const {from, to, before, after} of stretches(own, texts)) {
			const pairs = Math.max(from.length, to.length);
			for (let index = 0; index < pairs; index++) {
				const [one, text] = [from[index], to[index]];
				differences.push({
					part,
					...(one && {before: one.text}),
					...(text !== undefined && {after: text}),
				});
				if (one && text !== undefined) changes.push(changed(one, text));
				else if (one) changes.push({paragraph: one.id, before: paragraphs[one.id]});
				else if (text !== undefined) {
					const last = from.at(-1) ?? before;
					added.push({part, text, after: last?.order, next: after?.order});
				}
			}
		}
	}

	const ids = freshIds(paragraphs, revision, added.length);
	let at = 0;
	while (at < added.length) {
		// Those that come at one place stand one behind the other.
		const first = added[at]!;
		let count = 1;
		while (
			added[at + count]?.part === first.part &&
			added[at + count]?.after === first.after &&
			added[at + count]?.next === first.next
		)
			count++;
		const orders = ordersBetween(first.after, first.next, count);
		for (const [index, order] of orders.entries()) {
			const {part, text} = added[at + index]!;
			changes.push({paragraph: ids[at + index]!, after: {part, order, role: roleOf(text), text}});
		}

		at += count;
	}

	return {changes, differences};
}

function changed(own: Placed, text: string): TextChange {
	const {id, ...paragraph} = own;
	const most = Math.min(own.text.length, text.length);
	let start = 0;
	while (start < most && own.text[start] === text[start]) start++;
	let end = 0;
	while (end < most - start && own.text.at(-1 - end) === text.at(-1 - end)) end++;
	return spliceOf(
		paragraph,
		id,
		start,
		own.text.length - start - end,
		text.slice(start, text.length - end),
	);
}

/** Paragraphs, and the texts in their place; what stays stands before and behind them. */
type Stretch = {from: readonly Placed[]; to: readonly string[]; before?: Placed; after?: Placed};

// What lies between the paragraphs that are the same: the longest such row of them.
function stretches(own: readonly Placed[], texts: readonly string[]): Stretch[] {
	const lengths = own.map(() => texts.map(() => 0));
	const at = (row: number, column: number) => lengths[row]?.[column] ?? 0;
	for (let row = own.length - 1; row >= 0; row--)
		for (let column = texts.length - 1; column >= 0; column--)
			lengths[row]![column] =
				own[row]!.text === texts[column]
					? at(row + 1, column + 1) + 1
					: Math.max(at(row + 1, column), at(row, column + 1));
	const found: Stretch[] = [];
	let [row, column, fromRow, fromColumn] = [0, 0, 0, 0];
	const end = () => {
		if (row === fromRow && column === fromColumn) return;
		found.push({
			from: own.slice(fromRow, row),
			to: texts.slice(fromColumn, column),
			before: own[fromRow - 1],
			after: own[row],
		});
	};

	while (row < own.length && column < texts.length) {
		if (own[row]!.text === texts[column]) {
			end();
			row++;
			column++;
			[fromRow, fromColumn] = [row, column];
		} else if (at(row + 1, column) >= at(row, column + 1)) row++;
		else column++;
	}

	[row, column] = [own.length, texts.length];
	end();
	return found;
}
