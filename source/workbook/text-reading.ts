import type {PartId} from '../draft/paragraph.ts';

/** A figure that its file says lives in a table: by the bookmark around it. */
export type CarriedReference = {
	/** In the text of the paragraph, and how long what is shown there is. */
	at: number;
	length: number;
	/** Canonical, without braces. */
	ref: string;
	shown: string;
	/** The number that is shown; null where it is none. */
	value: number | null;
	/** Which of the references of its document it is, from 1. */
	nth?: number;
};

/** A paragraph as a file has it. */
export type ReadParagraph = {text: string; source: string; refs: readonly CarriedReference[]};

/** The parts of a report that are text, as one file gives them. */
export type TextReading = {
	opening: readonly ReadParagraph[];
	/** Only those that are there. */
	parts: Readonly<Partial<Record<PartId, readonly ReadParagraph[]>>>;
	/** What was cut behind the report, as it stands. */
	footer: readonly string[];
	/** What the document keeps of its references, in the order they were written: those whose bookmarks are lost, too. */
	carried?: readonly string[];
};
