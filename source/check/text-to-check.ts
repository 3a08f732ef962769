import type {Draft, Header, LastYear} from '../draft/draft.ts';
import {hasText} from '../draft/paragraph.ts';
import type {TextInput, TextPhase} from './text-grounds.ts';

/** What a return brings of text. */
export type ReturnText = {
	header?: Partial<Pick<Header, 'unit' | 'kind' | 'fees' | 'lastYear'>>;
	paragraphs?: Draft['paragraphs'];
	/** What stands above part 一 of a file. */
	opening?: readonly string[];
};

/**
The one place that decides whether the rules for text speak of a return: where it has any text, or where the whole
report is to be handed in. A return of tables alone is never held up by them, and a draft whose tables are handed in is
told what they find and not stopped.

@param phase - what the text is looked at for; absent: it is being written
*/
export function textToCheck(
	{header = {}, paragraphs = {}, opening}: ReturnText,
	lastYear: LastYear | undefined,
	phase: TextPhase | undefined,
): TextInput | undefined {
	if (!hasText(paragraphs) && phase !== 'handIn') return undefined;
	const {unit, kind, fees} = header;
	return {
		paragraphs,
		phase: phase ?? 'writing',
		...(opening && {opening}),
		...(unit !== undefined && {unit}),
		...(kind !== undefined && {kind}),
		...(fees && {fees}),
		...(lastYear?.text && {lastText: lastYear.text}),
	};
}
