import type {Draft, Header, LastYear, ReviewMark} from '../draft/draft.ts';
import type {DraftNote} from '../draft/draft-notes.ts';
import type {DraftSummary} from '../draft/draft-store.ts';
import type {Step, Transaction} from '../draft/transaction.ts';
import type {LedgerGiven} from '../ledger/ledger-given.ts';
import type {Mapping} from '../ledger/mapping.ts';
import type {DecisionWish} from '../rollup/decision.ts';
import type {RolledUp} from '../rollup/rolled-up.ts';
import type {YearTotals} from '../rollup/year-totals.ts';
import type {Language, Message} from '../text/say.ts';
import type {Correction} from '../workbook/export/corrections.ts';
import type {ExportKind} from '../workbook/export/kinds.ts';
import type {Reading} from '../workbook/reading.ts';
import type {Line} from './line.ts';
import type {Settings} from './settings.ts';

/** What a file is chosen for. */
export type FilePurpose = 'import' | 'lastYear' | 'model' | 'archive';

/** A draft that is not there yet: the id of its form, and its header. */
export type NewDraft = {form: string; header: Header};

export type FolderEntry = {name: string; kind: 'folder' | 'file'; bytes?: number; changed?: string};

/** What to export and where to. */
export type ExportRequest = {
	type: 'export';
	kind: ExportKind;
	draft: Draft;
	folder: string;
	name: string;
	/** The superior's workbook, never written to. */
	into?: string;
	/** Fill 填报单位, 年度, 填报人 and the like in it as well. */
	head?: boolean;
	/** Put the 校验报告 behind the tables of our workbook. */
	reportInside?: boolean;
	/** What changed since the last hand-in: 更正对照. */
	corrections?: readonly Correction[];
	/** 特殊情况说明: why it is handed in although something blocks. */
	override?: string;
	/** Who examined it. */
	examinedBy?: string;
	/** The steps of 审签, as the settings name them. */
	reviewSteps?: readonly string[];
	force: boolean;
	time: string;
};

/** What a person has decided of a step of 审签, or a clerk records for a leader. */
export type ReviewDecision = {
	/** Its place among the steps, from 0. */
	step: number;
	agree: boolean;
	opinion?: string;
	name: string;
	ground?: string;
};

/** 审签 of a draft: to be looked at, or one decision to be recorded. */
export type ReviewRequest = {
	type: 'review';
	draft: Draft;
	/** Its whole history. */
	steps: readonly Step[];
	/** Of the steps of 审签, as the settings have them. */
	names?: readonly string[];
	decision?: ReviewDecision;
	who: string;
	language: Language;
	time: string;
};

/** 审签 as it is shown. */
export type ReviewView = {
	title: string;
	/** What must be known before the next step, and the codes. */
	lines: readonly Line[];
	steps: ReadonlyArray<{name: string; line: string; does: 'submit' | 'agree' | 'sign' | 'publish'}>;
};

/** What a roll-up is opened with: paths as given. */
export type RollUpWanted = {
	folders: readonly string[];
	/** 单位名册. */
	units?: string;
	/** Last year's returns: a folder, or its 明细.csv. */
	last?: string;
	year?: number;
	/** Of the office that adds up. */
	name?: string;
	/** Where another window has it open: only to look at it, or to take it over. */
	mode?: 'read' | 'takeOver';
};

/** A roll-up that is only looked at: who has it open, as far as is known, or nobody any more; `wanted`: as it was opened. */
export type LookedAt = {
	holder?: {who: string; host: string; since: string};
	wanted: RollUpWanted;
};

/** How far the reading of a roll-up's folders has come. */
export type RollUpReading = {
	done: number;
	all: number;
	/** Files that could not be read. */
	failed: number;
	isOver: boolean;
	isPaused: boolean;
	/** What is rolled up is only a part of the files as yet. */
	isPartial?: true;
};

