import {hash} from 'node:crypto';

/** sha256 in hex. */
export function digestOf(bytes: Uint8Array): string {
	return hash('sha256', bytes, 'hex');
}
