import type {PartId} from '../../draft/paragraph.ts';
import type {Address, SectionId} from '../../form/form.ts';
import type {Quantity} from '../../form/quantity.ts';
import type {ListAction} from '../../program/action.ts';
import type {Mark, Words} from '../../program/line.ts';
import type {ListLayer} from '../../program/list-page.ts';
import type {NewDraft} from '../../program/request.ts';
import type {Answers} from '../../workbook/import/answer-questions.ts';
import type {TextChosen} from '../../workbook/import/report/import-text.ts';
import type {
	ChangedFigure,
	FigureAnswer,
	ParagraphPlan,
} from '../../workbook/import/report/plan-text.ts';
import type {Reading} from '../../workbook/reading.ts';
import type {Ask} from '../ask.ts';

/** One line of the import preview. `taken`: Space leaves a cell or a table out. */
export type PreviewLine =
	| {
			kind: 'table';
			section: SectionId;
			title: string;
			changed: number;
			same: number;
			/** Blank in the file: the draft keeps what it holds. */
			blank: number;
			taken: 'all' | 'some' | 'none';
	  }
	| {
			kind: 'change';
			address: Address;
			label: string;
			/** stated: the total as the office wrote it. */
			field: 'value' | 'stated';
			before: Quantity | undefined;
			after: Quantity | undefined;
			remark?: string;
			source?: string;
			taken: boolean;
	  }
	| {
			kind: 'part';
			part: PartId;
			title: string;
			counts: Readonly<Record<ParagraphPlan['kind'], number>>;
			taken: 'all' | 'none';
	  }
	| {kind: 'paragraph'; part: PartId; plan: ParagraphPlan; taken: boolean}
	/** A figure of the tables that the file tells otherwise; Space goes from answer to answer. */
	| {kind: 'figure'; figure: ChangedFigure; answer: FigureAnswer; taken: boolean}
	/** `question`: its key; Enter opens its answers. */
	| {kind: 'note'; mark: Mark; words: Words; source?: string; question?: string};

/** What a preview is made of. */
export type Given = {
	how: 'imported' | 'pasted';
	reading: Reading;
	/** Cells left out. */
	without: readonly Address[];
	/** What was answered to the questions of the reading. */
	answers: Answers;
	/** Parts of the text left out, and what becomes of its figures that differ. */
	text?: TextChosen;
	/** The draft that comes into being with what is taken; absent: the open one. */
	newDraft?: NewDraft;
};

/** What is not taken: texts that are no figures, what could mean several things, what blocks, what lies outside. */
export type Untaken = {
	readonly [Of in 'faults' | 'ambiguous' | 'blocks' | 'outside']: number;
};

/** What an import or a pasted block would change, before anything changes. */
export type Preview = ListLayer &
	Given & {
		readonly page: 'preview';
		/** The file, or empty for a pasted block. */
		file: string;
		lines: readonly PreviewLine[];
		/** What of the file is not taken as it stands, counted. */
		untaken: Untaken;
		/** Findings it would break and heal. */
		broken: number;
		healed: number;
		/** Cells still blank after it. */
		blanks: number;
	};

export type PreviewAction =
	| ListAction
	/** Space: leave a cell or table out, take it in again. */
	| {type: 'toggle'}
	/** The answer to a question: the index of its way, -1 for none. */
	| {type: 'answerQuestion'; question: string; way: number}
	/** Takes it over, whatever its year and unit. */
	| {type: 'takePreview'; time: string};

/** What is asked of it from anywhere. */
export type PreviewAsk = Extract<Ask, {type: 'takeReading' | 'showPreview' | 'previewNewDraft'}>;
