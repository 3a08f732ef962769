import type {ParagraphId, PartId} from '../draft/paragraph.ts';
import type {Address} from '../form/form.ts';
import type {Message} from '../text/say.ts';

/** A paragraph being written in. */
export type TextEditor = {
	paragraph: ParagraphId;
	/** As it is typed: canonical, as the draft keeps it; what the draft has not yet is not saved. */
	text: string;
	/** Where the caret stands, as a place in `text`. */
	caret: number;
	/** The column that up and down keep to. */
	lane?: number;
	/** A paragraph that the draft has not yet: where it will stand. */
	fresh?: {part: PartId; order: string};
	/** The first revision of what is undone together; absent: what is kept next begins anew. */
	group?: number;
	/** When the last key was typed, ISO 8601. */
	typedAt: string;
	/** Why it could not be saved. */
	why?: Message;
};

/** Where the hands are in the parts that are text. */
export type TextPlace = {
	/** The paragraph under the cursor, one for each part; absent: the first. */
	at: Readonly<Partial<Record<PartId, ParagraphId>>>;
	/** A figure chosen in it, by its place in the text. */
	figure?: number;
	editor?: TextEditor;
	/** Last year's text beside. */
	beside?: true;
	/** A figure for the text is pointed at in the tables; then the caret goes on from here. */
	pointing?: {tab: PartId; editor: TextEditor};
	/** The cell that was gone to from the text, and where from. */
	from?: {tab: PartId; figure?: number; cell: Address};
};

export const noTextPlace: TextPlace = {at: {}};
