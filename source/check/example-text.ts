import {ordersBetween} from '../draft/order-between.ts';
import {type Paragraph, type Paragraphs, type PartId, partIds} from '../draft/paragraph.ts';
import type {Example} from './rule.ts';
import type {TextInput} from './text-grounds.ts';

/** The text of an example, as a report that is to be handed in. */
export function exampleText({text = {}, lastText, ties = [], fees, unit}: Example): TextInput {
	return {
		paragraphs: paragraphsOf(text, ties),
		phase: 'handIn',
		unit: unit ?? '某局',
		...(lastText && {lastText}),
		...(fees && {fees}),
	};
}

function paragraphsOf(
	text: Readonly<Partial<Record<PartId, readonly string[]>>>,
	ties: NonNullable<Example['ties']>,
): Paragraphs {
	const all = partIds.flatMap((part) => {
		const texts = text[part] ?? [];
		const orders = ordersBetween(undefined, undefined, texts.length);
		return texts.map((words, index): [string, Paragraph] => {
			const own = ties.flatMap((tie) => {
				const at = words.indexOf(tie.words);
				return at < 0 ? [] : [{at, length: tie.words.length, ...tie}];
			});
			const order = orders[index]!;
			const paragraph: Paragraph = {part, order, role: 'body', text: words};
			return [`${part}${index + 1}`, own.length > 0 ? {...paragraph, ties: own} : paragraph];
		});
	});
	return Object.fromEntries(all);
}
