import type {Form} from '../form/form.ts';
import {covers} from '../form/select-form.ts';

/** The form that is filled for a year; absent: there is none. */
export function fillForm(forms: readonly Form[], year: number): Form | undefined {
	return forms.find((form) => form.fill && covers(form, year));
}
