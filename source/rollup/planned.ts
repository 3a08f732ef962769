import type {Figures} from '../draft/draft.ts';
import type {Failure} from '../failure.ts';
import type {Quantity} from '../form/quantity.ts';

/** A cell to be written: a text is never a formula whatever it begins with; a formula comes with the value it must show. */
export type PlannedCell = string | number | null | {formula: string; value: Quantity};

/** A sheet of plain values. */
export type PlannedSheet = {
	name: string;
	/** How many of the first rows are heads: they stay in sight and are set bold. */
	heads: number;
	rows: ReadonlyArray<readonly PlannedCell[]>;
	/** In characters. */
	widths?: readonly number[];
};

/** 汇总表-YYYY.xlsx: the statutory sheets in the official template, and further sheets behind them. */
export type PlannedWorkbook = {
	/** Without its ending. */
	name: string;
	/** The office, the year, and the sum as the figures of a return; absent: no statutory sheets. */
	statutory?: {unit: string; year: number; form: string; title: string; figures: Figures};
	sheets: readonly PlannedSheet[];
	/** Why it is not made. */
	refused?: Failure;
};

/** A CSV: texts that begin with `= + - @` are guarded by its writer. */
export type PlannedTable = {
	name: string;
	rows: ReadonlyArray<ReadonlyArray<string | number | null>>;
};

/** One line of a 审核反馈意见: 序号 · 表 · 项目 · 列 · 来源单元格 · 现填 · 问题 · 建议核对 · 依据. */
export type FeedbackLine = {
	number: number;
	table: string;
	row: string;
	column: string;
	/** `三!D7`; '' where there is none. */
	source: string;
	/** As it was read. */
	figure: string;
	level: 'must' | 'explain' | 'hint';
	problem: string;
	/** Always with 请核对原始台账 where a figure is suggested. */
	advice: string;
	basis: string;
};

/** 审核反馈意见（退回修改） to one unit: nothing in it is of another unit. */
export type Feedback = {
	/** Code of the unit, and the name of the file without its ending: `0001-江城区教育局`. */
	unit: string;
	name: string;
	title: string;
	/** Whom it goes to, which file was looked at, what is asked, by when, whom to ask: one line each. */
	opening: readonly string[];
	lines: readonly FeedbackLine[];
	/** 未填 n 格 in one line. */
	blanks?: string;
	closing: readonly string[];
	/** The same to be pasted into a message. */
	message: string;
};

/** A cell of the sum and where each part of it comes from: 汇总.json has one for each address. */
export type PlannedOutputs = {
	workbook: PlannedWorkbook;
	/** 单位明细 of its own, above 5,000 units. */
	details?: PlannedWorkbook;
	/** 明细.csv. */
	table: PlannedTable;
	/** 催报名单.csv. */
	reminders: PlannedTable;
	feedback: readonly Feedback[];
	/** 汇总.json, piece by piece. */
	json: () => Iterable<string>;
	/** Messages to paste: 退回, 催报, 收件回执. */
	messages: string;
};
