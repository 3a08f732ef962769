import type {Change, Step} from './transaction.ts';
import {inverse} from './transaction.ts';

/** What can be taken back and brought again, newest last. Folded from the steps, so it survives a restart. */
export type History = {
	steps: readonly Step[];
	done: readonly Step[];
	undone: readonly Step[];
};

export const emptyHistory: History = {steps: [], done: [], undone: []};

const remembered = new Set<Step['how']>(['handedIn', 'found', 'confirmed', 'reviewed']);

/** Adds one accepted step; an undo or redo moves the step it names, with those of its group. */
export function record(history: History, step: Step): History {
	const steps = [...history.steps, step];
	if (step.how === 'undo') {
		const taken = lastGroup(history.done);
		const done = history.done.slice(0, history.done.length - taken.length);
		return {steps, done, undone: [...history.undone, ...taken.toReversed()]};
	}

	if (step.how === 'redo') {
		const brought = lastGroup(history.undone);
		const undone = history.undone.slice(0, history.undone.length - brought.length);
		return {steps, done: [...history.done, ...brought.toReversed()], undone};
	}

	// What was handed in stays handed in: it is remembered, not undone. So is what was found and confirmed.
	if (remembered.has(step.how)) return {...history, steps};
	return {steps, done: [...history.done, step], undone: []};
}

/** The history of a draft opened again. */
export function replay(steps: readonly Step[]): History {
	let history = emptyHistory;
	for (const step of steps) history = record(history, step);
	return history;
}

/** The changes that undo the last step and its group, or nothing when there is none. */
export function undoOf(history: History): {changes: Change[]; step: Step} | undefined {
	const group = lastGroup(history.done);
	return together(group, inverse(changesOf(group)));
}

/** The changes that bring the last undone step and its group again. */
export function redoOf(history: History): {changes: readonly Change[]; step: Step} | undefined {
	const group = lastGroup(history.undone).toReversed();
	return together(group, changesOf(group));
}

// The steps at the end of a list that belong together: one, where it has no group.
function lastGroup(steps: readonly Step[]): readonly Step[] {
	const last = steps.at(-1);
	if (!last) return [];
	if (last.group === undefined) return [last];
	return steps.slice(steps.findLastIndex(({group}) => group !== last.group) + 1);
}

function changesOf(group: readonly Step[]): Change[] {
	return group.flatMap(({changes}) => changes.filter(isTakenBack));
}

// Said of the last of them; what changed is all of it.
function together(group: readonly Step[], changes: Change[]) {
	const step = group.at(-1);
	return step && {changes, step: {...step, changes: group.flatMap((one) => one.changes)}};
}

// A step that stands for lost lines of the history may hold more than what can be taken back.
function isTakenBack(change: Change): boolean {
	return !('header' in change) || !['handedIn', 'unconfirmed', 'review'].includes(change.header);
}
