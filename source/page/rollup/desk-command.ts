import type {Session} from '../../desk/session.ts';
import type {Command} from '../../program/command.ts';
import {everywhere, isHere, isLookedAt} from './desk-places.ts';
import {changing} from './only-looked-at.ts';
import type {RollUpAsk, RollUpDo} from './state.ts';

type Own = Command<Session, RollUpAsk>;
type Given = Pick<Own, 'name' | 'keys'> &
	Partial<Pick<Own, 'hint' | 'hintName' | 'hidden' | 'initials' | 'also'>> & {
		modes?: readonly string[];
		applies?: (session: Session) => boolean;
	};

/** A command of the desk: what it does, its id, and where it is there. */
export function deskCommand(what: RollUpDo, id: string, given: Given): Own {
	const {modes = everywhere, applies = isHere, initials = '', ...rest} = given;
	return {
		...rest,
		id: `rollup.${id}`,
		initials,
		modes,
		group: 'rollUp',
		applies: (session) =>
			isHere(session) && applies(session) && !(changing.has(what.do) && isLookedAt(session)),
		action: () => ({type: 'rollUp', what}),
	};
}
