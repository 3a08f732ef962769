import type {Address} from '../form/form.ts';
import type {Quantity} from '../form/quantity.ts';
import type {Paragraphs, PartId} from './paragraph.ts';

/** What a cell holds. Of a total only `stated` is kept: its value is computed. */
export type Entry = {
	/** The figure of an entry cell; null is blank, never zero. */
	value: Quantity;
	/** What stood there, where the figure does not say it: `/`, 无, `=12+3*4`. */
	text?: string;
	/** Words kept with the figure: 其中修订16件. */
	remark?: string;
	/** A total as the office wrote it (原表总计, 核对数). Absent: nothing stated. null: the source has the cell, blank. */
	stated?: Quantity;
	/** The stated total was a formula in its source: it follows its addends and is no evidence against them. */
	formula?: true;
	/** A suggestion that was accepted, 推定, until a person has compared it with the ledger (已核对台账). */
	inferred?: 'open' | 'verified';
	/** Where it came from: `年报.xlsx|三!D7` in a draft, `三!D7` in a reading. */
	source?: string;
};

/** Only cells that hold anything; a missing address is blank. */
export type Figures = Readonly<Record<Address, Entry>>;

/** Last year's return, for the year rules and the column beside the figure. */
export type LastYear = {
	year: number;
	/** Id of its form. */
	form: string;
	figures: Figures;
	/** A file name, a draft, or typed in. */
	origin: string;
	/**
	Its parts 一 五 六, paragraph by paragraph, where they are known: canonical, a reference in it is one of its own
	figures. `lastText` says it as it was printed.
	*/
	text?: Readonly<Partial<Record<PartId, readonly string[]>>>;
};

/** Why there is no last year at all: one declaration answers every year rule. */
export type NoLastYear = '首年' | '新设机构' | '上年数据无法取得' | '机构改革';

/** Why a finding is right as it stands. It holds for the figures it was given for. */
export type Explanation = {
	reason: string;
	words: string;
	/** The figures it explains, as `rule@at|address=value…`: when they change it lapses, when they return it holds again. */
	figures: string;
};

/** One hand-in: which time, when, what. */
export type HandedIn = {
	time: string;
	number: number;
	file: string;
	digest: string;
	/** Name of the kept copy inside the draft's folder. */
	copy: string;
	revision: number;
	/** 特殊情况说明 when what blocks was overridden. */
	override?: string;
	/** Who examined the special case (核实人). */
	examinedBy?: string;
};

/** What was found amiss of a draft's files, and may have changed its state. It stays until a person has confirmed the state. */
export type Found = {
	/** draft.older: accepted edits may be missing · draft.historyGap: the history has a hole · draft.mended: a file was damaged. */
	code: 'draft.older' | 'draft.historyGap' | 'draft.mended';
	/** ISO 8601, when it was found. */
	time: string;
	values: Readonly<Record<string, string | number>>;
};

/** 信息处理费: how many notices went out, and what they asked for and what was paid, in 元. */
export type Fees = {notices: Quantity; total: Quantity; paid: Quantity};

/** One step of 审签. It is a record, not a signature, and is never taken back. */
export type ReviewMark = {
	/** As the settings name it: 科室负责人, 保密审查. */
	step: string;
	name: string;
	decision: 'submit' | 'agree' | 'return' | 'sign' | 'publish';
	/** 意见. */
	opinion?: string;
	/** ISO 8601. */
	time: string;
	/** 数据校验码 and 全文校验码 of what was looked at. */
	dataCode: string;
	fullCode: string;
	/** Who recorded it for a leader, and on what ground: 纸质审签单, OA文号. */
	recordedBy?: string;
	ground?: string;
};

/** The 台账 the figures were counted from. */
export type LedgerMark = {
	file: string;
	digest: string;
	year: number;
	/** The lines each figure was counted from: `台账!3-9`. */
	made: Readonly<Record<Address, readonly string[]>>;
	/** Lines that nobody has decided about. */
	open?: number;
};

/** The roll-up a draft of the office was added up by; its tables are read-only. */
export type SummedMark = {rollup: string; title: string; digest: string; time: string};

/** Everything about a draft that is no figure. */
export type Header = {
	unit: string;
	/** The reporting year: 2023 for 2023年度. */
	year: number;
	/** 单位类别. */
	kind?: string;
	preparer?: string;
	reviewer?: string;
	head?: string;
	phone?: string;
	date?: string;
	lastYear?: LastYear;
	noLastYear?: NoLastYear;
	handedIn?: readonly HandedIn[];
	/** Nobody has confirmed the state since this was found: it is not handed in. */
	unconfirmed?: readonly Found[];
	/** 信息处理费; `none`: 无. Never 行政事业性收费 of table 二. */
	fees?: Fees | 'none';
	/** 审签, oldest first. */
	review?: readonly ReviewMark[];
	ledger?: LedgerMark;
	summed?: SummedMark;
};

/** One unit, one year. A plain value: every change goes through `apply`. */
export type Draft = {
	/** ASCII. */
	id: string;
	/** Id of the form. */
	form: string;
	header: Header;
	figures: Figures;
	/** By `rule@at`. */
	explanations: Readonly<Record<string, Explanation>>;
	/** The parts 一 五 六. */
	paragraphs: Paragraphs;
	/** Counts accepted transactions: 已保存（第 12 次修改）. */
	revision: number;
};

export function emptyDraft(id: string, form: string, header: Header): Draft {
	return {id, form, header, figures: {}, explanations: {}, paragraphs: {}, revision: 0};
}
