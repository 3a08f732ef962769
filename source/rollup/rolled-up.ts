import type {CheckedReturn} from '../check/check-return.ts';
import type {Result} from '../check/finding.ts';
import type {Tally} from '../check/tally.ts';
import type {Address, Form} from '../form/form.ts';
import type {Quantity} from '../form/quantity.ts';
import type {Message} from '../text/say.ts';
import type {Decision} from './decision.ts';
import type {FigureList} from './few-bytes.ts';
import type {FileFound, ReturnRead} from './record.ts';
import type {RollUpOptions} from './roll-up-options.ts';
import type {Roster} from './roster.ts';
import type {FileIs, MatchGround, StateGround, UnitState} from './state.ts';
import type {Sums} from './sums.ts';
import type {Unit} from './unit.ts';

/** How many of each sort a return has, causes only, blanks apart. */
export type ReturnCounts = Omit<Tally, 'blocks'> & {
	faults: number;
	questions: number;
	/** How many things keep it from 审核通过 by `--adopt valid`. */
	blocks: number;
};

/** A file and what became of it. */
export type FileRolled = {
	found: FileFound;
	is: FileIs;
	/** Code of the unit it was matched to, or is proposed for. */
	unit?: string;
	ground?: MatchGround;
	/** The year it counts for, and whether the file, its name or only the roll-up says so. */
	year?: number;
	yearGround?: 'file' | 'name' | 'rollUp';
	/** 第 n 次报送 of its unit, from 1. */
	version?: number;
	/** Why it is what it is, and what to do. */
	why?: Message;
	/** Codes of further units that it names, where it names several. */
	others?: readonly string[];
};

/** One return of a unit. */
export type Version = {
	/** From 1. */
	number: number;
	/** Of its bytes, or `taken:CODE`. */
	digest: string;
	read: ReturnRead;
	/** The files it lies in; none for 代填. */
	files: readonly FileRolled[];
	/** As it counts: with 代改 and 按零报告处理; in the order of the form's cells, a total's stated figure. */
	figures: FigureList;
	/** Addresses that 代改 changed, with the decision. */
	amended: ReadonlyMap<Address, Decision>;
	/** Its blanks count as zero by this decision. */
	zeroed?: Decision;
	/** Digest of a 代填 that says the same: what was decided on that is decided on this. */
	same?: string;
};

/** A rule across units, or of the roll-up, at one unit. `Result` with the rule's own sentence in both languages. */
export type AcrossFinding = {
	rule: string;
	level: 'must' | 'explain' | 'hint';
	stage: 'on' | 'trial';
	status: 'fail' | 'explained' | 'unchecked';
	/** Code of the unit; absent: of the sum. */
	unit?: string;
	/** Other units concerned: never named in what goes to a unit. */
	others: readonly string[];
	at: string;
	left: Quantity;
	right: Quantity;
	difference: Quantity;
	cells: ReadonlyArray<{address: Address; value: Quantity; source?: string}>;
	/** A figure to be compared with the ledger, where there is one. */
	suggested?: {address: Address; from: Quantity; to: number};
	text: Message;
	/** The sentence for the unit itself, without other units' names or figures. */
	toUnit?: Message;
	/** Whether it keeps the unit from 审核通过 by `--adopt valid`. */
	blocks: boolean;
};

