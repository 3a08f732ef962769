import {changeCell} from '../draft/change-cell.ts';
import {matchBlock} from '../workbook/import/match-block.ts';
import type {Action} from './action.ts';
import {blockOf} from './block-text.ts';
import {commit} from './commit.ts';
import {entryOf} from './entry-of.ts';
import {sectionOf} from './geometry.ts';
import {pasteReading} from './paste-reading.ts';
import {plainPath} from './plain-path.ts';
import {preview} from './preview.ts';
import {deskOf, putDesk, stay, tell} from './put-desk.ts';
import type {Updated} from './request.ts';
import {selectedCells} from './selection.ts';
import type {Desk, Session} from './session.ts';
import {typed} from './typing.ts';
import {entryAt} from './update-editor.ts';

/** A paste by the terminal, or of what Ctrl+C took. */
export function updatePaste(session: Session, action: Action): Updated | undefined {
	switch (action.type) {
		case 'paste':
			return paste(session, action.text, action.time);
		case 'pasteHere': {
			const text = action.text ?? session.clipboard;
			if (text === undefined) return tell(session, 'plain', {key: 'session.pasteByTerminal'});
			return paste(session, text, action.time);
		}

		default:
			return undefined;
	}
}

function paste(session: Session, text: string, time: string): Updated {
	const desk = deskOf(session);
	if (session.dialog) return {...stay(session), next: [{type: 'text', text: text.trim(), time}]};
	if (!desk) {
		// A file dropped on the start page.
		const path = plainPath(text);
		return path
			? {...stay(session), next: [{type: 'openFile', path, purpose: 'import'}]}
			: stay(session);
	}

	if (desk.editor) return {...stay(session), next: [{type: 'text', text: text.trim(), time}]};
	if (desk.tab === 'findings') return stay(session);
	if (desk.readOnly) return tell(session, 'bad', {key: 'session.readOnly'});
	const block = blockOf(text);
	const [only] = block[0] ?? [];
	if (block.length === 1 && block[0]!.length === 1)
		return pasteOne(session, desk, only ?? '', time);
	const section = sectionOf(desk.form, desk.table);
	const match = matchBlock(block, desk.form, section);
	const reading = match.positional
		? pasteReading(desk, block, text === session.clipboard)
		: match.reading;
	const given = {how: 'pasted', file: '', reading, without: []} as const;
	return stay({...session, dialog: preview(session, desk, given)});
}

// One figure goes into every selected cell; what is no figure opens the editor with the reason.
function pasteOne(session: Session, desk: Desk, text: string, time: string): Updated {
	const changes = [];
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

		changes.push(...changeCell(desk.draft.figures, cell.address, taken.entry));
	}

	return commit(session, {how: 'pasted', changes, time});
}
