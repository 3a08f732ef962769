import type {Close, ListAction, Paste, Point, TypingAction, Wheel} from '../../program/action.ts';
import type {ListLayer} from '../../program/list-page.ts';
import type {Outcome} from '../../program/request.ts';
import type {Typing} from '../../program/typing.ts';
import type {OwnFigure} from '../../report/own-figures.ts';
import type {Message} from '../../text/say.ts';
import type {Ask} from '../ask.ts';

/** What is done to the text while it lies on top. What it remembers is the `TextPlace` of the open draft. */
export type TextAction =
	| Close
	| Point
	| Wheel
	| Paste
	| TypingAction
	/** To another paragraph, or to an end of the part. */
	| {type: 'goParagraph'; by: number | 'first' | 'last'}
	/** To the next figure of the paragraph. */
	| {type: 'goFigure'; by: 1 | -1}
	/** Enter: the cell of the chosen figure, else the editor. */
	| {type: 'enterText'; time: string}
	| {type: 'editText'; time: string}
	| {type: 'newParagraph'; side: 'below' | 'above'; time: string}
	| {type: 'removeParagraph'; time: string}
	| {type: 'moveParagraph'; by: 1 | -1; time: string}
	/** In the editor: a new paragraph. */
	| {type: 'splitParagraph'; time: string}
	/** In the editor: a line up or down, or an end of the paragraph. */
	| {type: 'goLine'; by: number | 'home' | 'end'; time: string}
	| {type: 'leaveText'; time: string}
	/** Ctrl+S: what is typed is kept now. */
	| {type: 'keepText'; time: string}
	/** 对应: the figure here, or all of the part that are equal. */
	| {type: 'tie'; which: 'here' | 'equal'; time: string}
	/** 改用表中数. */
	| {type: 'takeFigure'; time: string}
	/** 改表: the cell takes the figure of the text, and the text tells the cell. */
	| {type: 'fixTable'; time: string}
	/** 不是这个数. */
	| {type: 'notFigure'; time: string}
	| {type: 'askFigure'; purpose: FigurePurpose; time: string}
	| {type: 'insertFigure'; ref: string; purpose: FigurePurpose; time: string}
	/** A brace that is no reference. */
	| {type: 'insertBrace'; time: string}
	| {type: 'askSentence'}
	| {type: 'insertSentence'; text: string; time: string}
	/** The figures of the text alone. */
	| {type: 'openOwn'}
	/** From that list to one of them. */
	| {type: 'goOwn'; figure: OwnFigure}
	| {type: 'switchBeside'}
	| {type: 'takeStartingText'; time: string}
	| {type: 'editOutside'; time: string}
	| {type: 'takeOutside'; outcome: Extract<Outcome, {type: 'editedOutside'}>}
	| {type: 'acceptOutside'; text: string; time: string};

/** What a figure is chosen for: it goes into the text, or says what one of it means. */
export type FigurePurpose = 'insert' | 'tie';

/** The figures of the text alone, with source and who checked them. */
export type OwnList = ListLayer & {
	readonly page: 'figure';
	purpose: 'own';
	entries: readonly OwnFigure[];
	/** While the source of the chosen one is typed: what stands there. */
	typing: Typing;
	isNaming?: true;
};

/** What other pages of a draft ask of it. */
export type TextAsk = Extract<
	Ask,
	{type: 'takePointed' | 'abandonPointing' | 'backToText' | 'dropTyped'}
>;

/** A figure that can stand in the text. */
export type FigureEntry = {
	/** Canonical. */
	ref: string;
	/** As it is typed: 三.新收. */
	name: string;
	label: string;
	shown: string;
	/** What it is found by, folded. */
	sought: string;
};

/** Choosing a figure of the tables, as one types. */
export type FigureChoice = ListLayer & {
	readonly page: 'figure';
	purpose: FigurePurpose;
	typing: Typing;
	entries: readonly FigureEntry[];
	/** Why what is typed is no figure. */
	why?: Message;
};

/** What lies over the text to choose a figure in. */
export type Figure = FigureChoice | OwnList;

export type FigureAction =
	| ListAction
	| TypingAction
	/** A figure is pointed at in the tables instead. */
	| {type: 'pointFigure'; time: string};
