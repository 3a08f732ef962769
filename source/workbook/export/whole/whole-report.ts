import type {PrintedTable} from '../printed-tables.ts';

/** Words of a paragraph, or a figure in it that lives in the tables. */
export type PrintedPiece = {
	text: string;
	/** The canonical reference behind a figure, without braces. */
	ref?: string;
};

export type PrintedParagraph = {role: 'heading' | 'body'; pieces: readonly PrintedPiece[]};

/** One of the six parts as it stands on paper: `一、总体情况` with its paragraphs, `三、…` with its table. */
export type PrintedPart = {
	title: string;
	paragraphs: readonly PrintedParagraph[];
	table?: PrintedTable;
};

/** The fonts that a document asks for: those of the 公文 rules, or those that every Windows has. */
export type FontSet = 'official' | 'windows';

/** 数据校验码 and 全文校验码: which state of the report a print shows. */
export type ReviewCodes = {figures: string; full: string};

/** The whole report as it is printed, published and read again: title, opening, six parts, 落款. */
export type WholeReport = {
	title: string;
	unit: string;
	year: number;
	opening: readonly PrintedParagraph[];
	parts: readonly PrintedPart[];
	/** The date of the 落款 in Chinese: 2025年1月20日. */
	date: string;
	fonts: FontSet;
	/** The words on every page of what is not to be handed in; a final report has none. */
	mark?: string;
	codes?: ReviewCodes;
};

/** A paragraph as it is read: its figures among its words. */
export function wordsOfParagraph({pieces}: PrintedParagraph): string {
	return pieces.map(({text}) => text).join('');
}

/** The references of a report in the order in which they are read: those of the carriers `gj_1`, `gj_2` … */
export function referencesOf({opening, parts}: WholeReport): string[] {
	return [...opening, ...parts.flatMap(({paragraphs}) => paragraphs)]
		.flatMap(({pieces}) => pieces)
		.flatMap(({ref}) => (ref === undefined ? [] : [ref]));
}
