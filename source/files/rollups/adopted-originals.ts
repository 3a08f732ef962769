import {decisionsOf, inForce} from '../../rollup/in-force.ts';
import type {FileFound} from '../../rollup/record.ts';
import type {RolledUp} from '../../rollup/rolled-up.ts';

/**
The originals that are to be kept, one file of each unit: those that a person has adopted, and, where the sum is handed out, all
that is in it. What a rule adopts is no decision, and is adopted anew by every run: its figures are held when they leave.
*/
export function adoptedOriginals({units, decisions}: RolledUp, isHandedOut: boolean): FileFound[] {
	const force = inForce(decisions);
	return units.flatMap(({unit, state, summed, head}) => {
		const isByHand = state === 'adopted' && decisionsOf(force, unit.code).state !== undefined;
		const isKept = isByHand || (isHandedOut && (summed || state === 'adopted'));
		return isKept && head ? head.files.slice(0, 1).map(({found}) => found) : [];
	});
}
