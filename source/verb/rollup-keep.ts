import type {Work} from '../files/rollups/roll-up-work.ts';
import {decisionsOf, inForce} from '../rollup/in-force.ts';
import type {RolledUp} from '../rollup/rolled-up.ts';

/** Keeps copies of the originals that a person has adopted. */
export function keepAdopted({session, run}: Work, {units, decisions}: RolledUp): void {
	const force = inForce(decisions);
	const files = units.flatMap(({unit, state, head}) =>
		state === 'adopted' && head && decisionsOf(force, unit.code).state
			? head.files.slice(0, 1).map(({found}) => found)
			: [],
	);
	session.keepOriginals(run.folders, files);
}
