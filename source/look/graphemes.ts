/** Only ASCII, Chinese, kana, full-width forms and what frames are drawn with: each of them stands for itself. */
export const plain =
	/^[ -~\u00A0-\u00AC\u00AE-\u02FF\u2010-\u2027\u2030-\u205E\u2190-\u21FF\u2500-\u259F\u3001-\u3029\u3030-\u303E\u3041-\u3096\u309B-\u312F\u3220-\uA4CF\uF900-\uFAFF\uFF01-\uFFEE]*$/;

// It takes longer to make than a whole frame, and most texts can do without.
let segmenter: Intl.Segmenter | undefined;

/** The characters of a text as people count them: an accent or a selector belongs to what stands before it. */
export function graphemes(text: string): readonly string[] {
	if (plain.test(text)) return [...text];
	segmenter ??= new Intl.Segmenter();
	return Array.from(segmenter.segment(text), ({segment}) => segment);
}
