import {Failure} from '../failure.ts';
import type {Draft} from './draft.ts';
import type {Transaction} from './transaction.ts';

/**
A person's word that the state of a mended draft is right. It is kept in the history: who, when, why.

@param time - ISO 8601
@throws Failure `draft.nothingToConfirm` (exit 1), `draft.noReason` (exit 2) where no words are given
*/
export function confirmation(
	{id, header}: Draft,
	{because, who, time}: {because: string; who?: string; time: string},
): Transaction {
	const {unconfirmed} = header;
	if (unconfirmed === undefined) throw new Failure('draft.nothingToConfirm', {id}, 1);
	const words = because.trim();
	if (words === '') throw new Failure('draft.noReason', {id}, 2);
	const changes = [{header: 'unconfirmed', before: unconfirmed}] as const;
	return {how: 'confirmed', changes, time, because: words, ...(who && {who})};
}
