import type {Address} from '../form/form.ts';
import type {Quantity} from '../form/quantity.ts';
import type {RuleStage} from './rule-stage.ts';

/** How a unit confirmed what the office entered for it: 电话, OA, 书面. */
export type Confirmed = {
	/** Who at the unit. */
	by: string;
	how: 'phone' | 'oa' | 'written';
	/** As told, `2025-01-20`. */
	when?: string;
};

/**
What the office decides. Each names the unit by its code and, where it is about a return, the digest of its bytes: moved
files change nothing, changed bytes are another version. `over`: digests of the unit's other versions that were known
then, and so are older; what comes later is newer.
*/
export type Deciding =
	/** 审核通过. */
	| {what: 'adopt'; unit: string; digest: string; over?: readonly string[]}
	/** 退回. `findings`: `rule@at` of those it was sent back for. */
	| {
			what: 'sendBack';
			unit: string;
			digest: string;
			over?: readonly string[];
			findings?: readonly string[];
	  }
	/** 免报. */
	| {what: 'exempt'; unit: string}
	/** 不计入汇总: a file, or with no digest whatever the unit sends. */
	| {what: 'leaveOut'; unit?: string; digest?: string}
	/** 按零报告处理: the unit confirmed that its blanks mean zero. */
	| {what: 'zero'; unit: string; digest: string; confirmed?: Confirmed}
	/** 代改: one cell of a return; `from` is what it was. Of a total the stated figure. */
	| {
			what: 'amend';
			unit: string;
			digest: string;
			address: Address;
			from: Quantity;
			to: Quantity;
			confirmed?: Confirmed;
	  }
	/** 代填: a return taken by telephone; its digest is `takenDigest(unit)`. */
	| {
			what: 'fillIn';
			unit: string;
			figures: Readonly<Record<Address, number>>;
			confirmed?: Confirmed;
	  }
	/** 代录情况说明 of a finding `rule@at`, for the figures it was given for. */
	| {
			what: 'explain';
			unit: string;
			digest: string;
			finding: string;
			figures: string;
			confirmed?: Confirmed;
	  }
	/** The file is this unit's; null: it is no return for this roll-up. */
	| {what: 'assign'; digest: string; unit: string | null}
	/** Of several versions this is the newest. */
	| {what: 'head'; unit: string; digest: string; over?: readonly string[]}
	/** 报送时间, as told. */
	| {what: 'receivedAt'; unit: string; digest?: string; at: string}
	/** 备注. */
	| {what: 'remark'; unit: string}
	/** Undecided again: nothing said of the unit before this holds, but for 代改, 代填 and assignments. */
	| {what: 'reopen'; unit: string}
	/** Takes back one decision by its number. */
	| {what: 'undo'; of: number}
	/** A rule across units switched for this roll-up. */
	| {what: 'rule'; rule: string; stage: RuleStage}
	/** 第 n 次上报: what was adopted then. */
	| {
			what: 'close';
			time: string;
			adopted: Readonly<Record<string, string>>;
			/** In the order of the form's cells. */
			totals: readonly Quantity[];
			title: string;
			outputs?: readonly {file: string; digest: string}[];
	  };

/** What is asked to be decided, before the journal gives it number, time and name. */
export type DecisionWish = Deciding & {because?: string};

/** One line of the journal. Nothing is erased: an undo is a decision too. */
export type Decision = DecisionWish & {
	/** From 1. */
	number: number;
	who: string;
	/** ISO 8601 with the local offset, from the journal only. */
	time: string;
};

/** The digest of a return that was taken by telephone. */
export function takenDigest(unit: string): string {
	return `taken:${unit}`;
}
