import {partIds} from '../draft/paragraph.ts';
import type {Reading} from './reading.ts';

/**
A reading as far as it is about the tables: whoever takes figures alone is not held up by what is said of the text, nor
by a part that is not there.
*/
export function tablesOnly<Read extends Pick<Reading, 'notes' | 'missing' | 'text'>>(
	reading: Read,
): Omit<Read, 'text'> {
	const {text, ...rest} = reading;
	if (!text && !reading.notes.some(({key}) => key.startsWith('text.'))) return rest;
	return {
		...rest,
		notes: reading.notes.filter(({key}) => !key.startsWith('text.')),
		missing: reading.missing.filter((one) => !(partIds as readonly string[]).includes(one)),
	};
}
