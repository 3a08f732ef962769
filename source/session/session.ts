import type {Checked} from '../check/finding.ts';
import type {Draft} from '../draft/draft.ts';
import type {DraftSummary} from '../draft/draft-store.ts';
import type {History} from '../draft/history.ts';
import type {Address, Form, SectionId} from '../form/form.ts';
import type {Language, Message} from '../text/say.ts';

/** The tabs of the grid: the three tables, then 校验. */
export type Tab = SectionId | 'findings';

/** A text being typed, with the caret as a count of characters from its start. */
export type Typing = {text: string; caret: number};

/** The cell editor. `replace`: opened by typing, so arrows accept and move; otherwise they move the caret. */
export type Editor = Typing & {address: Address; replace: boolean; why?: Message};

/** An open draft and everything on its pages. */
export type Desk = {
	form: Form;
	draft: Draft;
	history: History;
	checked: Checked;
	readOnly: boolean;
	tab: Tab;
	/** The cell under the cursor, one for each table. */
	cursor: Readonly<Record<SectionId, Address>>;
	/** The other corner of a selected block, in the cursor's table. */
	anchor?: Address;
	/** The column where Tab began, for the Enter that returns to it. */
	tabbedFrom?: Address;
	editor?: Editor;
	/** The line chosen on the 校验 tab. */
	finding: number;
};

export type StartPage = {page: 'start'; drafts: readonly DraftSummary[]; chosen: number};
export type DeskPage = {page: 'desk'; desk: Desk};

/** The running program as one value. Nothing on the screen that is not in here. */
export type Session = {
	language: Language;
	forms: readonly Form[];
	/** Columns and rows of the terminal. */
	size: {columns: number; rows: number};
	/** Ambiguous-width characters are drawn two columns wide here: paint safe ones instead. */
	wideAmbiguous: boolean;
	mouse: boolean;
	at: StartPage | DeskPage;
	/** One line for the clerk: saved, refused, where to go on. Gone at the next key. */
	notice?: {level: 'good' | 'plain' | 'bad'; message: Message};
};
