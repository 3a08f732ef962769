import {commit} from '../../desk/commit.ts';
import type {Desk} from '../../desk/desk.ts';
import {entryAt} from '../../desk/entry-at.ts';
import {putDesk} from '../../desk/put-desk.ts';
import {readOnlyWords} from '../../desk/read-only-words.ts';
import {selectedCells} from '../../desk/selection.ts';
import type {Session} from '../../desk/session.ts';
import {changeCell} from '../../draft/change-cell.ts';
import {droppedPath} from '../../program/plain-path.ts';
import {oneLine} from '../../program/type-in.ts';
import {insert, typed} from '../../program/typing.ts';
import {goOn, stay, tell, type Updated} from '../../program/updated.ts';
import type {Next} from '../ask.ts';
import {blockOf} from './block-text.ts';
import {entryOf} from './entry-of.ts';
import type {TableLateAsk} from './state.ts';

type Pasted = Updated<Session, Next | TableLateAsk>;

/** A paste by the terminal, or of what Ctrl+C took: into the editor, into the selected cells, or as a block. A file that is dropped is imported. */
export function paste(session: Session, text: string, desk: Desk, time: string): Pasted {
	const {editor} = desk;
	if (editor) {
		const more = insert(editor, oneLine(text.trim()));
		return stay(putDesk(session, {editor: {...more, why: undefined}}));
	}

	const file = droppedPath(text);
	if (file) return goOn(session, {type: 'openFile', path: file, purpose: 'import'});
	if (desk.readOnly) return tell(session, 'bad', readOnlyWords(desk));
	const block = blockOf(text);
	const [only] = block[0] ?? [];
	if (block.length === 1 && block[0]!.length === 1)
		return pasteOne(session, desk, only ?? '', time);
	return goOn<Session, Next | TableLateAsk>(session, {type: 'pasteBlock', text});
}

// One figure goes into every selected cell; what is no figure opens the editor with the reason.
function pasteOne(session: Session, desk: Desk, text: string, time: string): Updated<Session> {
	const changes = [];
	const dropped: string[] = [];
	for (const cell of selectedCells(desk)) {
		const taken = entryOf(text, cell, entryAt(desk, cell.address), true);
		if ('why' in taken) {
			const field = cell.kind === 'total' ? 'stated' : 'value';
			const {address} = cell;
			const editor = {
				...typed(text.trim()),
				address,
				field,
				replace: true,
				why: taken.why,
			} as const;
			return stay(putDesk(session, {editor, anchor: undefined, round: undefined}));
		}

		const {remark} = entryAt(desk, cell.address);
		if (remark !== undefined && remark !== taken.entry.remark) dropped.push(remark);
		changes.push(...changeCell(desk.draft.figures, cell.address, taken.entry));
	}

	const words = dropped.join('；');
	const said =
		words === '' ? undefined : ({key: 'session.remarkDropped', values: {words}} as const);
	return commit(session, {how: 'pasted', changes, time}, {said});
}
