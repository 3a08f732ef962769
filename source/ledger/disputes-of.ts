import type {Booking} from './booking.ts';
import type {Day} from './day.ts';
import type {Judging, LedgerKey} from './judging.ts';
import type {PlacedSheet} from './places.ts';
import {settledDay} from './settled-day.ts';
import type {TakenDate, TakenLine} from './taken.ts';

/**
The reviews and suits of a line: counted when closed in the year, or open on 31 December, whatever year they began.

@returns nothing where one of them is open
*/
export function disputesOf(
	at: PlacedSheet,
	line: TakenLine,
	place: string,
	received: Day,
	state: Judging,
): Booking['cells'] | undefined {
	const cells: Array<{address: string; count: number}> = [];
	const refuse = (key: LedgerKey) => void state.refuse('L-SUIT', place, key);
	const take = (
		row: string,
		kind: 'review' | 'suit' | 'direct' | 'afterReview',
		closedOn: TakenDate | undefined,
		beganOn: TakenDate | undefined,
	): boolean => {
		const value = state.words.value(at, line, kind);
		if (value.is === 'none') {
			// A day of closing and no outcome.
			if (closedOn !== undefined && (kind === 'review' || kind === 'suit'))
				return refuse('ledger.noOutcome') ?? false;
			return true;
		}

		if (value.is === 'asked') {
			state.askWord(kind === 'review' ? 'review' : 'suit', value, place);
			return false;
		}

		if (value.is !== 'known')
			return refuse(value.is === 'odd' ? 'ledger.oddTick' : 'ledger.manyOutcomes') ?? false;
		if (value.id === 'none') return true;
		const closed = settledDay(closedOn, place, state);
		const began = settledDay(beganOn, place, state);
		if (
			(closedOn !== undefined && closed === undefined) ||
			(beganOn !== undefined && began === undefined)
		)
			return false;
		if (value.id !== 'pending' && closed === undefined) return refuse('ledger.notClosed') ?? false;
		// 审理中 with a day of closing in the year: one of the two is wrong.
		if (value.id === 'pending' && closed !== undefined && closed <= state.end)
			return refuse('ledger.pendingClosed') ?? false;
		if (closed !== undefined && closed < received) {
			state.refuse('L-ORDER', place, 'ledger.closedBefore');
			return false;
		}

		if (began !== undefined && began > state.end) return true;
		if (closed !== undefined && closed < state.start) return true;
		const isOpen = closed === undefined || closed > state.end;
		cells.push({address: `disputes/${row}/${isOpen ? 'pending' : value.id}`, count: 1});
		return true;
	};

	if (!take('review', 'review', line.reviewClosed, line.reviewBegan)) return undefined;
	for (const kind of ['direct', 'afterReview'] as const)
		if (!take(kind, kind, line.suitClosed, line.suitBegan)) return undefined;
	const says = (...kinds: ReadonlyArray<'direct' | 'afterReview' | 'suit'>) =>
		kinds.some((kind) => state.words.value(at, line, kind).is !== 'none');
	if (says('direct', 'afterReview')) return cells;
	const hasOutcome = says('suit');
	if (!hasOutcome && line.suitKind === undefined && line.suitClosed === undefined) return cells;
	const kind = state.words.value(at, line, 'suitKind');
	if (kind.is === 'asked') return void state.askWord('suitKind', kind, place);
	if (kind.is !== 'known') return refuse('ledger.noSuitKind');
	if (kind.id === 'none') return cells;
	if (!hasOutcome) return refuse('ledger.noOutcome');
	return take(kind.id, 'suit', line.suitClosed, line.suitBegan) ? cells : undefined;
}
