import type {Figures} from '../../draft/draft.ts';
import type {Form} from '../../form/form.ts';
import type {ReviewStep} from '../../report/review/review-steps.ts';
import type {Language} from '../../text/say.ts';
import type {SheetWrites} from './cell-write.ts';
import type {CheckReport, ReportSubject} from './check-report.ts';
import type {PrintedTable} from './printed-tables.ts';
import type {ReviewSheet} from './whole/review-sheet.ts';
import type {FontSet, ReviewCodes, WholeReport} from './whole/whole-report.ts';
import type {TextPart} from './workbook-parts.ts';

/** Everything that goes into the submission workbook of a draft. */
export type ExportPlan = {
	sheets: readonly SheetWrites[];
	/** For `docProps/custom.xml`: of a return only which form it is. */
	properties: Readonly<Record<string, string>>;
	/** The words on every sheet and page of what is not to be handed in; a return has none. */
	mark?: string;
	/** Figures written into entry cells. */
	figures: number;
};

/** What an export can be asked for besides the file itself; each kind names those that mean something for it. */
export type ExportOption = 'into' | 'head' | 'reportInside' | 'override';

/** The figures of another year of the same unit. */
export type YearBefore = {year: number; form: string; figures: Figures};

/** What is exported, and what goes with it. */
export type ExportSubject = ReportSubject & {
	/** The 校验报告 behind the tables of our workbook. */
	reportInside?: boolean;
	/** Other years of the unit, for a kind that compares them. */
	earlier?: readonly YearBefore[];
	/** All forms there are: last year's report may be of another. */
	forms?: readonly Form[];
	/** Of the whole report of a file: what stands above part 一 there. */
	opening?: readonly string[];
	/** Of the whole report. */
	fonts?: FontSet;
	/** Of what is not to be handed in: which state of the draft it shows. */
	codes?: ReviewCodes;
	/** Of 审签, as the office has them. */
	reviewSteps?: readonly ReviewStep[];
};

/** The submission workbook with figures in it, and a 校验报告 behind its tables where one was asked for. */
export type Filled = {make: 'workbook'; plan: ExportPlan; behind?: CheckReport};

/** The same, marked on every page as not for hand-in. */
export type Marked = Filled & {plan: ExportPlan & {mark: string}};

/** The whole report, in the format that the ending of its file says. */
export type Reported = {make: 'report'; report: WholeReport};

/** The same, marked on every page as not for hand-in. */
export type MarkedReport = Reported & {report: WholeReport & {mark: string}};

/** What a kind makes of a draft; only `files/` turns it into bytes. */
export type Made =
	| Filled
	| Reported
	| {make: 'sheet'; sheet: ReviewSheet}
	| {make: 'parts'; parts: readonly TextPart[]}
	| {make: 'text'; text: string}
	/** `title`: where it is not that of the report. */
	| {
			make: 'word';
			tables: readonly PrintedTable[];
			unit: string;
			year: number;
			title?: string;
	  }
	/** Parts of a workbook, printed by an office suite. */
	| {make: 'print'; parts: readonly TextPart[]}
	| Packed;

/** Several files in one archive, the unmarked workbook among them, with a list of what they are. */
export type Packed = {
	make: 'package';
	files: ReadonlyArray<{name: string; made: Exclude<Made, Packed>}>;
	list: {
		name: string;
		text: (files: ReadonlyArray<{name: string; bytes: number; digest: string}>) => string;
	};
};

/**
One kind of export. What is handed in is the unmarked workbook, alone or in a package, or the unmarked report, and no
other kind can make them: so none gets past the list before hand-in.
*/
export type Kind = {
	/** As `--as` takes it. */
	id: string;
	name: Readonly<Record<Language, string>>;
	/** Stands behind the proposed file name, before the ending. */
	suffix: string;
	/** The endings its files may have; the first is the usual one. */
	endings: readonly [string, ...string[]];
	options: readonly ExportOption[];
	/** It compares years: those the unit has are to be given. */
	earlier?: true;
	/** It is the whole report: parts that are text too, named by its title. */
	whole?: true;
} & (
	| {handIn: true; write: (subject: ExportSubject) => Promise<Filled | Packed | Reported>}
	| {
			handIn: false;
			/** @param ending - that of the file, one of `endings` */
			write: (
				subject: ExportSubject,
				ending: string,
			) => Promise<Exclude<Made, Filled | Packed | Reported> | Marked | MarkedReport>;
	  }
);
