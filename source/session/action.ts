import type {Suspect} from '../check/finding.ts';
import type {Draft, Header, LastYear} from '../draft/draft.ts';
import type {DraftSummary} from '../draft/draft-store.ts';
import type {Step} from '../draft/transaction.ts';
import type {Address} from '../form/form.ts';
import type {Message} from '../text/say.ts';
import type {PreflightLine} from '../workbook/export/preflight.ts';
import type {Reading} from '../workbook/reading.ts';
import type {
	BrowsePurpose,
	FolderEntry,
	FormPurpose,
	Line,
	NewDraft,
	PreviewDialog,
} from './dialog.ts';
import type {Key} from './key.ts';
import type {ExportRequest} from './request.ts';
import type {Tab} from './session.ts';

export type Direction = 'up' | 'down' | 'left' | 'right';

/** What the mouse, or anything else that points, points at. */
export type Target =
	| {on: 'cell'; address: Address}
	| {on: 'tab'; tab: Tab}
	/** A line of the 校验 tab. */
	| {on: 'finding'; index: number}
	/** A line of the start page. */
	| {on: 'start'; index: number}
	/** A line, a choice or a hit of the open dialog. */
	| {on: 'line'; index: number}
	| {on: 'field'; index: number}
	/** A hint of the bottom line, a line of the palette. */
	| {on: 'command'; id: string};

/** What the hands did. `time`: ISO 8601, from the clock of the outside. */
export type HandAction =
	| {type: 'key'; key: Key; time: string}
	/** Between the marks of bracketed paste, or a block that came as plain keys in one read. */
	| {type: 'paste'; text: string; time: string}
	/** `how`: once selects, twice edits or opens, drag selects a block. */
	| {type: 'point'; target: Target; how: 'once' | 'twice' | 'drag'; time: string}
	/** Lines, down is positive. */
	| {type: 'wheel'; by: number; time: string}
	| {type: 'resize'; columns: number; rows: number}
	/** Runs a command by its id. */
	| {type: 'command'; id: string; time: string};

/** What a command does to the grid. */
export type GridAction =
	| {type: 'move'; by: Direction; how: 'step' | 'edge' | 'page'; select: boolean}
	| {type: 'moveTo'; place: 'rowStart' | 'rowEnd' | 'first' | 'last'; select: boolean}
	| {type: 'selectAll'}
	| {type: 'goTo'; address: Address}
	| {type: 'goToText'; text: string}
	| {type: 'openTab'; tab: Tab}
	| {type: 'nextTab'; by: 1 | -1}
	/** Opens the editor: on what the cell holds, or on `text`, which replaces it. */
	| {type: 'edit'; text?: string}
	| {type: 'editRemark'}
	/** Takes what was typed, then moves. */
	| {type: 'accept'; go: 'down' | 'up' | 'next' | 'previous' | Direction | 'stay'; time: string}
	| {type: 'abandon'}
	| {type: 'clear'; time: string}
	| {type: 'copy'; cut: boolean; time: string}
	| {type: 'pasteHere'; text?: string; time: string}
	| {type: 'fill'; by: 'down' | 'right'; time: string}
	| {type: 'undo'; time: string}
	| {type: 'redo'; time: string}
	| {type: 'nextFinding'; by: 1 | -1}
	| {type: 'nextFound'; by: 1 | -1}
	| {type: 'nextBlank'; by: 1 | -1}
	| {type: 'acceptSuspect'; time: string}
	/** One way out of several, picked by the clerk. */
	| {type: 'acceptCells'; suspects: readonly Suspect[]; time: string}
	/** The finding as a sentence, to send. */
	| {type: 'copyFinding'}
	/** 以计算数为准: here, or in the whole draft. */
	| {type: 'dropStated'; where: 'here' | 'everywhere'; time: string}
	| {type: 'askZeros'}
	| {type: 'fillZeros'; where: 'table' | 'everywhere'; time: string}
	| {type: 'dropExplanation'; time: string}
	/** Ctrl+S: nothing is left to save, and that is said. */
	| {type: 'sayHowSaved'};

