import {form} from '../form/form.ts';
import type {Forms} from './load-forms.ts';
import {ownForms} from './own-forms.ts';

/**
The program's own forms and their rules.

@throws Failure `form.badFile`, where they were not checked when the program was built
*/
export function ownBooks(): Forms {
	const own = ownForms();
	return {
		forms: own.map(({file}) => form(file)),
		rules: Object.fromEntries(own.map(({file, rules}) => [file.id, rules])),
	};
}
