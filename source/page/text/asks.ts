import type {Desk} from '../../desk/desk.ts';
import {onDesk} from '../../desk/handlers.ts';
import {openTab} from '../../desk/move-to.ts';
import {putDesk} from '../../desk/put-desk.ts';
import {selectedCells} from '../../desk/selection.ts';
import type {Session} from '../../desk/session.ts';
import {goOn, type Handlers, stay} from '../../program/updated.ts';
import type {Next} from '../ask.ts';
import type {TextAction, TextAsk} from './state.ts';

/** What the tables ask of the text. */
export const asks: Handlers<Session, unknown, TextAsk, Next | TextAction> = {
	takePointed: onDesk((session, {time}, desk) => {
		const ref = selectedCells(desk)
			.map(({address}) => address)
			.join('+');
		return goOn<Session, TextAction>(backToWriting(session, desk), {
			type: 'insertFigure',
			ref,
			purpose: 'insert',
			time,
		});
	}),
	abandonPointing: onDesk((session, _action, desk) => stay(backToWriting(session, desk))),
	dropTyped: onDesk((session, _action, {text: {editor: _, ...text}}) =>
		goOn<Session, Next>(putDesk(session, {text}), {type: 'quit'}),
	),
	backToText: onDesk((session, _action, desk) => {
		const {from, ...text} = desk.text;
		if (!from) return stay(session);
		const {tab, figure} = from;
		return stay(
			putDesk(session, {
				...openTab(desk, tab),
				text: {...text, ...(figure !== undefined && {figure})},
			}),
		);
	}),
};

function backToWriting(session: Session, desk: Desk): Session {
	const {pointing, ...text} = desk.text;
	if (!pointing) return session;
	const {tab, editor} = pointing;
	return putDesk(session, {...openTab(desk, tab), text: {...text, editor}});
}
