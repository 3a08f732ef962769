import {changeCell} from '../draft/change-cell.ts';
import type {Entry} from '../draft/draft.ts';
import type {CellChange} from '../draft/transaction.ts';
import type {Cell} from '../form/form.ts';
import type {Action} from './action.ts';
import {blockText} from './block-text.ts';
import {commit} from './commit.ts';
import {boxOf, neighbour} from './geometry.ts';
import {deskOf, putDesk, stay, tell} from './put-desk.ts';
import type {Updated} from './request.ts';
import {selectedCells} from './selection.ts';
import type {Desk, Session} from './session.ts';
import {entryAt} from './update-editor.ts';

const blank: Entry = {value: null};

/** Clear, copy, cut and fill: what Excel does to a selected block. */
export function updateBlock(session: Session, action: Action): Updated | undefined {
	const desk = deskOf(session);
	if (!desk) return undefined;
	const cells = selectedCells(desk);
	switch (action.type) {
		case 'clear':
			return clear(session, desk, cells, action.time);
		case 'copy': {
			const text = blockText(desk, cells);
			const copied = {cells: cells.map(({address}) => address), cut: action.cut};
			const taken = {...session, clipboard: text};
			const request = {type: 'copy', text, cells: cells.length} as const;
			if (!action.cut) return stay(putDesk(taken, {copied}), request);
			const cleared = clear(taken, desk, cells, action.time);
			return {
				session: putDesk(cleared.session, {copied}),
				requests: [...cleared.requests, request],
			};
		}

		case 'fill':
			return fill(session, desk, cells, action.by, action.time);
		default:
			return undefined;
	}
}

// A total that is cleared states nothing any more; its computed figure stands.
function clear(session: Session, desk: Desk, cells: readonly Cell[], time: string): Updated {
	const changes = cells.flatMap(({address}) => changeCell(desk.draft.figures, address, blank));
	return commit(session, {how: 'cleared', changes, time});
}

function fill(
	session: Session,
	desk: Desk,
	cells: readonly Cell[],
	by: 'down' | 'right',
	time: string,
): Updated {
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
