import type {Draft} from '../draft/draft.ts';
import {openingOfDraft, paragraphsOf, partIds} from '../draft/paragraph.ts';
import type {Form} from '../form/form.ts';
import {piecesOf} from '../report/pieces-of.ts';
import {type Sources, sourcesOf} from '../report/sources.ts';
import type {CarriedReference, ReadParagraph, TextReading} from './text-reading.ts';

/** The text of a draft as a file that holds it would give it: what it shows, and which figures are references. */
export function draftTextReading(draft: Draft, form: Form): TextReading | undefined {
	const sources = sourcesOf(draft, form);
	const parts = partIds.flatMap((part) => {
		const paragraphs = paragraphsOf(draft.paragraphs, part);
		if (paragraphs.length === 0) return [];
		return [[part, paragraphs.map(({id, text}) => shownParagraph(id, text, sources))] as const];
	});
	if (parts.length === 0) return undefined;
	const opening = openingOfDraft(draft.paragraphs).map(({id, text}) =>
		shownParagraph(id, text, sources),
	);
	return {opening, parts: Object.fromEntries(parts), footer: []};
}

function shownParagraph(source: string, canonical: string, sources: Sources): ReadParagraph {
	let text = '';
	const refs: CarriedReference[] = [];
	for (const piece of piecesOf(canonical, sources)) {
		if (piece.kind === 'text') {
			text += piece.text;
			continue;
		}

		const {ref, value, shown} = piece;
		refs.push({at: text.length, length: shown.length, ref, shown, value});
		text += shown;
	}

	return {text, source, refs};
}
