import {ordersBetween} from '../draft/order-between.ts';
import {type Paragraph, type Paragraphs, partIds} from '../draft/paragraph.ts';
import {piecesOf, plainText} from '../report/pieces-of.ts';
import {roleOf} from '../report/role-of.ts';
import type {Sources} from '../report/sources.ts';
import type {ReadParagraph, TextReading} from './text-reading.ts';

/**
The paragraphs of a reading as a draft would hold them. A reference that its file carries stands only where the tables
say what the file shows there; everywhere else the words of the file stand as they are.
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
				text: withReferences(one, sources),
			}),
		);
	});
	return Object.fromEntries(all.map((one, index) => [`p${index + 1}`, one]));
}

function withReferences({text, refs}: ReadParagraph, sources: Sources): string {
	let at = 0;
	let made = '';
	for (const {at: place, length, ref, shown} of refs) {
		const asked = `{${ref}}`;
		const [piece] = piecesOf(asked, sources);
		if (piece?.kind !== 'reference' || piece.shown !== shown) continue;
		made += plainText(text.slice(at, place)) + asked;
		at = place + length;
	}

	return made + plainText(text.slice(at));
}
