import type {Address} from '../../form/form.ts';
import type {LedgerQuestion} from '../../ledger/ledger-finding.ts';
import type {LedgerGiven} from '../../ledger/ledger-given.ts';
import type {Mapping} from '../../ledger/mapping.ts';
import type {ListAction} from '../../program/action.ts';
import type {Mark, Words} from '../../program/line.ts';
import type {ListLayer} from '../../program/list-page.ts';
import type {NewDraft} from '../../program/request.ts';

/** Something that was asked of the ledger and answered here. */
export type Answered = {question: LedgerQuestion; answer: string};

/** 台账计数: what a ledger counts to, before anything goes into the draft. */
export type Tally = ListLayer & {
	readonly page: 'tally';
	path: string;
	given: LedgerGiven;
	/** What was answered on this page, as a mapping and as it was asked. */
	answers: Mapping;
	answered: readonly Answered[];
	/** The draft that comes into being with what is taken; absent: the open one. */
	newDraft?: NewDraft;
};

/** One line of it. */
export type TallyLine =
	/** `answer`: it was answered, and can be answered anew. */
	| {kind: 'question'; question: LedgerQuestion; words: Words; answer?: string}
	| {kind: 'finding'; mark: Mark; words: Words}
	| {kind: 'table'; words: Words}
	| {kind: 'note'; mark: Mark; words: Words};

/** The lines of the ledger behind one cell. */
export type LedgerLines = ListLayer & {
	readonly page: 'ledgerLines';
	address: Address;
	/** `台账!3-9` */
	ranges: readonly string[];
	/** Whether the ledger is still what it was; absent until it was looked at. */
	is?: 'same' | 'changed' | 'gone';
};

export type TallyAction =
	| ListAction
	/** The answer to a question of the page. */
	| {type: 'answerTally'; question: LedgerQuestion; answer: string}
	/** Takes the figures over, whatever is open. */
	| {type: 'takeTally'; time: string};

export type LedgerLinesAction =
	| ListAction
	/** From a line to one of its cells. */
	| {type: 'goToCell'; address: Address};

/** What can be asked of it from the grid. */
export type TallyAsk = {type: 'openLedgerLines'};
