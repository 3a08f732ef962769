import type {LookedAt} from '../../program/request.ts';
import type {Message} from '../../text/say.ts';
import type {RollUpDo} from './state.ts';

/** What changes the roll-up, or writes from it: of the window that has it open. */
export const changing: ReadonlySet<RollUpDo['do']> = new Set([
	'adopt',
	'decide',
	'amend',
	'wish',
	'undo',
	'assign',
	'plan',
	'write',
	'confirm',
] as const);

/** Who decides on a roll-up that is only looked at here; nobody any more, and what to do then. */
export function sayLookedAt({holder}: LookedAt): Message {
	return holder ? {key: 'rollup.lookedAt', values: holder} : {key: 'rollup.lookedAtFree'};
}
