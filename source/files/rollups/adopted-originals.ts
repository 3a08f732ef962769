import {decisionsOf, inForce} from '../../rollup/in-force.ts';
import type {FileFound} from '../../rollup/record.ts';
import type {RolledUp} from '../../rollup/rolled-up.ts';

/** The originals that a person has adopted: one file of each unit. */
export function adoptedOriginals({units, decisions}: RolledUp): FileFound[] {
	const force = inForce(decisions);
	return units.flatMap(({unit, state, head}) =>
		state === 'adopted' && head && decisionsOf(force, unit.code).state
			? head.files.slice(0, 1).map(({found}) => found)
			: [],
	);
}
