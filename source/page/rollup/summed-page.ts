import type {Session} from '../../desk/session.ts';
import type {Face} from '../../look/face.ts';
import type {Point} from '../../program/action.ts';
import type {AnyHandler, Room} from '../../program/room.ts';
import {type AnyAction, goOn, type Updated} from '../../program/updated.ts';
import {whole} from './page.ts';
import type {RollUpAsk, RollUpDesk} from './state.ts';

// Some of the tabs above it are those of the roll-up.
function onTabOfRollUp<Action extends AnyAction>(
	point: AnyHandler<Session, Action>,
): AnyHandler<Session, Action | RollUpAsk> {
	return (session, action, own): Updated<Session, Action | RollUpAsk> => {
		const {target} = action as Point;
		return target.on === 'tab'
			? goOn<Session, Action | RollUpAsk>(session, {
					type: 'rollUp',
					what: {do: 'tab', to: target.tab},
				})
			: point(session, action, own);
	};
}

/**
A page of a draft as a return of a roll-up is looked at in it, under the first line of the roll-up. What changes or hands
in a draft does not count there: `own` says which modes do.
*/
export function summedPage<Action extends AnyAction>(
	page: Room<Session, Action> & Face<Session>,
	own: Pick<Room<Session, Action>, 'id' | 'modes' | 'mode'>,
): Room<Session, Action | RollUpAsk> & Face<Session> {
	return {
		...page,
		mode: undefined,
		through: undefined,
		...own,
		handlers: {...page.handlers, point: onTabOfRollUp(page.handlers.point!)},
		paint(paper, desk, drawer) {
			const [ground] = paper.session.layers;
			const painted = page.paint(paper, desk, drawer);
			return whole.part?.dressed(paper, ground as RollUpDesk, painted) ?? painted;
		},
	};
}
