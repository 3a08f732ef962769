import type {Desk} from '../../desk/desk.ts';
import {putDesk} from '../../desk/put-desk.ts';
import {readOnlyWords} from '../../desk/read-only-words.ts';
import type {Session} from '../../desk/session.ts';
import {goOn, type Handlers, stay, tell} from '../../program/updated.ts';
import type {Next} from '../ask.ts';
import {blocks} from './block.ts';
import {isFromText} from './commands.ts';
import {edits} from './editor.ts';
import {moves} from './moves.ts';
import {paste} from './paste.ts';
import {point} from './point.ts';
import type {TableAction, TableLateAsk} from './state.ts';

type Following = Next | TableAction | TableLateAsk;

export const handlers: Handlers<Session, Desk, TableAction, Following> = {
	...moves,
	...edits,
	...blocks,
	paste: (session, {text, time}, desk) => paste(session, text, desk, time),
	pasteHere(session, {text = session.clipboard, time}, desk) {
		if (desk.readOnly) return tell(session, 'bad', readOnlyWords(desk));
		if (text === undefined) return tell(session, 'plain', {key: 'session.pasteByTerminal'});
		return paste(session, text, desk, time);
	},
	point,
	wheel(session, {by}, {editor}) {
		if (editor) return stay(session);
		const one = {type: 'move', by: by > 0 ? 'down' : 'up', how: 'step', select: false} as const;
		return goOn(session, ...Array.from({length: Math.abs(by)}, () => one));
	},
	// Esc: the selection ends; then it goes back to the text.
	close(session, _action, desk) {
		const {anchor, copied, text} = desk;
		if (anchor === undefined && copied === undefined) {
			if (text.pointing) return goOn<Session, Following>(session, {type: 'abandonPointing'});
			if (isFromText(desk)) return goOn<Session, Following>(session, {type: 'backToText'});
		}

		return stay(putDesk(session, {anchor: undefined, round: undefined, copied: undefined}));
	},
};
