import type {Form} from '../../form/form.ts';
import type {Question, Reading, Way} from '../reading.ts';
import {computeTotals} from './compute-totals.ts';

/** By key of a question: the way that was chosen; -1 says that nothing is taken. */
export type Answers = Readonly<Record<string, number>>;

/** Tells the questions of one file apart. */
export function questionKey({source, label}: Pick<Question, 'source' | 'label'>): string {
	return `${source}|${label}`;
}

/**
A reading with what was answered taken in: its figures, and the doubts that come with them. A question that an
answer settles leaves `ambiguous`; all questions stay in `questions`, for an answer may be changed.
*/
export function answerQuestions(reading: Reading, answers: Answers, form: Form): Reading {
	const taken: Reading = {
		...reading,
		cells: structured(reading.cells),
		faults: [...reading.faults],
		unmatched: [...reading.unmatched],
		ambiguous: [...reading.ambiguous],
		questions: [...(reading.questions ?? [])],
	};
	// Those of a table that was chosen come behind and are answered in their turn.
	for (const question of taken.questions!) {
		const way = question.ways[answers[questionKey(question)] ?? -1];
		if (way) takeWay(taken, question, way);
	}

	computeTotals(taken.cells, form);
	return taken;
}

function structured(cells: Reading['cells']): Reading['cells'] {
	return Object.fromEntries(Object.entries(cells).map(([address, cell]) => [address, {...cell}]));
}

function takeWay(reading: Reading, question: Question, way: Way): void {
	const {source, label} = question;
	reading.ambiguous = reading.ambiguous.filter(
		(doubt) => doubt.source !== source || doubt.label !== label,
	);
	// The note that it was not taken is no longer true.
	reading.notes = reading.notes.filter(
		({values}) => values?.label !== label && values?.title !== label,
	);
	Object.assign(reading.cells, structured(way.cells));
	reading.faults.push(...way.faults);
	reading.unmatched.push(...way.unmatched);
	reading.ambiguous.push(...way.ambiguous);
	reading.questions!.push(...way.questions);
}
