import type {Rule} from '../check/rule.ts';
import type {DraftSummary} from '../draft/draft-store.ts';
import type {CountingNotes} from '../form/counting-schema.ts';
import type {Form} from '../form/form.ts';
import type {Layer, Program} from '../program/program.ts';
import type {Desk} from './desk.ts';

/** The running program as one value. Nothing on the screen that is not in here. */
export type Session = Program & {
	forms: readonly Form[];
	/** Of each form, by its id. */
	rules: Readonly<Record<string, readonly Rule[]>>;
	/** The configured name of the person, kept with every change. */
	who?: string;
	/** The calendar year now; last year is what a new draft proposes. */
	thisYear: number;
	/** How cells are counted, in the office's own words; the program's stand behind them. */
	counting?: CountingNotes;
	/** Where exports go unless another folder is named. */
	folder: string;
	/** The drafts there are, as last listed. */
	drafts: readonly DraftSummary[];
	/** Deleted drafts that can be restored. */
	bin: readonly DraftSummary[];
	/** Files read before, newest first: full paths. */
	recent: readonly string[];
	/** 试用: everything is gone afterwards but what is kept of other units than these. */
	demo?: {readonly units: readonly string[]};
	/** The open draft. */
	desk?: Desk;
	/** A page left to mend what it lists: it returns with what was typed into it. */
	left?: Layer;
	/** What Ctrl+C took, as Excel would put it on the clipboard: tabs and line ends. */
	clipboard?: string;
};
