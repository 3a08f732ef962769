import {createHash} from 'node:crypto';
import {Failure} from '../../failure.ts';
import type {Outcome, Request} from '../../program/request.ts';
import {readGuarded} from '../read-guarded.ts';
import {ledgerCaps} from './ledger-caps.ts';

/** Whether the files that a draft was counted from are still there, and what they were. */
export async function checkLedger({
	file,
	digest,
}: Extract<Request, {type: 'checkLedger'}>): Promise<Outcome> {
	try {
		const files = digest.includes('+') ? file.split('、') : [file];
		const digests = files.map((one) =>
			createHash('sha256')
				.update(readGuarded(one, {most: ledgerCaps.file}))
				.digest('hex'),
		);
		return {type: 'ledgerChecked', is: digests.join('+') === digest ? 'same' : 'changed'};
	} catch (error) {
		if (!(error instanceof Failure)) throw error;
		return {type: 'ledgerChecked', is: 'gone'};
	}
}
