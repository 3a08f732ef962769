import type {Suspect} from '../../check/finding.ts';
import type {ListAction} from '../../program/action.ts';

/** What is done on the 校验 tab. Which line is chosen, the open draft remembers: F8 goes on from there. */
export type FindingsAction = ListAction;

/** What can be asked of it from every page of a draft. */
export type FindingsAsk =
	| {type: 'nextFinding'; by: 1 | -1}
	| {type: 'acceptSuspect'; time: string}
	/** One way out of several, picked by the clerk. */
	| {type: 'acceptCells'; suspects: readonly Suspect[]; time: string}
	/** By weight, or in the order of the form. */
	| {type: 'switchOrder'}
	/** The finding as a sentence, to send. */
	| {type: 'copyFinding'};
