import './whole-words.ts';
import type {Desk} from '../../desk/desk.ts';
import {openTab} from '../../desk/move-to.ts';
import {pointOnTab} from '../../desk/point-on-tab.ts';
import {putDesk} from '../../desk/put-desk.ts';
import type {Session} from '../../desk/session.ts';
import {goOn, type Handlers, stay} from '../../program/updated.ts';
import type {Next} from '../ask.ts';
import {figureHandlers} from './figure-list.ts';
import {leaving} from './leaving.ts';
import {outsideHandlers} from './outside.ts';
import {openOwn} from './own-list.ts';
import {paint, speak} from './paint.ts';
import {paintFigure} from './paint-figures.ts';
import {paragraphs} from './paragraphs.ts';
import {pointAtText} from './point-at-text.ts';
import {startingHandlers} from './starting.ts';
import type {TextAction} from './state.ts';
import {ties} from './ties.ts';
import {writing} from './writing.ts';

const handlers: Handlers<Session, Desk, TextAction, Next | TextAction> = {
	...paragraphs,
	...writing,
	...ties,
	...startingHandlers,
	...outsideHandlers,
	point(session, action, desk) {
		const tab = pointOnTab(action, desk);
		if (!tab) return pointAtText(session, action, desk);
		// What is being written is kept first.
		const leave: TextAction = {type: 'leaveText', time: action.time};
		const first = desk.text.editor ? [leave] : [];
		return goOn<Session, Next | TextAction>(session, ...first, tab);
	},
	wheel: (session, {by, time}, desk) =>
		goOn<Session, TextAction>(
			session,
			desk.text.editor ? {type: 'goLine', by, time} : {type: 'goParagraph', by: Math.sign(by)},
		),
	// Esc: no figure is chosen any more.
	close(session, _action, {text: {figure: _, ...text}}) {
		return stay(putDesk(session, {text}));
	},
	openOwn: (session, _action, desk) => openOwn(session, desk),
	goOwn: (session, {figure: {part, paragraph, at}}, desk) =>
		stay(
			putDesk(session, {
				...openTab(desk, part),
				text: {...desk.text, at: {...desk.text.at, [part]: paragraph}, figure: at},
			}),
		),
	switchBeside: (session, _action, {text: {beside, ...text}}) =>
		stay(putDesk(session, {text: {...text, ...(!beside && {beside: true})}})),
};

/** All of the text's page that is not needed before a text is opened. */
export const whole = {handlers, figureHandlers, leaving, paint, speak, paintFigure};
