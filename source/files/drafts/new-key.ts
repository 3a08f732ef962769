import {randomBytes} from 'node:crypto';

/** A key for a new draft: its files know each other by it. */
export function newKey(): string {
	return randomBytes(8).toString('hex');
}
