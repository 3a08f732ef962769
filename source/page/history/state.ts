import type {Past} from '../../check/past-of.ts';
import type {Address} from '../../form/form.ts';
import type {ListLayer} from '../../program/list-page.ts';

/** Every value a cell has held, or every transaction of the draft. */
export type History = ListLayer & {
	readonly page: 'history';
	/** Absent: the whole draft. */
	address?: Address;
	title: string;
	/** Newest first. */
	lines: readonly Past[];
};

/** What can be asked of it from every page of a draft. */
export type HistoryAsk = {type: 'openHistory'; of: 'cell' | 'draft'};
