import type {Draft, Header} from '../draft/draft.ts';
import type {Transaction} from '../draft/transaction.ts';
import type {Correction} from '../workbook/export/corrections.ts';
import type {Reading} from '../workbook/reading.ts';
import type {Action} from './action.ts';
import type {BrowsePurpose, ExportKind, NewDraft} from './dialog.ts';
import type {Session} from './session.ts';

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
	force: boolean;
	time: string;
};

/** What the session wants of the world; `files/perform.ts` carries it out and answers with actions. */
export type Request =
	| {type: 'list'}
	| {type: 'create'; form: string; header: Header; first?: Transaction}
	| {type: 'open'; id: string; mode: 'write' | 'read' | 'takeOver'; reading?: Reading}
	/** The figures of another draft of the unit: `year` is the one looked for. */
	| {type: 'findLastYear'; unit: string; year: number; quiet: boolean}
	| {type: 'shut'}
	/** Answered at once by `saved` or `refused`. */
	| {type: 'save'; transaction: Transaction}
	| {type: 'delete'; id: string}
	| {type: 'restore'; id: string}
	| {type: 'archive'; id: string; folder: string}
	| {type: 'listFolder'; purpose: BrowsePurpose; folder?: string}
	/** `year`: of the draft it is for, where the file holds several; `newDraft` comes back with what was read. */
	| {
			type: 'readFile';
			path: string;
			purpose: BrowsePurpose;
			year?: number;
			newDraft?: NewDraft;
	  }
	| ExportRequest
	/** To the clipboard of the terminal (OSC 52). */
	| {type: 'copy'; text: string; cells: number}
	| {type: 'mouse'; on: boolean}
	| {type: 'redraw'}
	| {type: 'quit'};

/** What an action makes of the session, and what it wants of the world. */
export type Updated = {
	session: Session;
	requests: readonly Request[];
	/** Actions that follow at once, each after the answers to what came before it. */
	next?: readonly Action[];
};