/** What a command does to dialogs, lists and fields. */
export type DialogAction =
	| {type: 'openDialog'; which: 'help' | 'palette' | 'search' | 'history' | 'draftHistory' | 'bin'}
	| {type: 'openForm'; what: FormPurpose['what']; time: string}
	| {type: 'close'}
	/** Up and down in whatever list has the keys; `page` and `end` go further, `table` from table to table. */
	| {type: 'choose'; by: Direction; how: 'step' | 'page' | 'end' | 'table'}
	/** Enter. */
	| {type: 'confirm'; time: string}
	/** Takes a preview over, whatever its year. */
	| {type: 'takePreview'; preview: PreviewDialog; time: string}
	/** The answer to a question of the preview: the index of its way, -1 for none. */
	| {type: 'answerQuestion'; question: string; way: number}
	/** Space: leave a cell or table of the preview out, take it in again. */
	| {type: 'toggle'}
	/** From the export form: what is not in order, to go to; then the place of one such line. */
	| {type: 'askMend'}
	| {type: 'mend'; line: PreflightLine['id']; time: string}
	| {type: 'nextField'; by: 1 | -1}
	| {type: 'text'; text: string; time: string}
	| {type: 'caret'; to: 'left' | 'right' | 'home' | 'end' | 'wordLeft' | 'wordRight'}
	| {type: 'rubOut'; by: 'backspace' | 'delete' | 'word' | 'toStart'}
	| {type: 'notify'; level: 'good' | 'plain' | 'bad'; message: Message};

/** What a command asks of the world. */
export type WorldAction =
	| {type: 'goToStart'}
	| {type: 'openDraft'; id: string; mode?: 'write' | 'read' | 'takeOver'}
	| {type: 'browse'; purpose: BrowsePurpose; folder?: string}
	/** `newDraft`: the draft it is meant for, where that is not there yet. */
	| {type: 'openFile'; path: string; purpose: BrowsePurpose; newDraft?: NewDraft}
	| {type: 'deleteDraft'; id: string; sure?: true}
	| {type: 'restoreDraft'; id: string}
	| {type: 'carryOn'; time: string}
	/** 载入上年: the unit's own draft of the year before; where there is none, a file. */
	| {type: 'findLastYear'}
	| {type: 'askArchive'; id: string}
	/** An export as asked for, again with leave to replace an existing file. */
	| {type: 'exportNow'; request: ExportRequest}
	| {type: 'switchMouse'}
	| {type: 'redraw'}
	| {type: 'quit'};

/** What the world answered. */
export type AnswerAction =
	| {
			type: 'listed';
			drafts: readonly DraftSummary[];
			bin: readonly DraftSummary[];
			recent: readonly string[];
	  }
	| {
			type: 'opened';
			draft: Draft;
			steps: readonly Step[];
			notes: readonly Message[];
			readOnly: boolean;
			/** Goes on into this preview once the draft is open. */
			reading?: Reading;
	  }
	/** Another window holds it. */
	| {type: 'locked'; id: string; why: Message}
	| {type: 'saved'; draft: Draft}
	| {type: 'refused'; why: Message}
	| {type: 'folder'; purpose: BrowsePurpose; folder: string; entries: readonly FolderEntry[]}
	| {
			type: 'fileRead';
			path: string;
			purpose: BrowsePurpose;
			readings: readonly Reading[];
			newDraft?: NewDraft;
			time: string;
	  }
	| {
			type: 'exported';
			file: string;
			lines: readonly Line[];
			/** The header of the draft after a hand-in. */
			header?: Pick<Header, 'handedIn'>;
			time: string;
	  }
	| {type: 'copied'; cells: number; refused?: true}
	/** `quiet`: found without being asked for. */
	| {type: 'lastYearFound'; lastYear?: LastYear; quiet: boolean; time: string}
	/** The target of an export is there already. */
	| {type: 'exists'; request: ExportRequest}
	| {type: 'archived'; file: string}
	| {type: 'failed'; why: Message};

/** Everything that can happen to the session. */
export type Action = HandAction | GridAction | DialogAction | WorldAction | AnswerAction;
