import {check} from '../check/check.ts';
import type {Checked} from '../check/finding.ts';
import type {Draft} from '../draft/draft.ts';
import type {Form} from '../form/form.ts';
import type {Session} from './session.ts';

/** Totals, findings with their suspects, and blanks of a draft, by all rules of its form. */
export function recheck(
	{forms, rules}: Pick<Session, 'forms' | 'rules'>,
	form: Form,
	{figures, header, explanations}: Draft,
): Checked {
	const {year, lastYear, noLastYear} = header;
	const lastForm = lastYear && forms.find(({id}) => id === lastYear.form);
	return check(form, rules[form.id] ?? [], figures, {
		year,
		lastYear,
		lastForm,
		noLastYear,
		explanations,
		locate: true,
	});
}
