import type {Address} from '../form/form.ts';
import type {Booking} from './booking.ts';
import {meanings} from './meanings.ts';
import type {Move, MoveKind} from './move.ts';

/** Cells by how much more, or less, is filled in than was counted. */
export type Differences = ReadonlyMap<Address, number>;

/** What is known of a line besides where it counts. */
export type LineFacts = {
	place: string;
	cells: Booking['cells'];
	/** It adds to no figure: void, of another year, or open. */
	aside?: 'added' | 'open';
	/** The result of an answer that came after the year. */
	laterResult?: string;
	weight: number;
	days?: Move['days'];
};

const results = meanings.result.filter((one) => one !== 'pending' && one !== 'none');
const outcomes = meanings.outcome.filter((one) => one !== 'none');
const suits = ['direct', 'afterReview'];

/**
Everything that may have been done with one line so that the table differs as it does: each end of it heals a cell.
*/
export function movesOf(line: LineFacts, differences: Differences): Move[] {
	const moves: Move[] = [];
	const put = (kind: MoveKind, delta: Array<[Address, number]>, telling = 0) => {
		const fits = delta.every(([address, by]) => {
			const open = differences.get(address) ?? 0;
			return Math.sign(open) === Math.sign(by) && Math.abs(open) >= Math.abs(by);
		});
		if (!fits) return;
		const {place, weight, days} = line;
		const said = days && telling >= 0 ? {days} : {};
		moves.push({kind, place, delta, weight: weight + telling, ...said});
	};

	const requests = line.cells.filter(
		({address}) => address.startsWith('requests/') && !address.startsWith('requests/processed/'),
	);
	const [first, last] = requests;
	if (line.aside) {
		if (first)
			put(
				line.aside,
				requests.map(({address, count}) => [address, count]),
			);
		return moves;
	}

	if (first && last) {
		const [, row = '', type = ''] = first.address.split('/');
		const [, end = ''] = last.address.split('/');
		const n = first.count;
		const at = (one: string, of = type): Address => `requests/${one}/${of}`;
		if (end === 'carriedForward') {
			// With the result it was given later it is more telling than with any other.
			for (const result of results)
				put(
					'tooEarly',
					[
						[at(end), -n],
						[at(result), n],
					],
					line.laterResult === undefined ? 0 : line.laterResult === result ? 5 : -5,
				);
		} else {
			put('tooLate', [
				[at(end), -n],
				[at('carriedForward'), n],
			]);
			for (const other of results)
				if (other !== end)
					put('result', [
						[at(end), -n],
						[at(other), n],
					]);
		}

		put('otherYear', [
			[at(row), -n],
			[at(row === 'received' ? 'carriedOver' : 'received'), n],
		]);
		for (const other of meanings.type.filter((one) => one !== type)) {
			put('type', [
				[at(row), -n],
				[at(end), -n],
				[at(row, other), n],
				[at(end, other), n],
			]);
			put('typeOnce', [
				[at(row), -n],
				[at(row, other), n],
			]);
			put('typeOnce', [
				[at(end), -n],
				[at(end, other), n],
			]);
		}

		put('omitted', [
			[at(row), -n],
			[at(end), -n],
		]);
		put('twice', [
			[at(row), n],
			[at(end), n],
		]);
		for (const one of [row, end]) {
			put('half', [[at(one), -n]]);
			put('half', [[at(one), n]]);
		}
	}

	for (const {address} of line.cells.filter((one) => one.address.startsWith('disputes/'))) {
		const [, row = '', outcome = ''] = address.split('/');
		for (const other of outcomes)
			if (other !== outcome)
				put('outcome', [
					[address, -1],
					[`disputes/${row}/${other}`, 1],
				]);
		for (const other of suits)
			if (suits.includes(row) && other !== row)
				put('suit', [
					[address, -1],
					[`disputes/${other}/${outcome}`, 1],
				]);
		put('omitted', [[address, -1]]);
		put('twice', [[address, 1]]);
	}

	return moves;
}
