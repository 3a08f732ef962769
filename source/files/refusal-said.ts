import {Failure} from '../failure.ts';
import type {Message} from '../text/say.ts';

/**
The sentence of a refusal of the world.

@throws what is none: a fault of ours, which ends the program with its trace
*/
export function refusalSaid(error: unknown): Message {
	if (!(error instanceof Failure)) throw error;
	return {key: error.code, values: error.values};
}
