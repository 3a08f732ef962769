import type {Desk} from '../../desk/desk.ts';
import {putDesk} from '../../desk/put-desk.ts';
import type {Session} from '../../desk/session.ts';
import type {Point} from '../../program/action.ts';
import {goOn, stay} from '../../program/updated.ts';
import type {Updated} from '../ask.ts';
import {figuresHere} from './figures-here.ts';
import {beginWriting} from './paragraphs.ts';
import {partHere, sourcesHere} from './part-here.ts';
import type {TextAction} from './state.ts';
import {nearestEdge} from './writing.ts';

/** A click chooses a paragraph, or a figure in it; a second one begins to write there. */
export function pointAtText(
	session: Session,
	{target, how, time}: Point,
	desk: Desk,
): Updated<TextAction> {
	if (target.on !== 'text' || how === 'drag') return stay(session);
	const {editor} = desk.text;
	if (editor?.paragraph === target.paragraph) {
		const caret = nearestEdge(editor.text, target.at);
		return stay(
			putDesk(session, {text: {...desk.text, editor: {...editor, caret, group: undefined}}}),
		);
	}

	// What is being written elsewhere is kept first.
	if (editor)
		return goOn<Session, TextAction>(
			session,
			{type: 'leaveText', time},
			{type: 'point', target, how, time},
		);
	const {part} = partHere(desk);
	const {figure: _, ...text} = desk.text;
	const there = {...text, at: {...text.at, [part]: target.paragraph}};
	const chosen = putDesk(session, {text: there});
	const next = chosen.desk ?? desk;
	const {here} = partHere(next);
	if (!here) return stay(chosen);
	if (how === 'twice') return beginWriting(chosen, next, nearestEdge(here.text, target.at), time);
	const figure = figuresHere(here, sourcesHere(next, session.forms)).find(
		({at, length}) => at <= target.at && target.at < at + length,
	);
	return stay(putDesk(chosen, {text: {...there, ...(figure && {figure: figure.at})}}));
}
