import type {Address} from '../form/form.ts';
import {meanings} from './meanings.ts';

/** What one line adds to the tables: so many to each of these addresses. */
export type Booking = {
	/** `台账!112`. */
	place: string;
	/** Sums are not listed: they follow. */
	cells: ReadonlyArray<{address: Address; count: number}>;
};

const rows = [
	'received',
	'carriedOver',
	...meanings.result.filter((one) => one !== 'pending' && one !== 'none'),
	'processed',
	'carriedForward',
];
const disputes = ['review', 'direct', 'afterReview'];
const outcomes = ['upheld', 'corrected', 'other', 'pending'];

/** The 190 addresses that a ledger gives figures for. */
export function ledgerAddresses(): Address[] {
	return [
		...rows.flatMap((row) => [...meanings.type, 'total'].map((type) => `requests/${row}/${type}`)),
		...disputes.flatMap((row) => [...outcomes, 'total'].map((one) => `disputes/${row}/${one}`)),
	];
}

/** Figures and, for each, the lines that made it. */
export type Counted = {
	figures: Record<Address, number>;
	madeOf: Record<Address, string[]>;
};

/**
Adds bookings up, totals with them.

@param without - rows that this ledger says nothing of: they get no figure
*/
export function addUp(
	bookings: readonly Booking[],
	without: (address: Address) => boolean,
): Counted {
	const figures: Record<Address, number> = {};
	const madeOf: Record<Address, string[]> = {};
	for (const address of ledgerAddresses()) if (!without(address)) figures[address] = 0;
	const add = (address: Address, place: string, count: number) => {
		if (figures[address] === undefined) return;
		figures[address] += count;
		madeOf[address] ??= [];
		const lines = madeOf[address];
		if (lines.at(-1) !== place) lines.push(place);
	};

	const totals = new Map<Address, Address>();
	for (const {place, cells} of bookings)
		for (const {address, count} of cells) {
			let total = totals.get(address);
			if (total === undefined) {
				total = totalOf(address);
				totals.set(address, total);
			}

			add(address, place, count);
			add(total, place, count);
		}

	return {figures, madeOf};
}

/** `requests/received/person` → `requests/received/total`. */
export function totalOf(address: Address): Address {
	return `${address.slice(0, address.lastIndexOf('/'))}/total`;
}
