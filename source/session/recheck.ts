import {type CheckedReturn, checkReturn, type RuleBooks} from '../check/check-return.ts';
import type {Draft} from '../draft/draft.ts';
import type {Form} from '../form/form.ts';

/** Totals, findings with their suspects, and blanks of a draft, by all rules of its form. */
export function recheck(books: RuleBooks, _form: Form, draft: Draft): CheckedReturn {
	return checkReturn(books, draft);
}
