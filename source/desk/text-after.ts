import {isSplice, type TextChange} from '../draft/change-text.ts';
import {apply} from '../draft/transaction.ts';
import type {Desk} from './desk.ts';
import {openTab} from './move-to.ts';

/**
Where the hands are once the text has changed under them: in the paragraph that changed last, with the caret behind
what changed in it where an editor was open.

@param goesThere - whether its tab opens; not where cells changed as well
*/
export function textAfter(
	desk: Desk,
	changes: readonly TextChange[],
	goesThere: boolean,
): Partial<Desk> {
	const {paragraphs} = apply(desk.draft, {changes});
	const last = changes.findLast(({paragraph}) => paragraphs[paragraph] !== undefined);
	const own = last && paragraphs[last.paragraph];
	const gone = changes.map(({paragraph}) => paragraph).filter((id) => !paragraphs[id]);
	const {editor, figure: _, ...text} = desk.text;
	if (!last || !own) {
		// Every paragraph that changed is gone.
		const isGone = editor !== undefined && gone.includes(editor.paragraph);
		return {text: {...text, ...(editor && !isGone && {editor})}};
	}

	const caret = isSplice(last) ? last.at + last.after.length : own.text.length;
	return {
		...(goesThere && openTab(desk, own.part)),
		text: {
			...text,
			at: {...text.at, [own.part]: last.paragraph},
			...(editor && {
				editor: {paragraph: last.paragraph, text: own.text, caret, typedAt: editor.typedAt},
			}),
		},
	};
}
