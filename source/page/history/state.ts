import type {Address} from '../../form/form.ts';
import type {Words} from '../../program/line.ts';
import type {ListLayer} from '../../program/list-page.ts';
import type {Message} from '../../text/say.ts';

/** One entry of a history. */
export type HistoryLine = {
	revision: number;
	time: string;
	who?: string;
	/** 键入, 粘贴, 导入（年报.xlsx，工作表“三”，D7） … */
	how: Message;
	/** `351 → 341`; of a transaction of several cells, how many. */
	what: Words;
};

/** Every value a cell has held, or every transaction of the draft. */
export type History = ListLayer & {
	readonly page: 'history';
	/** Absent: the whole draft. */
	address?: Address;
	title: string;
	/** Newest first. */
	lines: readonly HistoryLine[];
};

/** What can be asked of it from every page of a draft. */
export type HistoryAsk = {type: 'openHistory'; of: 'cell' | 'draft'};
