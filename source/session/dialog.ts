import type {Result} from '../check/finding.ts';
import type {Header, LastYear} from '../draft/draft.ts';
import type {Address, Form, SectionId} from '../form/form.ts';
import type {Quantity} from '../form/quantity.ts';
import type {Message} from '../text/say.ts';
import type {Answers} from '../workbook/import/answer-questions.ts';
import type {Reading} from '../workbook/reading.ts';
import type {Action} from './action.ts';
import type {Typing} from './session.ts';

/** A sentence of the catalogue, or a name that is shown as it is (a unit, a file, a statutory label). */
export type Words = Message | string;

/** How a line is marked; the screen adds a sign, so that nothing is said by colour alone. */
export type Mark = 'good' | 'bad' | 'plain' | 'faint' | 'must' | 'explain' | 'hint' | 'unchecked';

export type Line = {words: Words; mark?: Mark; indent?: number};

/** A place to type in, or a row of choices (←/→). */
export type Field =
	| {
			kind: 'text';
			id: string;
			label: Words;
			typing: Typing;
			unit?: Words;
			/** All of it is selected, as in any dialog: what is typed replaces it. */
			fresh?: boolean;
			why?: Message;
	  }
	| {
			kind: 'choice';
			id: string;
			label: Words;
			choices: ReadonlyArray<{id: string; label: Words}>;
			chosen: number;
			why?: Message;
	  };

/** What a filled form is for. */
export type FormPurpose =
	/** `path`: of the file that was read, to be read again once its year is known. */
	| {what: 'newDraft'; reading?: Reading; path?: string; lastYear?: LastYear}
	| {what: 'header'}
	| {what: 'explain'; finding: Result}
	| {what: 'lastYear'; form: Form}
	| {what: 'noLastYear'}
	| {what: 'goto'}
	/** `aside`: the fields that mean nothing for what is chosen, with what stands in them. */
	| {what: 'export'; aside: readonly Field[]}
	| {what: 'archive'; id: string};

/** Fields to fill, with lines above them (the pre-flight list, an introduction). Enter on the last accepts. */
export type FormDialog = {
	dialog: 'form';
	purpose: FormPurpose;
	title: Words;
	lines: readonly Line[];
	fields: readonly Field[];
	/** The field that takes the keys. */
	focus: number;
	/** What Enter does at the end. */
	accept: Message;
	why?: Message;
};

/** A question with its answers, a confirmation, a receipt. */
export type ChoiceDialog = {
	dialog: 'choice';
	title: Words;
	lines: readonly Line[];
	/** `does` absent: close and do nothing. An empty `time` in it becomes the time of the answer. */
	choices: ReadonlyArray<{label: Message; does?: Action}>;
	chosen: number;
	/** What it was asked over, and comes back after it. */
	back?: PreviewDialog | FormDialog;
};

export type FolderEntry = {name: string; kind: 'folder' | 'file'; bytes?: number; changed?: string};

/** What a file is chosen for. */
export type BrowsePurpose = 'import' | 'lastYear' | 'model' | 'archive';

/** The file browser. A path may be typed, dropped or pasted instead. */
export type BrowseDialog = {
	dialog: 'browse';
	purpose: BrowsePurpose;
	/** Full path. */
	folder: string;
	/** `..` first, folders, then files. */
	entries: readonly FolderEntry[];
	chosen: number;
	/** Filters the names, or is a path of its own. */
	typing: Typing;
	/** The dialog to return to with the chosen file. */
	back?: FormDialog;
	why?: Message;
};

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
	/** `question`: its key; Enter opens its answers. */
	| {kind: 'note'; mark: Mark; words: Words; source?: string; question?: string};

/** What an import or a pasted block would change, before anything changes. */
export type PreviewDialog = {
	dialog: 'preview';
	how: 'imported' | 'pasted';
	/** The file, or empty for a pasted block. */
	file: string;
	reading: Reading;
	lines: readonly PreviewLine[];
	chosen: number;
	/** Cells left out. */
	without: readonly Address[];
	/** What was answered to the questions of the reading. */
	answers?: Answers;
	/** Findings it would break and heal. */
	broken: number;
	healed: number;
	/** Cells still blank after it. */
	blanks: number;
	/** The draft that comes into being with what is taken; absent: the open one. */
	newDraft?: NewDraft;
};

/** A draft that is not there yet: the id of its form, and its header. */
export type NewDraft = {form: string; header: Header};

/** All keys, by group, from the command table. */
export type HelpDialog = {dialog: 'help'; top: number};

/** Every command by name, initials or English. Its lines: `paletteLines(session)` of command/. */
export type PaletteDialog = {dialog: 'palette'; typing: Typing; chosen: number};

/** Search in labels and figures, as one types. */
export type SearchDialog = {
	dialog: 'search';
	typing: Typing;
	hits: ReadonlyArray<{address: Address; label: string; figure: string}>;
	chosen: number;
};

/** Every value a cell has held. */
export type HistoryDialog = {
	dialog: 'history';
	/** Absent: the whole draft. */
	address?: Address;
	title: string;
	/** Newest first. */
	lines: ReadonlyArray<{
		revision: number;
		time: string;
		who?: string;
		/** 键入, 粘贴, 导入（年报.xlsx，工作表“三”，D7） … */
		how: Message;
		/** `351 → 341`; of a transaction of several cells, how many. */
		what: Words;
	}>;
	chosen: number;
};

/** Deleted drafts. */
export type BinDialog = {dialog: 'bin'; chosen: number};

export type Dialog =
	| FormDialog
	| ChoiceDialog
	| BrowseDialog
	| PreviewDialog
	| HelpDialog
	| PaletteDialog
	| SearchDialog
	| HistoryDialog
	| BinDialog;

/** What an export makes. */
export type ExportKind = 'handIn' | 'forReview' | 'report' | 'docx' | 'html' | 'csv';
