import {Failure} from '../failure.ts';

/** Why nothing is taken into a draft whose tables come from a roll-up. */
export async function summedFailure(id: string): Promise<Failure> {
	await import('../text/roll-up-text.ts');
	return new Failure('rollUp.summed', {id}, 1);
}
