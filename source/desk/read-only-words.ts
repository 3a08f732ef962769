import type {MessageKey} from '../text/say.ts';
import type {Desk} from './desk.ts';

/** Why nothing of the open desk can be changed: a draft another window holds, a unit's return, or the sum of many. */
export function readOnlyWords({rolled}: Pick<Desk, 'rolled'>): {key: MessageKey} {
	return {
		key: rolled
			? rolled.unit
				? 'session.returnReadOnly'
				: 'session.sumReadOnly'
			: 'session.readOnly',
	};
}
