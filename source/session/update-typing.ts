import type {Action} from './action.ts';
import type {Dialog} from './dialog.ts';
import {deskOf, putDesk, stay} from './put-desk.ts';
import type {Updated} from './request.ts';
import type {Session, Typing} from './session.ts';
import {insert, moveCaret, rubOut} from './typing.ts';
import {searchHits} from './update-find.ts';

/** Text, caret and rubbing out: in the cell editor, or in the field or line of a dialog. */
export function updateTyping(session: Session, action: Action): Updated | undefined {
	switch (action.type) {
		case 'text':
			return change(session, (typing) => insert(typing, oneLine(action.text)), true, action.text);
		case 'caret':
			return change(session, (typing) => moveCaret(typing, action.to), false);
		case 'rubOut':
			return change(session, (typing) => rubOut(typing, action.by), true);
		default:
			return undefined;
	}
}

// What is typed here has one line; a pasted line end becomes a space.
function oneLine(text: string): string {
	return text.replaceAll(/[\r\n\t\v\f]+/g, ' ').replaceAll(/[\u0000-\u001F\u007F]/g, '');
}

function change(
	session: Session,
	by: <T extends Typing>(typing: T) => T,
	replaces: boolean,
	text?: string,
): Updated {
	const {dialog} = session;
	if (dialog) return stay({...session, dialog: changeDialog(session, dialog, by, replaces)});
	const desk = deskOf(session);
	if (!desk) return stay(session);
	if (desk.editor) return stay(putDesk(session, {editor: {...by(desk.editor), why: undefined}}));
	if (text === undefined || desk.tab === 'findings') return stay(session);
	return {session, requests: [], next: [{type: 'edit', text: oneLine(text)}]};
}

function changeDialog(
	session: Session,
	dialog: Dialog,
	by: <T extends Typing>(typing: T) => T,
	replaces: boolean,
): Dialog {
	switch (dialog.dialog) {
		case 'form':
			return {
				...dialog,
				why: undefined,
				fields: dialog.fields.map((field, index) =>
					index === dialog.focus && field.kind === 'text'
						? {...field, typing: by(startOf(field, replaces)), fresh: false, why: undefined}
						: field,
				),
			};
		case 'browse':
			return {...dialog, typing: by(dialog.typing), why: undefined, chosen: 0};
		case 'palette':
			return {...dialog, typing: by(dialog.typing), chosen: 0};
		case 'search': {
			const typing = by(dialog.typing);
			const desk = deskOf(session);
			const hits =
				desk && typing.text !== dialog.typing.text ? searchHits(desk, typing.text) : dialog.hits;
			return {...dialog, typing, hits, chosen: 0};
		}

		default:
			return dialog;
	}
}

// A text that is selected goes when something is typed over it or rubbed out.
function startOf({typing, fresh}: {typing: Typing; fresh?: boolean}, replaces: boolean): Typing {
	return fresh && replaces ? {text: '', caret: 0} : typing;
}
