import type {CheckedReturn} from '../check/check-return.ts';
import type {Rule} from '../check/rule.ts';
import type {Draft} from '../draft/draft.ts';
import type {History} from '../draft/history.ts';
import type {PartId} from '../draft/paragraph.ts';
import type {Address, Form, SectionId} from '../form/form.ts';
import type {Layer} from '../program/program.ts';
import type {Typing} from '../program/typing.ts';
import type {Message} from '../text/say.ts';
import type {TextPlace} from './text-place.ts';

/** The tabs of the open draft: a table of its form, a part that is text, or the page of that name. */
export type Tab = SectionId | PartId | 'findings';

/**
The cell editor. `replace`: opened by typing, so arrows accept and move; otherwise they move the caret.
`field`: stated is a 核对数 typed on a total, remark the words kept with a figure.
*/
export type Editor = Typing & {
	address: Address;
	field: 'value' | 'stated' | 'remark';
	replace: boolean;
	/** Why what was typed was not taken. */
	why?: Message;
};

/** Two corners of a block of one table. */
export type Block = {from: Address; to: Address};

/** Where the hands are in the open draft: every page of it can send the cursor somewhere. */
export type Place = {
	tab: Tab;
	/** The table on the tab, or the one left behind for another tab. */
	table: SectionId;
	/** The cell under the cursor, one for each table. */
	cursor: Readonly<Record<SectionId, Address>>;
	/** The other corner of a selected block, in the cursor's table. */
	anchor?: Address;
	/** The block that Enter and Tab go round in; `anchor` stays set meanwhile. */
	round?: Block;
	/** The cell where Tab began, for the Enter that returns to its column. */
	tabbedFrom?: Address;
	/** The column that up and down keep to on their way over merged cells. */
	lane?: number;
	editor?: Editor;
	/** Where they are in the text. */
	text: TextPlace;
	/** The line chosen on the 校验 tab: an index into `shownFindings(desk)`. */
	finding: number;
	/** The block last copied or cut, to be marked until the next edit. */
	copied?: {cells: readonly Address[]; cut: boolean};
	/** The last search: its text and the cells it found, for 下一处. */
	found?: {text: string; cells: readonly Address[]};
};

/** An open draft and everything that its pages stand on. */
export type Desk = Place & {
	form: Form;
	/** Of its form. */
	rules: readonly Rule[];
	draft: Draft;
	history: History;
	checked: CheckedReturn;
	readOnly: boolean;
	/** Findings go in the order of the form, not by weight. */
	byPlace?: boolean;
	/** It shows a return of a roll-up, or its sum: whose, and which of its returns. Nothing of it is a draft. */
	rolled?: {unit?: string; version?: number};
	/** Words were kept while they are typed: `checked` is of the draft before them, until the hands rest. */
	checkLater?: true;
	/** Another window has taken the draft over: nothing can be saved here any more. */
	takenOver?: true;
	/** What was there before the edit that is being saved: it returns when the save is refused. */
	before?: {desk: Desk; layers: readonly Layer[]};
};
