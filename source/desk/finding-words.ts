import type {Result} from '../check/finding.ts';
import {sayResult} from '../check/say-result.ts';
import type {Desk} from './desk.ts';
import type {Session} from './session.ts';

/** A finding on one line, in the words of its rule. */
export function findingWords(session: Session, desk: Desk, result: Result): string {
	const rule = session.rules[desk.form.id]?.find(({id}) => id === result.rule);
	return rule
		? sayResult(result, rule, desk.form, session.language, {
				fields: 'short',
				figures: desk.draft.figures,
				ledger: desk.draft.header.ledger,
			})
		: result.rule;
}
