import {commit} from '../../desk/commit.ts';
import type {Desk} from '../../desk/desk.ts';
import type {Session} from '../../desk/session.ts';
import type {LastYear} from '../../draft/draft.ts';
import type {Transaction} from '../../draft/transaction.ts';
import type {Updated} from '../ask.ts';

/** Puts a last year's return into the draft; a declaration that there is none goes. */
export function putLastYear(
	session: Session,
	{draft}: Desk,
	after: LastYear,
	time: string,
	more: Parameters<typeof commit>[2],
): Updated {
	const {lastYear: before, noLastYear} = draft.header;
	const transaction: Transaction = {
		how: 'header',
		changes: [
			{header: 'lastYear', ...(before && {before}), after},
			...(noLastYear ? [{header: 'noLastYear', before: noLastYear} as const] : []),
		],
		time,
	};
	return commit(session, transaction, more);
}
