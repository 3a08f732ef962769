import {Failure} from '../failure.ts';
import type {Form} from './form.ts';

/** Whether a form is that of a reporting year. */
export function covers({years}: Form, year: number): boolean {
	return year >= years.from && year <= (years.to ?? Number.POSITIVE_INFINITY);
}

/**
The form that covers a reporting year.

@throws Failure `form.noneForYear` (exit 2): an unknown year is never "no rules".
*/
export function selectForm(forms: readonly Form[], year: number): Form {
	const found = forms.find((form) => covers(form, year));
	if (found) return found;
	throw new Failure(
		'form.noneForYear',
		{year, years: forms.map(({years}) => `${years.from}–${years.to ?? ''}`).join('、')},
		2,
	);
}
