/** A name that a document gives to a stretch of a paragraph; without a length it stands in front of it. */
export type TextMark = {name: string; at: number; length: number};

/** What a document is made of, in order and uncut. */
export type TextBlock =
	| {
			is: 'paragraph';
			text: string;
			/** Where it stands: `p12`, `line40`. */
			source: string;
			marks?: readonly TextMark[];
			/** It begins with blanks. */
			indent?: true;
	  }
	/** A table, by the name of its sheet. */
	| {is: 'table'; sheet: string};

/** What stands beside the text of a document and is not read, and what was taken as accepted. */
export type Beside = {
	textBoxes: number;
	footnotes: number;
	comments: number;
	/** Insertions, deletions and moves under tracking. */
	tracked: number;
	/** Paragraphs in which words are struck out, hidden or off the line. */
	leftOut: number;
	/** Pictures and formulas among the words. */
	pictures: number;
	/** Automatic numbers that are not written out. */
	numbers: number;
	/** More text than is read: what lies behind it is not there. */
	cut: boolean;
	/** Marks of writing direction and control characters that were dropped. */
	controls: number;
	/** It was in 繁体, and is given in 简体. */
	traditional?: true;
};
