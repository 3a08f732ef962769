import {commit} from '../../desk/commit.ts';
import type {Desk} from '../../desk/desk.ts';
import {entryAt} from '../../desk/entry-at.ts';
import {boxOf, neighbour} from '../../desk/geometry.ts';
import {putDesk} from '../../desk/put-desk.ts';
import {readOnlyWords} from '../../desk/read-only-words.ts';
import {selectedCells} from '../../desk/selection.ts';
import type {Session} from '../../desk/session.ts';
import {changeCell} from '../../draft/change-cell.ts';
import type {Entry} from '../../draft/draft.ts';
import type {CellChange} from '../../draft/transaction.ts';
import type {Cell} from '../../form/form.ts';
import type {Outcome, Request} from '../../program/request.ts';
import {type Handlers, stay, tell, type Updated} from '../../program/updated.ts';
import {blockText} from './block-text.ts';
import type {TableAction} from './state.ts';

type Made = Updated<Session>;

const blank: Entry = {value: null};

/** Clear, copy, cut and fill: what Excel does to a selected block. */
export const blocks: Handlers<
	Session,
	Desk,
	Extract<TableAction, {type: 'clear' | 'copy' | 'fill'}>,
	never
> = {
	clear: (session, {time}, desk) => clear(session, desk, selectedCells(desk), time),
	copy(session, {cut, time}, desk) {
		const cells = selectedCells(desk);
		const text = blockText(desk, cells);
		const copied = {cells: cells.map(({address}) => address), cut};
		const taken = {...session, clipboard: text};
		const request = {type: 'copy', text, cells: cells.length} as const;
		if (!cut) return stay(putDesk(taken, {copied}), request);
		const cleared = clear(taken, desk, cells, time);
		return stay(putDesk(cleared.session, {copied}), ...cleared.requests, request);
	},
	fill: (session, {by, time}, desk) =>
		desk.readOnly
			? tell(session, 'bad', readOnlyWords(desk))
			: fill(session, desk, selectedCells(desk), by, time),
};

/** What the terminal said to a copy. */
export function copied(
	session: Session,
	{refused}: Extract<Outcome, {type: 'copied'}>,
	request: Request,
): Made {
	if (refused) return tell(session, 'bad', {key: 'session.copyRefused'});
	const cells = request.type === 'copy' ? request.cells : 0;
	if (cells === 0) return tell(session, 'plain', {key: 'session.copiedFinding'});
	const key = session.desk?.copied?.cut ? 'session.cut' : 'session.copied';
	return tell(session, 'plain', {key, values: {cells}});
}

// A total that is cleared states nothing any more; its computed figure stands.
function clear(session: Session, desk: Desk, cells: readonly Cell[], time: string): Made {
	const changes = cells.flatMap(({address}) => changeCell(desk.draft.figures, address, blank));
	return commit(session, {how: 'cleared', changes, time});
}

function fill(
	session: Session,
	desk: Desk,
	cells: readonly Cell[],
	by: 'down' | 'right',
	time: string,
): Made {
	const entries = cells.filter(({kind}) => kind === 'entry');
	const lineOf = (cell: Cell) =>
		by === 'down' ? boxOf(desk.form, cell).left : boxOf(desk.form, cell).top;
	const placeOf = (cell: Cell) =>
		by === 'down' ? boxOf(desk.form, cell).top : boxOf(desk.form, cell).left;
	const changes: CellChange[] = [];
	for (const line of new Set(entries.map((cell) => lineOf(cell)))) {
		const along = entries
			.filter((cell) => lineOf(cell) === line)
			.sort((one, two) => placeOf(one) - placeOf(two));
		const [first, ...rest] = along;
		// One cell alone takes the figure of its neighbour, as Ctrl+D does in Excel.
		const alone = cells.length === 1 && first ? before(desk, first, by) : undefined;
		const from = alone ?? first;
		for (const cell of alone ? along : rest)
			changes.push(
				...changeCell(desk.draft.figures, cell.address, {
					value: entryAt(desk, from!.address).value,
				}),
			);
	}

	if (changes.length === 0) return tell(session, 'plain', {key: 'session.nothingToFill'});
	return commit(session, {how: 'filled', changes, time});
}

function before(desk: Desk, cell: Cell, by: 'down' | 'right'): Cell | undefined {
	const from = neighbour(desk.form, cell.address, by === 'down' ? 'up' : 'left');
	return from?.kind === 'entry' ? from : undefined;
}
