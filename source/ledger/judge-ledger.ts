import type {Address} from '../form/form.ts';
import {addUp, type Booking, type Counted} from './booking.ts';
import {judgeLine} from './judge-line.ts';
import {judgeSheets} from './judge-sheets.ts';
import type {JudgeWish} from './judge-wish.ts';
import {type Judging, judging} from './judging.ts';
import type {LedgerFinding, LedgerQuestion} from './ledger-finding.ts';
import type {Lookup} from './line-values.ts';
import type {Mapping} from './mapping.ts';
import {type PlacedSheet, placedSheets} from './places.ts';
import type {Role} from './role.ts';
import {standingLines} from './standing-lines.ts';
import type {TakenLedger} from './taken.ts';

export type Judged = Counted & {
	bookings: readonly Booking[];
	findings: readonly LedgerFinding[];
	questions: readonly LedgerQuestion[];
	/** Lines from which nothing is booked until they are mended or answered: `台账!112`. */
	open: readonly string[];
	sheets: readonly PlacedSheet[];
	/** The mapping that was used. */
	mapping: Mapping;
	/** What the words of a line mean. */
	words: Lookup;
	/** Words that were met, by kind, known or asked. */
	seen: Readonly<Record<string, number>>;
};

/**
Counts a ledger: what each line adds to which cells, and what must be mended, answered or known first. A line that is
open adds nothing anywhere.
*/
export function judgeLedger(ledgers: readonly TakenLedger[], wish: JudgeWish): Judged {
	const sheets = placedSheets(ledgers);
	const state = judging(wish, sheets);
	const counted = judgeSheets(sheets, state);
	const standing = standingLines(counted, state);
	const bookings: Booking[] = [];
	for (const {at, line, place} of standing) {
		const cells = judgeLine(at, line, place, state);
		if (cells && cells.length > 0) bookings.push({place, cells});
	}

	const isEmpty = counted.every(({sheet}) => sheet.lines.length === 0);
	if (isEmpty && wish.mapping.rules?.empty !== 'zeros')
		state.ask('empty', [], 'ledger.emptyLedger', ['zeros'], 'zeros');
	const without =
		isEmpty && wish.mapping.rules?.empty !== 'zeros' ? () => true : lacks(counted, state);
	const inYear = bookings.length > 0 || state.open.size > 0;
	if (!isEmpty && !inYear) state.say('L-DATE', [], 'ledger.nothingInYear', {year: wish.year});
	const {findings, questions} = state.told();
	return {
		...addUp(bookings, without),
		bookings,
		findings,
		questions,
		open: [...state.open],
		sheets,
		mapping: state.mappingUsed(counted),
		words: state.words,
		seen: Object.fromEntries(
			Object.entries(state.words.seen).map(([kind, words]) => [kind, words.size]),
		),
	};
}

// Without a column of results only 一, 二 and 四 can be counted; without one of answers not even 四.
function lacks(sheets: readonly PlacedSheet[], state: Judging): (address: Address) => boolean {
	const has = (role: Role, family?: string) =>
		sheets.some(({sheet}) =>
			sheet.columns?.some((one) => one.role === role && (!family || one.tick?.family === family)),
		);
	const hasResult = has('result') || has('resultDetail') || has('tick', 'result');
	const hasAnswered = has('answered') || has('signed');
	const hasType = has('type') || has('tick', 'type');
	const lines = sheets.some(({sheet}) => sheet.lines.length > 0);
	if (lines && !hasResult) state.say('L-RESULT', [], 'ledger.noResultColumn');
	if (lines && !hasAnswered) state.say('L-UNDATED', [], 'ledger.noAnsweredColumn');
	if (lines && !hasType) state.say('L-TYPE', [], 'ledger.noTypeColumn');
	const kept = new Set(['received', 'carriedOver', ...(hasAnswered ? ['carriedForward'] : [])]);
	return (address) => {
		const [section, row = ''] = address.split('/');
		if (state.without.has(section ?? '') || (section === 'requests' && !hasType)) return true;
		return section === 'requests' && (!hasResult || !hasAnswered) && !kept.has(row);
	};
}
