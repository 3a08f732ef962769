/** What a run in a font is, where it does not count: the mark of a note, or left out. */
export type FontKind = 'note' | 'leftOut';

/**
What the record of a font says in workbooks of Excel's own formats.

@param flags - bit 3: struck out
@param raised - 1 superscript, 2 subscript
*/
export function fontKind(flags: number, raised: number): FontKind | undefined {
	if ((flags & 8) !== 0) return 'leftOut';
	return raised === 1 || raised === 2 ? 'note' : undefined;
}
