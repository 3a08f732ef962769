import type {UnitRolled} from '../rolled-up.ts';

/** Whether a person has adopted a return that something still speaks against: it is in the sum, and nobody may overlook it. */
export function isDoubted({state, counts, across}: UnitRolled): boolean {
	return (
		state === 'adopted' &&
		(counts.blocks > 0 || across.some(({blocks, status}) => blocks && status === 'fail'))
	);
}
