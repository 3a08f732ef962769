import {checkNow} from '../../desk/check-now.ts';
import {commit} from '../../desk/commit.ts';
import type {Desk} from '../../desk/desk.ts';
import {putDesk} from '../../desk/put-desk.ts';
import {askForRest} from '../../desk/rested.ts';
import type {Session} from '../../desk/session.ts';
import type {TextEditor, TextPlace} from '../../desk/text-place.ts';
import type {How} from '../../draft/transaction.ts';
import {stay, tell, type Updated} from '../../program/updated.ts';
import type {Message} from '../../text/say.ts';
import {partHere} from './part-here.ts';
import {type Typed, type Written, withTyped} from './written.ts';

/**
Does something to the text with what is typed in it, as one transaction. What is typed, and where, comes back when the
disk refuses it.

@param more.how - how the history says it came about
*/
export function write(
	session: Session,
	desk: Desk,
	time: string,
	work: (typed: Typed) => Written,
	more: {how?: How; said?: Message} = {},
): Updated<Session> {
	if (desk.readOnly) return tell(session, 'bad', {key: 'session.readOnly'});
	const {changes, editor, at} = work(withTyped(desk.draft, desk.text.editor));
	const {part} = partHere(desk);
	const {editor: _, figure: __, ...rest} = desk.text;
	const own = at ?? editor?.paragraph;
	const text: TextPlace = {
		...rest,
		...(own !== undefined && {at: {...rest.at, [part]: own}}),
		...(editor && {editor}),
	};
	const {how = 'written', said} = more;
	const written = commit(session, {how, changes, time}, {after: {text}, said});
	return {...written, session: checkNow(written.session)};
}

/** Another state of the editor, with nothing kept yet; it is kept when the hands rest. */
export function typeOn(
	session: Session,
	desk: Desk,
	editor: TextEditor,
	time: string,
): Updated<Session> {
	const next = {...editor, typedAt: time, lane: undefined, why: undefined};
	return stay(putDesk(session, {text: {...desk.text, editor: next}}), ...askForRest(session));
}
