import './whole-words.ts';
import {onDesk} from '../../desk/handlers.ts';
import type {Session} from '../../desk/session.ts';
import {type Handlers, stay, tell} from '../../program/updated.ts';
import type {Next} from '../ask.ts';
import {noLastYearHandlers, openNoLastYear} from './no-last-year.ts';
import type {LastYearAsk} from './state.ts';
import {takeLastYear} from './take-last-year.ts';
import {openTyped, typedHandlers} from './typed.ts';

const asks: Handlers<Session, unknown, LastYearAsk, Next> = {
	findLastYear(session) {
		const {desk} = session;
		if (!desk) return tell(session, 'plain', {key: 'session.needsDraft'});
		const {unit, year} = desk.draft.header;
		return stay(session, {type: 'findLastYear', unit, year: year - 1, quiet: false});
	},
	takeLastYear: (session, action) => takeLastYear(session, action),
	askLastYear: onDesk((session, _action, desk) => openTyped(session, desk)),
	askNoLastYear: onDesk((session, _action, desk) => openNoLastYear(session, desk)),
};

/** What of these pages is loaded when they are first wanted. */
export const whole = {asks, noLastYearHandlers, typedHandlers};
