import {plainName} from '../text/plain-name.ts';
import type {Header} from './draft.ts';

const names = ['kind', 'preparer', 'reviewer', 'head', 'phone', 'date'] as const;

/** A header as a new draft may begin with it: every name in it one line without anything that cannot be seen. */
export function plainHeader(header: Header): Header {
	const plain: Header = {...header, unit: plainName(header.unit)};
	for (const name of names) if (header[name] !== undefined) plain[name] = plainName(header[name]);
	return plain;
}
