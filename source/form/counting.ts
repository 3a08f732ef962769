import countingFile from '../../templates/counting.json' with {type: 'json'};
import type {CountingNotes} from './counting-schema.ts';
import type {Address} from './form.ts';

/** The notes the program comes with. Held against their schema by a test, not at every start. */
export const countingNotes = countingFile as CountingNotes;

/**
How a cell is counted, as its notes say. The office's own word on a cell takes the place of the program's.

@param own - of the office
*/
export function countingOf(address: Address, own: CountingNotes = []): CountingNotes {
	const mine = own.filter(({cells}) => cells.some((one) => isMeant(one, address)));
	return mine.length > 0
		? mine
		: countingNotes.filter(({cells}) => cells.some((one) => isMeant(one, address)));
}

function isMeant(pattern: string, address: Address): boolean {
	const parts = address.split('/');
	return pattern.split('/').every((part, at) => part === '*' || part === parts[at]);
}
