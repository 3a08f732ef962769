import {createHash} from 'node:crypto';

/** sha256 in hex. */
export function digestOf(bytes: Uint8Array): string {
	return createHash('sha256').update(bytes).digest('hex');
}
