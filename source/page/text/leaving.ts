import {isTyping, keepTyped} from '../../desk/keep-typed.ts';
import type {Session} from '../../desk/session.ts';
import {ask, type Updated} from '../ask.ts';

/** Leaving the program: what is typed is kept first; where it cannot be, it is asked about. Nothing where nothing is typed. */
export function leaving(session: Session): Updated | undefined {
	const {desk} = session;
	const editor = desk?.text.editor;
	if (!desk || !editor || !isTyping(desk)) return undefined;
	if (editor.why === undefined)
		return {...keepTyped(session, editor.typedAt), next: [{type: 'quit'}]};
	return ask(session, {
		title: {key: 'session.text.unsaved'},
		lines: [{words: editor.why, mark: 'bad'}],
		choices: [
			{label: {key: 'session.text.stay'}},
			{label: {key: 'session.text.dropTyped'}, does: {type: 'dropTyped'}},
		],
	});
}
