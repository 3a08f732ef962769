/**
What a unit owes (报送要求). due: 应报 · exempt: 免报 · copy: 抄送, received and checked but not summed · sum: 汇总, its
return is the sum of its children · own: 本级, its own business beside its children.
*/
export type Requirement = 'due' | 'exempt' | 'copy' | 'sum' | 'own';

/** 由来: what the unit was before the year it begins in. */
export type Succession = {
	how: 'renamed' | 'merged' | 'split';
	/** Codes of those it came from. */
	of: readonly string[];
};

/** One unit that must report, as the roster names it. */
export type Unit = {
	/** 单位代码 as text; where the roster has none, the folded name. */
	code: string;
	name: string;
	/** 单位类别: the peer group, as written (部门, 乡镇, 街道 …). */
	kind?: string;
	/** Code of the unit above. */
	parent?: string;
	/** 曾用名、简称、别名. */
	aliases: readonly string[];
	requirement: Requirement;
	/** First and last year it exists. */
	from?: number;
	to?: number;
	succession?: Succession;
	contact?: string;
	phone?: string;
	/** 截止日期: `2025-01-20`, or in the roster's words. */
	deadline?: string;
	/** Its row in the roster, from 1; 0 where it was found without a roster. */
	row: number;
};
