import {moveTo} from '../../desk/move-to.ts';
import {putDesk} from '../../desk/put-desk.ts';
import type {Session} from '../../desk/session.ts';
import type {LedgerMark} from '../../draft/draft.ts';
import type {Address} from '../../form/form.ts';
import {labelOf} from '../../form/label-of.ts';
import {linesOfRanges, splitPlace} from '../../ledger/places.ts';
import {close} from '../../program/layer.ts';
import {chosenInLayer, listHandlers} from '../../program/list-page.ts';
import {type Handlers, stay} from '../../program/updated.ts';
import {ask, type Next, type Updated} from '../ask.ts';
import type {LedgerLines, LedgerLinesAction} from './state.ts';

const expanded = new WeakMap<readonly string[], string[]>();

/** The single lines behind a cell. */
export function linesBehind({ranges}: Pick<LedgerLines, 'ranges'>): readonly string[] {
	const known = expanded.get(ranges) ?? linesOfRanges(ranges);
	expanded.set(ranges, known);
	return known;
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
		entries: (_session, own) => linesBehind(own),
		take: (session, own, line) =>
			line === undefined ? stay(session) : cellsOf(session, own, line),
	}),
	goToCell: (session, {address}, own) => goTo(session, own, address),
};

function goTo(session: Session, own: LedgerLines, address: Address): Own {
	const closed = close(session, own);
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

/** The cells a line counts in: read from the ranges, for a line is asked for one at a time. */
export function cellsWith(made: LedgerMark['made'], line: string): Address[] {
	const [sheet, row] = splitPlace(line);
	const begin = `${sheet}!`;
	return Object.entries(made).flatMap(([address, ranges]) => {
		const holds = ranges.some((range) => {
			if (!range.startsWith(begin)) return false;
			const [from = 0, to = from] = range.slice(begin.length).split('-').map(Number);
			return row >= from && row <= to;
		});
		return holds ? [address] : [];
	});
}
