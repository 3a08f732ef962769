import type {ReviewStep} from '../../../report/review/review-steps.ts';

/** One line of the boxes: what is recorded already, or room for a hand. */
export type SheetStep = {
	name: string;
	does: ReviewStep['does'];
	opinion: string;
	by: string;
	date: string;
};

/** The 审签单 before it becomes a page. */
export type ReviewSheet = {
	title: string;
	rows: ReadonlyArray<readonly [label: string, value: string]>;
	steps: readonly SheetStep[];
	foot: string;
};