/** A unit and what it has sent. */
export type UnitRolled = {
	unit: Unit;
	state: UnitState;
	ground: StateGround;
	/** The decision that its state comes from. */
	decision?: Decision;
	/** Oldest first. */
	versions: readonly Version[];
	/** The version that counts: an adopted one stays it until a person takes the newer. */
	head?: Version;
	/** Two versions whose order only their time says: 待定. */
	open?: true;
	/** 有新报送: newer than the adopted version, differing in so many cells. */
	newer?: {version: Version; cells: readonly Address[]};
	/** Every file of it, attachments and unreadable ones included. */
	files: readonly FileRolled[];
	/** Figures of the head as they count, totals stated or else computed; absent where it is of another form. */
	effective?: FigureList;
	/** Cells that hold no figure, or of which a failed must rule speaks: nothing is built on them. */
	doubtful: ReadonlySet<Address>;
	counts: ReturnCounts;
	/** Of the head, last year included, explained ones too: `told(...)` order. */
	results: readonly Result[];
	/** G, U and Y rules of the roll-up. */
	across: readonly AcrossFinding[];
	/** Its figures of last year (of a merged unit the sum), in the order of its form's cells; absent: none. */
	last?: {form: string; year: number; figures: FigureList; origin: string};
	/** Why there is no last year to compare with: 机构改革. */
	noLast?: 'split' | 'new';
	/** 退回次数, 迟报 n 天. */
	sentBack: number;
	late?: number;
	receivedAt?: string;
	/** 备注, oldest first. */
	remarks: readonly Decision[];
	/** In the sum. */
	summed: boolean;
};

/** One figure of the sum. */
export type RolledTotal = {
	address: Address;
	/** Exact; null while no unit gives a figure. */
	value: Quantity;
	/** Of totals: the stated ones summed beside, where a unit states one. */
	stated?: Quantity;
	/** Units that are in it, and units in the sum whose figure is blank. */
	units: number;
	blank: number;
	/** Beyond exact arithmetic of numbers: the digits. */
	digits?: string;
};

/** 应报 通过 退回 未报 免报; `missing` is null without a roster: 不可判定（无名册）. */
export type RollUpCounts = {
	due: number | null;
	received: number;
	adopted: number;
	sentBack: number;
	missing: number | null;
	exempt: number;
	/** Units that a person must look at, and files that nobody has claimed. */
	asked: number;
	files: number;
};

/** What waits for a person. */
export type OpenQuestion = {
	kind: 'stranger' | 'otherUnit' | 'asked' | 'versions' | 'newer' | 'otherYear';
	unit?: string;
	file?: FileRolled;
	text: Message;
};

/** Many returns made one. A plain value. */
export type RolledUp = {
	office?: string;
	year: number;
	form: Form;
	roster: Roster;
	/** In the order of the roster. */
	units: readonly UnitRolled[];
	byCode: ReadonlyMap<string, UnitRolled>;
	files: readonly FileRolled[];
	/** In the order of the form's cells. */
	totals: readonly RolledTotal[];
	counts: RollUpCounts;
	/** Findings of the sum itself; those of units stand with the units. */
	across: readonly AcrossFinding[];
	/** The sum as a return, by the one `checkReturn`. */
	checked?: CheckedReturn;
	questions: readonly OpenQuestion[];
	/** 预汇总: returns that nobody adopted are in it. */
	provisional: boolean;
	/** All due units adopted, and nothing blocks. */
	complete: boolean;
	/** 0 or 1, as the verb exits; 3 where a file could not be read. */
	exit: 0 | 1 | 3;
	/** Said once: no codes, double aliases. */
	notes: readonly Message[];
	/** After 定稿: what changed since, by unit and number of cells. */
	sinceClosed?: {number: number; units: ReadonlyArray<{unit: string; cells: number}>};
	decisions: readonly Decision[];
	/** Of `across`, what the rules across units say, before the sum itself was looked at. */
	acrossSum: readonly AcrossFinding[];
	/** The running sums behind `totals`. */
	sums: Sums;
	/** Whether the units are those found, for want of a roster. */
	isFound: boolean;
};

/**
`roll-up.ts` makes it: files matched to units, versions ordered, states found, the sum added exactly. Pure; the same input
gives the same value.
*/
export type RollUp = (
	files: readonly FileFound[],
	roster: Roster | undefined,
	decisions: readonly Decision[],
	options: RollUpOptions,
) => RolledUp;

/**
`redecide.ts` makes it: the same after further decisions, only the units concerned looked at again and the totals moved by
their difference. Equal to `RollUp` over all decisions.
*/
export type Redecide = (
	before: RolledUp,
	decisions: readonly Decision[],
	options: RollUpOptions,
) => RolledUp;
