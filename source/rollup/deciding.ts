import type {DecisionWish} from './decision.ts';
import type {UnitRolled, Version} from './rolled-up.ts';

type About<What extends DecisionWish['what']> = Omit<
	Extract<DecisionWish, {what: What}>,
	'what' | 'unit' | 'digest' | 'over'
>;

/**
A decision on a version, with the other versions that are known now: those are older, whatever comes later is newer.

@param version - absent: the newest for a decision on the state, the head for one on its figures
*/
export function aboutState(
	what: 'adopt' | 'sendBack' | 'head',
	one: UnitRolled,
	given: About<'sendBack'>,
	version: Version | undefined = one.newer?.version ?? one.head,
): DecisionWish | undefined {
	if (!version) return undefined;
	const over = one.versions.filter((other) => other !== version).map(({digest}) => digest);
	return {
		what,
		unit: one.unit.code,
		digest: version.digest,
		...(over.length > 0 && {over}),
		...given,
	} as DecisionWish;
}
