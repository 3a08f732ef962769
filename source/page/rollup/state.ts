import type {Address, SectionId} from '../../form/form.ts';
import type {ListLayer} from '../../program/list-page.ts';
import type {Layer} from '../../program/program.ts';
import type {QuestionsLayer} from '../../program/questions.ts';
import type {LookedAt, RollUpReading} from '../../program/request.ts';
import type {Typing} from '../../program/typing.ts';
import type {DecisionWish} from '../../rollup/decision.ts';
import type {RolledUp} from '../../rollup/rolled-up.ts';
import type {YearTotals} from '../../rollup/year-totals.ts';
import type {Message} from '../../text/say.ts';

/** Which units are shown. */
export const unitFilters = [
	'all',
	'waiting',
	'missing',
	'received',
	'sentBack',
	'adopted',
	'exempt',
	'must',
	'explain',
	'blanks',
	'newer',
	'open',
	'marked',
] as const;
export type UnitFilter = (typeof unitFilters)[number];

export const unitSorts = ['roster', 'state', 'must', 'requests', 'change', 'name'] as const;
export type UnitSort = (typeof unitSorts)[number];

/** The tabs of the desk that are lists; the others are the tables of the sum. */
export const listTabs = ['units', 'findings', 'files'] as const;
export type ListTab = (typeof listTabs)[number];

/** The 汇总 desk: the roll-up as it is known, and where the hands are. It lies under everything else. */
export type RollUpDesk = Layer & {
	readonly page: 'rollup';
	rolled: RolledUp;
	reading: RollUpReading;
	folders: readonly string[];
	years: readonly YearTotals[];
	/** Another window decides: here it is only looked at. */
	lookedAt?: LookedAt;
	tab: ListTab;
	filter: UnitFilter;
	sort: UnitSort;
	/** What is looked for; `typing` while it is being typed. */
	sought: string;
	typing?: Typing;
	/** Codes of marked units. */
	marks: ReadonlySet<string>;
	/** The unit under the hands, by its code: it stays while others come in above it. */
	unit?: string;
	/** The chosen finding and file, as places in their lists. */
	finding: number;
	file: number;
	/** The folder that was last named to write to. */
	writesTo?: string;
	/** What was decided last, and where the hands were left: there 撤销 is about it. */
	made?: {numbers: readonly number[]; place: string};
	/** Where the hands were in the tables of the sum. */
	sum?: {table: SectionId; cursor: Readonly<Record<SectionId, Address>>};
};

/** The units that make a figure of the sum. */
export type TraceLayer = ListLayer & {
	readonly page: 'rollupTrace';
	address: Address;
	/** By what they give, or by what changed since last year. */
	by: 'size' | 'change';
};

/** Lines to be read and gone through. */
export type LinesLayer = ListLayer & {
	readonly page: 'rollupLines';
	/** history: decisions of a unit, or of all · versions: where two differ · feedback: the 退回单. */
	kind: 'history' | 'versions' | 'feedback';
	unit?: string;
};

/** Whose a file is. */
export type AssignLayer = ListLayer & {
	readonly page: 'rollupAssign';
	digest: string;
	name: string;
	typing: Typing;
};

/** What is asked before something is decided, written or opened. */
export type WordsLayer = QuestionsLayer & {
	readonly page: 'rollupWords';
	purpose:
		| {to: 'decide'; what: WordedDecision; units: readonly string[]; digest?: string}
		| {to: 'amend'; unit: string; address: Address}
		| {to: 'write'}
		| {to: 'open'};
};

/** Decisions that need words. */
export type WordedDecision = 'sendBack' | 'exempt' | 'leaveOut' | 'zero' | 'remark' | 'reopen';

/** What can be asked of the desk from all its pages. */
export type RollUpDo =
	| {do: 'tab'; to: string}
	| {do: 'nextTab'; by: 1 | -1}
	| {do: 'back'}
	/** Back, but a selection ends first. */
	| {do: 'leave'}
	| {do: 'into'}
	| {do: 'open'; unit: string; address?: Address}
	| {do: 'next'; by: 1 | -1}
	| {do: 'mark'}
	| {do: 'markAll'}
	| {do: 'search'}
	| {do: 'filter'; to?: UnitFilter}
	| {do: 'sort'; to?: UnitSort}
	| {do: 'adopt'; sure?: true}
	| {do: 'decide'; what: WordedDecision}
	| {do: 'amend'}
	| {do: 'wish'; wishes: readonly DecisionWish[]}
	| {do: 'undo'}
	| {do: 'history'; all?: true}
	| {do: 'versions'}
	| {do: 'feedback'}
	| {do: 'assign'}
	| {do: 'plan'}
	| {do: 'write'; folder: string}
	| {do: 'pause'}
	| {do: 'again'}
	| {do: 'copy'}
	/** What is asked before a roll-up is opened. */
	| {do: 'askOpening'}
	| {do: 'order'}
	| {do: 'confirm'}
	/** It has just been opened; `notes`: what was found amiss of its decisions. */
	| {do: 'begin'; notes: readonly Message[]};

export type RollUpAsk = {type: 'rollUp'; what: RollUpDo};
