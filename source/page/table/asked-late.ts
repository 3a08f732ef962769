import './whole-words.ts';
import {onDesk} from '../../desk/handlers.ts';
import type {Session} from '../../desk/session.ts';
import type {Handlers} from '../../program/updated.ts';
import type {Next} from '../ask.ts';
import {pasteBlock} from './paste-block.ts';
import {showCounting} from './show-counting.ts';
import type {TableLateAsk} from './state.ts';

const asks: Handlers<Session, unknown, TableLateAsk, Next> = {
	pasteBlock: onDesk(pasteBlock),
	askCounting: onDesk(showCounting),
};

/** What of the table is loaded when it is first asked for. */
export const askedLate = {asks};
