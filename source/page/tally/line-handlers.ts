import {moveTo} from '../../desk/move-to.ts';
import {putDesk} from '../../desk/put-desk.ts';
import type {Session} from '../../desk/session.ts';
import type {LedgerMark} from '../../draft/draft.ts';
import type {Address} from '../../form/form.ts';
import {labelOf} from '../../form/label-of.ts';
import {linesOfRanges, splitPlace} from '../../ledger/places.ts';
import {close, open, topOf} from '../../program/layer.ts';
import {chosenInLayer, listHandlers} from '../../program/list-page.ts';
import {type Handlers, stay} from '../../program/updated.ts';
import {ask, type Next, type Updated} from '../ask.ts';
import type {LedgerLines, LedgerLinesAction} from './state.ts';

/** More lines than this are shown as ranges; Enter on one shows its lines. */
const mostLines = 5000;
const known = new WeakMap<readonly string[], {entries: readonly string[]; count: number}>();

/** What is shown of the lines behind a cell, and how many lines they are. */
export function linesBehind({ranges}: Pick<LedgerLines, 'ranges'>) {
	const before = known.get(ranges);
	if (before) return before;
	const count = ranges.reduce((sum, range) => {
		const [from, to] = rowsOf(range);
		return sum + to - from + 1;
	}, 0);
	const entries = count > mostLines && ranges.length > 1 ? ranges : linesOfRanges(ranges);
	const made = {entries, count};
	known.set(ranges, made);
	return made;
}

function rowsOf(range: string): [from: number, to: number] {
	const rows = range.slice(range.lastIndexOf('!') + 1);
	const at = rows.indexOf('-');
	return at < 0
		? [Number(rows), Number(rows)]
		: [Number(rows.slice(0, at)), Number(rows.slice(at + 1))];
}

type Own = Updated<LedgerLinesAction>;

export const lineHandlers: Handlers<
	Session,
	LedgerLines,
	LedgerLinesAction,
	Next | LedgerLinesAction
> = {
	...listHandlers<Session, LedgerLines, string, Next | LedgerLinesAction>({
		...chosenInLayer,
		entries: (_session, own) => linesBehind(own).entries,
		take: (session, own, line) =>
			line === undefined
				? stay(session)
				: /-\d+$/u.test(line)
					? stay(open<Session, LedgerLines>(session, {...own, ranges: [line], chosen: 0}))
					: cellsOf(session, own, line),
	}),
	goToCell: (session, {address}, own) => goTo(session, own, address),
};

function goTo(session: Session, own: LedgerLines, address: Address): Own {
	let closed = close(session, own);
	// Its lines lie over the ranges they were opened from.
	for (let top = topOf(closed); top.page === own.page; top = topOf(closed))
		closed = close(closed, top);
	return stay(session.desk ? putDesk(closed, moveTo(session.desk, address)) : closed);
}

// A line leads to the cells it counts in; chosen, the cursor goes there.
function cellsOf(session: Session, own: LedgerLines, line: string): Own {
	const {desk} = session;
	if (!desk) return stay(close(session, own));
	const {made = {}} = desk.draft.header.ledger ?? {};
	const cells = cellsWith(made, line).flatMap((address) => desk.form.cell.get(address) ?? []);
	const [only, ...others] = cells;
	if (only && others.length === 0) return goTo(session, own, only.address);
	return ask<LedgerLinesAction>(session, {
		title: {key: 'session.ledgerLine', values: {line}},
		choices: [
			...cells.map((cell) => ({
				label: {key: 'session.tally.choice', values: {label: labelOf(cell)}} as const,
				does: {type: 'goToCell', address: cell.address} as const,
			})),
			{label: {key: 'session.cancel'} as const},
		],
	});
}

/**
The cells a line counts in. Ranges of one sheet stand together and ascend: each cell is asked by halving, so that a
ledger of a hundred thousand lines answers at once.
*/
export function cellsWith(made: LedgerMark['made'], line: string): Address[] {
	const [sheet, row] = splitPlace(line);
	return Object.keys(made).filter((address) => holds(made[address]!, `${sheet}!`, row));
}

function holds(ranges: readonly string[], begin: string, row: number): boolean {
	let low = ranges.findIndex((range) => range.startsWith(begin));
	if (low < 0) return false;
	let high = ranges.findLastIndex((range) => range.startsWith(begin));
	while (low <= high) {
		const middle = (low + high) >> 1;
		const [from, to] = rowsOf(ranges[middle]!);
		if (row < from) high = middle - 1;
		else if (row > to) low = middle + 1;
		else return true;
	}

	return false;
}
