import type {Decision, DecisionWish} from './decision.ts';

const needing = new Set<Decision['what']>(['amend', 'fillIn', 'zero', 'explain']);

/** Whether the office entered what is the unit's to give, and nobody of the unit is named for it. */
export function isUnconfirmed(decision: Decision | DecisionWish): boolean {
	const confirmed = 'confirmed' in decision ? decision.confirmed : undefined;
	return !confirmed && needing.has(decision.what);
}