/** What the session wants of the world; `files/perform.ts` carries it out. */
export type Request =
	/** `meanwhile`: whatever is open stays open. */
	| {type: 'list'; meanwhile?: true}
	| {type: 'create'; form: string; header: Header; first?: Transaction}
	/** `reading`: of a file that is to go into it. */
	| {type: 'open'; id: string; mode: 'write' | 'read' | 'takeOver'; reading?: Reading}
	/** The figures of another draft of the unit: `year` is the one looked for; `quiet`: nobody asked for it. */
	| {type: 'findLastYear'; unit: string; year: number; quiet: boolean}
	| {type: 'shut'}
	/** Answered at once by `saved` or `refused`. */
	| {type: 'save'; transaction: Transaction}
	| {type: 'delete'; id: string}
	| {type: 'restore'; id: string}
	| {type: 'archive'; id: string; folder: string}
	| {type: 'unarchive'; path: string}
	/** 试用: the drafts as they are on leaving. */
	| {type: 'listOnLeaving'}
	/** Copies drafts of a demonstration to the user's own. */
	| {type: 'keep'; ids: readonly string[]}
	/** `typed`: what is sought in it already. */
	| {type: 'listFolder'; purpose: FilePurpose; folder?: string; typed?: string}
	/** `year`: of the draft it is for, where the file holds several; `newDraft`: the draft it is meant for. */
	| {
			type: 'readFile';
			path: string;
			purpose: FilePurpose;
			year?: number;
			newDraft?: NewDraft;
			/** Of a ledger that is read again: what was answered of its columns. */
			heads?: Mapping['heads'];
	  }
	| ExportRequest
	| ReviewRequest
	/** To the clipboard of the terminal (OSC 52). */
	| {type: 'copy'; text: string; cells: number}
	/** Whether the ledger that a draft was counted from is still what it was. */
	| {type: 'checkLedger'; file: string; digest: string}
	/** What was answered about the ledger of a unit, to be known next year. */
	| {type: 'rememberLedger'; unit: string; mapping: Mapping}
	/** What the person has chosen, to be there again next time. */
	| {type: 'keepSettings'; settings: Settings}
	/** A text in the editor of the user's choice; `id`: of the draft in whose folder it lies meanwhile. */
	| {type: 'editOutside'; id: string; text: string}
	/** Told when so much time has passed: a timer. */
	| {type: 'rest'; milliseconds: number}
	/** 汇总: its folders are read from then on, while the hands work. */
	| {type: 'openRollUp'; wanted: RollUpWanted}
	/** Answered as soon as there is news of the open roll-up. */
	| {type: 'rollUpNews'}
	/** Answered at once, when it is in the journal. */
	| {type: 'decideRollUp'; wishes: readonly DecisionWish[]}
	| {type: 'pauseRollUp'; pause: boolean}
	/** Looks at its folders again. */
	| {type: 'readRollUpAgain'}
	/** What would be written, and where. */
	| {type: 'planRollUp'; language: Language}
	| {type: 'writeRollUp'; folder: string; language: Language}
	/** A person has seen what damage has taken. */
	| {type: 'confirmRollUp'}
	| {type: 'redraw'}
	/** Of a request that is no longer wanted: what is under way for it ends. */
	| {type: 'cancel'; id: number}
	| {type: 'quit'};

