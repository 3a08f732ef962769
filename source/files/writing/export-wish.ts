import type {Checked} from '../../check/finding.ts';
import type {Rule} from '../../check/rule.ts';
import type {Draft} from '../../draft/draft.ts';
import type {Form} from '../../form/form.ts';
import type {ReviewStep} from '../../report/review/review-steps.ts';
import type {Correction} from '../../workbook/export/corrections.ts';
import type {Kind, YearBefore} from '../../workbook/export/kind.ts';
import type {ExportKind} from '../../workbook/export/kinds.ts';
import type {FontSet, ReviewCodes} from '../../workbook/export/whole/whole-report.ts';

/** What is to be exported, where to, and how. */
export type ExportWish = {
	draft: Draft;
	form: Form;
	/** All there are, the user's included, to tell which one another workbook holds; else the program's own. */
	forms?: readonly Form[];
	rules: readonly Rule[];
	checked: Checked;
	/** The file to make; without an ending it gets that of its kind. */
	out: string;
	kind: ExportKind | Kind;
	/** Now, ISO 8601: it stands in the 校验报告. */
	time?: string;
	/** Put it in place of a file that is there. */
	force?: boolean;
	/** 特殊情况说明: why it is handed in although something blocks. */
	override?: string;
	/** Who examined the special case. */
	examinedBy?: string;
	/** The superior's workbook: a copy of it is filled, itself it is never written to. */
	into?: string;
	/** Fill 填报单位, 年度, 填报人 and the like in it as well. */
	head?: boolean;
	/** Put the 校验报告 into our workbook as a sheet behind the tables; else it is a file of its own. */
	reportInside?: boolean;
	/** What changed since the last hand-in, for the 更正对照 of the 校验报告. */
	corrections?: readonly Correction[];
	/** Other years of the unit, for a kind that compares them. */
	earlier?: readonly YearBefore[];
	/** Of the whole report of a file: what stands above part 一 there. */
	opening?: readonly string[];
	/** Of the whole report: which fonts it asks for. */
	fonts?: FontSet;
	/** Of what is not to be handed in: which state of the draft it shows. */
	codes?: ReviewCodes;
	/** Of 审签, as the office has them. */
	reviewSteps?: readonly ReviewStep[];
	/** Files that were read and are never written to. */
	sources?: readonly string[];
};
