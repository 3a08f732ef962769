import type {Draft, LastYear} from '../draft/draft.ts';
import {paragraphsOf, partIds} from '../draft/paragraph.ts';
import {shownText} from './shown-text.ts';
import type {Sources} from './sources.ts';

/** The parts of a draft as they are printed, paragraph by paragraph: what the next year has as 上年文稿. Nothing where there is no text. */
export function textOfDraft({paragraphs}: Draft, sources: Sources): LastYear['text'] {
	const told = partIds.flatMap((part) => {
		const texts = paragraphsOf(paragraphs, part).map(({text}) => shownText(text, sources));
		return texts.length > 0 ? [[part, texts] as const] : [];
	});
	return told.length > 0 ? Object.fromEntries(told) : undefined;
}
