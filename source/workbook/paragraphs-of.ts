import {ordersBetween} from '../draft/order-between.ts';
import {type Paragraph, type Paragraphs, partIds, type Tie} from '../draft/paragraph.ts';
import {piecesOf, plainText} from '../report/pieces-of.ts';
import {roleOf} from '../report/role-of.ts';
import type {Sources} from '../report/sources.ts';
import type {ReadParagraph, TextReading} from './text-reading.ts';

/**
The paragraphs of a reading as a draft would hold them. A reference that its file carries stands only where the tables
say what the file shows there; where they say something else, the words of the file stand as they are, tied to it.
*/
export function paragraphsOfReading(text: TextReading | undefined, sources: Sources): Paragraphs {
	const all = partIds.flatMap((part) => {
		const read = text?.parts[part] ?? [];
		const orders = ordersBetween(undefined, undefined, read.length);
		return read.map(
			(one, index): Paragraph => ({
				part,
				order: orders[index]!,
				role: roleOf(one.text),
				...withReferences(one, sources),
			}),
		);
	});
	return Object.fromEntries(all.map((one, index) => [`p${index + 1}`, one]));
}

function withReferences(
	{text, refs}: ReadParagraph,
	sources: Sources,
): Pick<Paragraph, 'text' | 'ties'> {
	let at = 0;
	let made = '';
	const ties: Tie[] = [];
	for (const {at: place, length, ref, shown} of refs) {
		const asked = `{${ref}}`;
		const [piece] = piecesOf(asked, sources);
		if (piece?.kind !== 'reference' || piece.why === 'unknown') continue;
		made += plainText(text.slice(at, place));
		if (piece.shown === shown) made += asked;
		else {
			ties.push({at: made.length, length, words: shown, means: ref});
			made += plainText(shown);
		}

		at = place + length;
	}

	return {text: made + plainText(text.slice(at)), ...(ties.length > 0 && {ties})};
}
