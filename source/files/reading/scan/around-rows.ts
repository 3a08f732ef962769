import {recent} from '../../../text/recent.ts';
import type {QuickRows} from './quick-rows.ts';

/** Sheets that were made from one model have the same around their rows; what is longer is seldom the same twice. */
const most = {kept: 24, bytes: 2 ** 16};

type Kept<Made> = {head: Uint8Array; tail: Uint8Array; rows: number; columns: number; made: Made};

/**
Keeps what was made of all that stands around the rows of a sheet, for the next sheet that has the very same bytes there
and is of the same size. What fails is made anew every time.

@param make - what it says; it is shared, so nobody may change it
*/
export function aroundRows<Made>(make: (bytes: Uint8Array, quick: QuickRows) => Made) {
	const kept = recent<Kept<Made>>(most.kept);
	return (bytes: Uint8Array, quick: QuickRows): Made => {
		const head = bytes.subarray(0, quick.from);
		const tail = bytes.subarray(quick.to);
		const {columns, cells} = quick;
		const known = kept.find(
			(one) =>
				one.rows === cells.length &&
				one.columns === columns &&
				Buffer.compare(one.head, head) === 0 &&
				Buffer.compare(one.tail, tail) === 0,
		);
		if (known) return known.made;

		const made = make(bytes, quick);
		if (head.length + tail.length > most.bytes) return made;
		// Copies: the sheet they lie in is not needed any longer.
		const own = {head: new Uint8Array(head), tail: new Uint8Array(tail)};
		kept.add({...own, rows: cells.length, columns, made});
		return made;
	};
}