/** What came of a request. `time`: ISO 8601. */
export type Outcome =
	| {
			type: 'listed';
			drafts: readonly DraftSummary[];
			bin: readonly DraftSummary[];
			/** Files read before, newest first: full paths. */
			recent: readonly string[];
	  }
	| {
			type: 'opened';
			draft: Draft;
			steps: readonly Step[];
			notes: readonly DraftNote[];
			readOnly: boolean;
	  }
	/** Another window holds it. */
	| {type: 'locked'; id: string; why: Message}
	| {type: 'saved'; draft: Draft}
	| {type: 'refused'; why: Message}
	/** `folder`: its full path. */
	| {type: 'folder'; folder: string; entries: readonly FolderEntry[]}
	| {type: 'fileRead'; path: string; reading: Reading; time: string}
	/** The file is a ledger of applications; `remembered`: what its unit answered before. */
	| {type: 'ledgerRead'; path: string; given: LedgerGiven}
	| {type: 'ledgerChecked'; is: 'same' | 'changed' | 'gone'}
	/** That it is not is a failure. */
	| {type: 'ledgerRemembered'}
	| {
			type: 'exported';
			file: string;
			lines: readonly Line[];
			/** The header of the draft after a hand-in. */
			header?: Pick<Header, 'handedIn'>;
			time: string;
	  }
	/** `mark`: what was decided, for the session to keep; `why`: it cannot be decided now. */
	| {type: 'reviewed'; view: ReviewView; mark?: ReviewMark; why?: Message}
	/** The target of an export is there already; `file`: its name, where it is another than was asked for. */
	| {type: 'exists'; file?: string}
	| {type: 'copied'; refused?: true}
	| {type: 'lastYearFound'; lastYear?: LastYear; time: string}
	| {type: 'archived'; file: string}
	/** The draft of a 草稿包 has come in. */
	| {type: 'unarchived'; id: string}
	| {type: 'rested'; time: string}
	/** `why`: it did not end well; `isGone`: the file, so that `text` is what was saved last. */
	| {
			type: 'editedOutside';
			time: string;
			text: string;
			saves: number;
			why?: string;
			isGone?: true;
	  }
	| {
			type: 'rollUpOpened';
			rolled: RolledUp;
			reading: RollUpReading;
			folders: readonly string[];
			/** What the sum was in other years. */
			years: readonly YearTotals[];
			/** What was found amiss of its decisions. */
			notes: readonly Message[];
			lookedAt?: LookedAt;
	  }
	/** `rolled`: where it is another than before; `why`: what ended the reading. */
	| {
			type: 'rollUpTold';
			rolled?: RolledUp;
			reading: RollUpReading;
			why?: Message;
			lookedAt?: LookedAt;
	  }
	| {type: 'rollUpDecided'; rolled: RolledUp; numbers: readonly number[]}
	| {type: 'rollUpPlanned'; folder: string; files: readonly string[]}
	| {
			type: 'rollUpWritten';
			folder: string;
			/** `instead`: the name it got because the planned one is somebody's own, or open elsewhere. */
			written: ReadonlyArray<{name: string; instead?: string}>;
			removed: readonly string[];
			/** What could not be made, and why; `old`: under which name an earlier one lies there. */
			failed: ReadonlyArray<{name: string; why: Message; old?: string}>;
			/** Written earlier, and not this time. */
			left: readonly string[];
	  }
	| {type: 'leavingListed'; drafts: readonly DraftSummary[]}
	| {type: 'kept'};

/** How far a request has come, in the seconds it has taken. */
export type Progress = {seconds: number};

/** What the world says to a request: how far it is, any number of times; then one of the others, once. */
export type Answer =
	| {status: 'progress'; progress: Progress}
	| {status: 'done'; outcome: Outcome}
	| {status: 'failed'; why: Message}
	| {status: 'cancelled'};

// What is answered at all, and so waited for.
const answered: Readonly<Record<Request['type'], boolean>> = {
	list: true,
	create: true,
	open: true,
	findLastYear: true,
	shut: false,
	save: true,
	delete: true,
	restore: true,
	archive: true,
	unarchive: true,
	listOnLeaving: true,
	keep: true,
	listFolder: true,
	readFile: true,
	export: true,
	review: true,
	checkLedger: true,
	rememberLedger: true,
	copy: true,
	editOutside: true,
	rest: true,
	openRollUp: true,
	rollUpNews: true,
	decideRollUp: true,
	pauseRollUp: true,
	readRollUpAgain: true,
	planRollUp: true,
	writeRollUp: true,
	confirmRollUp: false,
	keepSettings: false,
	redraw: false,
	cancel: false,
	quit: false,
};

/** Whether the world answers a request. */
export function isAnswered({type}: Request): boolean {
	return answered[type];
}
