import type {Close, Direction, Paste, Point, TypingAction, Wheel} from '../../program/action.ts';
import type {Ask} from '../ask.ts';

/** Where the cursor goes once what was typed is accepted. */
export type Go = 'down' | 'up' | 'next' | 'previous' | Direction | 'stay';

/** What is done to the grid while it lies on top. What it remembers is the `Place` of the open draft (desk/desk.ts). */
export type TableAction =
	| Close
	| Point
	| Wheel
	| Paste
	| TypingAction
	| {type: 'move'; by: Direction; how: 'step' | 'edge' | 'page'; select: boolean}
	| {type: 'moveTo'; place: 'rowStart' | 'rowEnd' | 'first' | 'last'; select: boolean}
	| {type: 'selectAll'}
	/** Opens the editor: on what the cell holds, or on `text`, which replaces it. */
	| {type: 'edit'; text?: string}
	| {type: 'editRemark'}
	/** Takes what was typed, then moves. */
	| {type: 'accept'; go: Go; time: string}
	| {type: 'abandon'}
	| {type: 'clear'; time: string}
	| {type: 'copy'; cut: boolean; time: string}
	| {type: 'pasteHere'; text?: string; time: string}
	| {type: 'fill'; by: 'down' | 'right'; time: string};

/** What can be asked of it from every page of a draft. */
export type TableAsk =
	| {type: 'nextBlank'; by: 1 | -1}
	/** 以计算数为准: here, or in the whole draft. */
	| {type: 'dropStated'; where: 'here' | 'everywhere'; time: string}
	/** 已核对台账: what was accepted, here or in the whole draft. */
	| {type: 'verify'; where: 'here' | 'everywhere'; time: string}
	/** 上年 beside the table. */
	| {type: 'switchLastYear'}
	/** Digits by threes, or not. */
	| {type: 'switchGrouping'}
	/** Where the blanks are. */
	| {type: 'showBlanks'}
	| {type: 'askZeros'}
	| {type: 'fillZeros'; where: 'table' | 'everywhere'; time: string};

/** What can be asked of it and is answered by what comes late. */
export type TableLateAsk =
	/** Cells of a sheet, to be matched and shown before anything changes. */
	| {type: 'pasteBlock'; text: string}
	/** How the cell is counted. */
	| {type: 'askCounting'};

export type TableNext = TableAction | TableAsk | TableLateAsk | Ask;
