import type {ReturnCounts} from './rolled-up.ts';

/** Nothing counted yet. */
export const noCounts: ReturnCounts = {
	must: 0,
	explain: 0,
	hint: 0,
	explained: 0,
	unchecked: 0,
	blanks: 0,
	faults: 0,
	questions: 0,
	blocks: 0,
};
