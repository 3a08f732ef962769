import type {Checked} from '../check/finding.ts';
import type {Rule} from '../check/rule.ts';
import type {Draft} from '../draft/draft.ts';
import type {DraftSummary} from '../draft/draft-store.ts';
import type {History} from '../draft/history.ts';
import type {Address, Form, SectionId} from '../form/form.ts';
import type {Language, Message} from '../text/say.ts';
import type {Dialog, FormDialog} from './dialog.ts';

/** The tabs of the grid: the three tables, then 校验. */
export type Tab = SectionId | 'findings';

/** A text being typed, with the caret as a count of characters from its start. */
export type Typing = {text: string; caret: number};

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

/** An open draft and everything on its pages. */
export type Desk = {
	form: Form;
	/** Of its form. */
	rules: readonly Rule[];
	draft: Draft;
	history: History;
	checked: Checked;
	readOnly: boolean;
	/** Another window has taken the draft over: nothing can be saved here any more. */
	takenOver?: true;
	tab: Tab;
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
	/** The line chosen on the 校验 tab: an index into `shownFindings(desk)`. */
	finding: number;
	/** The block last copied or cut, to be marked until the next edit. */
	copied?: {cells: readonly Address[]; cut: boolean};
	/** The last search: its text and the cells it found, for 下一处. */
	found?: {text: string; cells: readonly Address[]};
	/** What was there before the edit that is being saved: it returns when the save is refused. */
	before?: {desk: Desk; dialog?: Dialog};
	/** Set when the table was left for 校验: the table to return to. */
	table: SectionId;
};

/** The first page. Its lines are made by `startLines`; `chosen` counts them. */
export type StartPage = {
	page: 'start';
	drafts: readonly DraftSummary[];
	/** Files read before, newest first: full paths. */
	recent: readonly string[];
	chosen: number;
	/** Deleted drafts that can be restored. */
	bin: readonly DraftSummary[];
};

export type DeskPage = {page: 'desk'; desk: Desk};

/** One line for the clerk. Gone at the next key. */
export type Notice = {level: 'good' | 'plain' | 'bad'; message: Message};

/** The running program as one value. Nothing on the screen that is not in here. */
export type Session = {
	language: Language;
	forms: readonly Form[];
	/** Of each form, by its id. */
	rules: Readonly<Record<string, readonly Rule[]>>;
	/** The configured name of the person, kept with every change. */
	who?: string;
	/** The calendar year now; last year is what a new draft proposes. */
	thisYear: number;
	/** Where exports go unless another folder is named. */
	folder: string;
	/** Columns and rows of the terminal. */
	size: {columns: number; rows: number};
	/** Ambiguous-width characters are drawn two columns wide here: paint safe ones instead. */
	wideAmbiguous: boolean;
	mouse: boolean;
	at: StartPage | DeskPage;
	/** Lies over the page and takes every key. */
	dialog?: Dialog;
	/** The export form, left to mend what it lists: it returns with what was typed into it. */
	kept?: FormDialog;
	/** What Ctrl+C took, as Excel would put it on the clipboard: tabs and line ends. */
	clipboard?: string;
	/** Something slow is under way: what to say meanwhile. */
	waiting?: Message;
	notice?: Notice;
	/** The program has been asked to end. */
	ended?: true;
};
