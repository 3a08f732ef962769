import type {Change, Step} from './transaction.ts';
import {inverse} from './transaction.ts';

/** What can be taken back and brought again, newest last. Folded from the steps, so it survives a restart. */
export type History = {
	steps: readonly Step[];
	done: readonly Step[];
	undone: readonly Step[];
};

export const emptyHistory: History = {steps: [], done: [], undone: []};

const remembered = new Set<Step['how']>(['handedIn', 'found', 'confirmed']);

/** Adds one accepted step; an undo or redo moves the step it names. */
export function record(history: History, step: Step): History {
	const steps = [...history.steps, step];
	if (step.how === 'undo') {
		const taken = history.done.at(-1);
		if (!taken) return {...history, steps};
		return {steps, done: history.done.slice(0, -1), undone: [...history.undone, taken]};
	}

	if (step.how === 'redo') {
		const brought = history.undone.at(-1);
		if (!brought) return {...history, steps};
		return {steps, done: [...history.done, brought], undone: history.undone.slice(0, -1)};
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

/** The changes that undo the last step, or nothing when there is none. */
export function undoOf(history: History): {changes: Change[]; step: Step} | undefined {
	const step = history.done.at(-1);
	return step && {changes: inverse(step.changes.filter(isTakenBack)), step};
}

/** The changes that bring the last undone step again. */
export function redoOf(history: History): {changes: readonly Change[]; step: Step} | undefined {
	const step = history.undone.at(-1);
	return step && {changes: step.changes.filter(isTakenBack), step};
}

// A step that stands for lost lines of the history may hold more than what can be taken back.
function isTakenBack(change: Change): boolean {
	return !('header' in change) || !['handedIn', 'unconfirmed'].includes(change.header);
}
