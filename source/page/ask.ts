import type {DeskAction} from '../desk/action.ts';
import type {Session} from '../desk/session.ts';
import type {LastYear} from '../draft/draft.ts';
import type {DraftNote} from '../draft/draft-notes.ts';
import type {ProgramAction, QuestionsAction} from '../program/action.ts';
import {type Asked, askChoice} from '../program/choice.ts';
import type {ExportRequest, FilePurpose, NewDraft, RollUpWanted} from '../program/request.ts';
import {type Updated as Made, stay} from '../program/updated.ts';
import type {Reading} from '../workbook/reading.ts';

/** What the pages ask of each other: they know these, and never one another. */
export type Ask =
	// start
	| {type: 'goToStart'}
	| {type: 'openDraft'; id: string; mode?: 'write' | 'read' | 'takeOver'}
	| {type: 'deleteDraft'; id: string; sure?: true}
	// bin
	| {type: 'openBin'}
	// new-draft
	| {
			type: 'askNewDraft';
			/** Read from the file at `path`, which is read again once its year is known. */
			reading?: Reading;
			path?: string;
			/** `unit` is that of last year's return, where there is one. */
			lastYear?: LastYear;
			unit?: string;
	  }
	// browse
	/** `typed`: what stands in the browser as typed from the start. */
	| {type: 'browse'; purpose: FilePurpose; folder?: string; typed?: string}
	/** `newDraft`: the draft it is meant for, where that is not there yet. */
	| {type: 'openFile'; path: string; purpose: FilePurpose; newDraft?: NewDraft}
	// preview
	/** A file goes into the open draft, into the one that is there for it, or into a new one. */
	| {type: 'takeReading'; path: string; reading: Reading; newDraft?: NewDraft}
	| {type: 'showPreview'; how: 'imported' | 'pasted'; reading: Reading}
	| {type: 'previewNewDraft'; newDraft: NewDraft; reading: Reading}
	// last-year
	| {type: 'findLastYear'}
	/** `sure`: whatever unit it is of, and although it names no year. */
	| {type: 'takeLastYear'; reading: Reading; time: string; sure?: true}
	| {type: 'askLastYear'}
	| {type: 'askNoLastYear'}
	// confirm
	/** `notes`: what was told when the draft was opened. */
	| {type: 'askConfirm'; notes?: readonly DraftNote[]}
	// header
	| {type: 'askHeader'}
	// hand-in
	| {type: 'takeModel'; path: string}
	/** An export as asked for, again with leave to replace an existing file. */
	| {type: 'exportNow'; request: ExportRequest}
	// text
	/** The cell under the cursor, or the block, goes into the text. */
	| {type: 'takePointed'; time: string}
	| {type: 'abandonPointing'}
	/** From a cell back to the text. */
	| {type: 'backToText'}
	/** Leaves the program without what could not be saved. */
	| {type: 'dropTyped'}
	// rollup
	| {type: 'openRollUp'; wanted: RollUpWanted}
	/** Where the returns lie. */
	| {type: 'askRollUp'}
	// search
	| {type: 'nextFound'; by: 1 | -1};

/** What any page may let follow. */
export type Next = Ask | DeskAction | ProgramAction | QuestionsAction;

/** What a page makes of an action; `Own`: actions of its own that follow. */
export type Updated<Own = never> = Made<Session, Next | Own>;

/** Asks a question over the page on top; what is answered goes to that page. */
export function ask<Own = never>(
	session: Session,
	asked: NoInfer<Asked<Next | Own>>,
): Updated<Own> {
	return stay(askChoice(session, asked));
}
