import type {Form} from '../../source/form/form.ts';
import {compareLedger} from '../../source/ledger/compare-ledger.ts';
import type {Judged} from '../../source/ledger/judge-ledger.ts';
import {meanings} from '../../source/ledger/meanings.ts';
import type {Truth} from './made.ts';

/** A generator of numbers that is the same for a seed. */
function chance(seed: number): () => number {
	let state = seed * 2_654_435_761;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}

/**
Moves one case of a right table to where it does not belong, and looks whether its line is named first: under another
type or result, or answered a year early. Where several lines are registered exactly alike each of them is as right.
*/
export function movedCases(judged: Judged, truth: Truth, form: Form, seed: number) {
	const random = chance(seed);
	const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
	const found = {moved: 0, first: 0, among: 0};
	const results = meanings.result.filter((one) => one !== 'pending' && one !== 'none');
	const single = judged.bookings.filter(
		({cells}) => cells[0]?.address.startsWith('requests/') && cells[0].count === 1,
	);
	for (let nth = 0; nth < 20; nth++) {
		const {place, cells} = pick(single);
		const figures = {...truth.figures};
		const own = cells.filter(
			({address}) => address.startsWith('requests/') && !address.includes('/processed/'),
		);
		const [, first = '', type = ''] = own[0]!.address.split('/');
		const [, last = ''] = own[1]!.address.split('/');
		const add = (row: string, column: string, by: number) => {
			figures[`requests/${row}/${column}`]! += by;
			figures[`requests/${row}/total`]! += by;
			if (!results.includes(row as never)) return;
			figures[`requests/processed/${column}`]! += by;
			figures['requests/processed/total']! += by;
		};
		if (random() < 0.5) {
			const other = pick(meanings.type.filter((one) => one !== type));
			for (const row of [first, last]) {
				add(row, type, -1);
				add(row, other, 1);
			}
		} else {
			const into =
				last === 'carriedForward'
					? pick(results)
					: pick([...results.filter((one) => one !== last), 'carriedForward']);
			add(last, type, -1);
			add(into, type, 1);
		}

		const {explanations} = compareLedger(judged, form, truth.year, (address) => figures[address]);
		found.moved++;
		const [best] = explanations;
		if (best?.lines.includes(place)) found.among++;
		if (best?.lines[0] === place || isAlike(judged, best?.lines[0], place)) found.first++;
	}

	return found;
}

// Two lines that add to the same cells cannot be told apart by any table.
function isAlike({bookings}: Judged, one: string | undefined, other: string): boolean {
	const cellsOf = (place: string) =>
		JSON.stringify(
			bookings
				.find((booking) => booking.place === place)
				?.cells.filter(({address}) => address.startsWith('requests/')),
		);
	return one !== undefined && cellsOf(one) === cellsOf(other);
}
