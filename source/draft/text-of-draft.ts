import type {Draft, LastYear} from './draft.ts';
import {paragraphsOf, partIds} from './paragraph.ts';

/** The parts of a draft paragraph by paragraph, as the next year keeps them: 上年文稿. Nothing where there is no text. */
export function textOfDraft({paragraphs}: Pick<Draft, 'paragraphs'>): LastYear['text'] {
	const told = partIds.flatMap((part) => {
		const texts = paragraphsOf(paragraphs, part).map(({text}) => text);
		return texts.length > 0 ? [[part, texts] as const] : [];
	});
	return told.length > 0 ? Object.fromEntries(told) : undefined;
}
