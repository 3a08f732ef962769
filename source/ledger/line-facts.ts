import type {Booking} from './booking.ts';
import {monthDayOf} from './day.ts';
import type {Judged} from './judge-ledger.ts';
import type {LineFacts} from './moves-of.ts';
import {boundsOf} from './year-bounds.ts';

/** What is known of every line of a ledger that may explain a difference: those that count, and those that do not. */
export function lineFacts(judged: Judged, year: number): LineFacts[] {
	const {start, end} = boundsOf(year);
	const booked = new Map(judged.bookings.map(({place, cells}) => [place, cells]));
	const isOpen = new Set(judged.open);
	const facts: LineFacts[] = [];
	for (const at of judged.sheets)
		for (const line of at.sheet.lines) {
			const place = `${at.label}!${line.row}`;
			const received = typeof line.received === 'number' ? line.received : undefined;
			const answered = typeof line.answered === 'number' ? line.answered : undefined;
			const result = judged.words.value(at, line, 'result');
			const known = result.is === 'known' ? result.id : undefined;
			const isLater = answered !== undefined && answered > end;
			// A word that was asked, a hidden line and a merged one are misread sooner than others; so is a day at the edge.
			const near = answered === undefined ? 0 : Math.max(0, 30 - Math.abs(answered - end));
			const weight =
				(line.hidden ? 2 : 0) + (line.mergedType || line.mergedResult ? 2 : 0) + near / 100;
			const days =
				received !== undefined && isLater
					? {received: monthDayOf(received), answered: monthDayOf(answered)}
					: undefined;
			const common = {place, weight, ...(days && {days})};
			const cells = booked.get(place);
			if (cells) {
				facts.push({...common, cells, ...(isLater && known && {laterResult: known})});
				continue;
			}

			const type = judged.words.value(at, line, 'type');
			if (type.is !== 'known' || received === undefined) continue;
			const first = received < start ? 'carriedOver' : 'received';
			const isAnswered = answered !== undefined && known !== undefined && known !== 'none';
			const last = isAnswered && known !== 'pending' ? known : 'carriedForward';
			const n = typeof line.pieces === 'number' ? line.pieces : 1;
			const shadow: Booking['cells'] = [first, last].map((row) => ({
				address: `requests/${row}/${type.id}`,
				count: n,
			}));
			facts.push({...common, cells: shadow, aside: isOpen.has(place) ? 'open' : 'added'});
		}

	return facts;
}
