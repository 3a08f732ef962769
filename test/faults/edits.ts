import type {Draft, Figures} from '../../source/draft/draft.ts';
import type {Transaction} from '../../source/draft/transaction.ts';

const cells = 50;

const addressOf = (revision: number) => `requests/received/c${revision % cells}`;

/** The edit that makes the next revision: its number, typed into the cells one after the other. */
export function editOf({revision, figures}: Draft): Transaction {
	const address = addressOf(revision + 1);
	const before = figures[address]?.value ?? null;
	return {
		how: 'typed',
		time: '2024-01-10T09:00:00.000Z',
		changes: [{address, field: 'value', before, after: revision + 1}],
	};
}

/** What the figures must be after so many such edits. */
export function figuresAt(revision: number): Figures {
	const figures: Record<string, {value: number}> = {};
	for (let number = Math.max(1, revision - cells + 1); number <= revision; number++)
		figures[addressOf(number)] = {value: number};
	return figures;
}
