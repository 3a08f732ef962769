/** A paragraph of a foreign text: its words, where it stands, and the names its file gives to stretches of it. */
export type ForeignParagraph = {
	text: string;
	source: string;
	marks?: ReadonlyArray<{name: string; at: number; length: number}>;
	/** It begins with blanks. */
	indent?: true;
};

/** A paragraph, or a table in its place. */
export type ForeignBlock = ({is: 'paragraph'} & ForeignParagraph) | {is: 'table'; sheet: string};
