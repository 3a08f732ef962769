import path from 'node:path';
import type {Rule} from '../check/rule.ts';
import {addRules, type ExtraRules, ruleBook} from '../check/rule-book.ts';
import {Failure} from '../failure.ts';
import {type Form, form} from '../form/form.ts';
import {proveForm} from '../form/prove-form.ts';
import {formSchema, rulesSchema} from '../form/schema.ts';
import {badFile, jsonFile} from './json-file.ts';
import {jsonFiles} from './json-files.ts';
import {type CheckedForm, ownForms} from './own-forms.ts';

/** The forms there are, and each one's rules by form id. */
export type Forms = {
	forms: readonly Form[];
	rules: Readonly<Record<string, readonly Rule[]>>;
};

/**
The program's forms and, from the user's folder, `forms/*.json` (a form with a known id replaces it)
and `rules/*.json` (more rules for a form). What the user adds is proven by its own examples.

@param home - the user's folder; without it only the program's own forms
@throws Failure `form.badFile` naming file, field and reason, `form.unproven.*` naming file, rule and place
*/
export function loadForms(home?: string): Forms {
	const users = home ? jsonFiles(path.join(home, 'forms')).map((file) => usersForm(file)) : [];
	const extras = home ? jsonFiles(path.join(home, 'rules')).map((file) => usersRules(file)) : [];
	const forms = new Map<string, Form>();
	const rules: Record<string, readonly Rule[]> = {};
	for (const {file, rules: known} of [...users, ...ownForms()]) {
		if (forms.has(file.id)) continue;
		const made = form(file);
		const more = extras.filter((extra) => extra.form === made.id);
		forms.set(made.id, made);
		rules[made.id] = more.length === 0 ? known : addRules(made, known, more);
	}

	const homeless = extras.find((extra) => !forms.has(extra.form));
	if (homeless) throw badFile(homeless.file, 'form', `“${homeless.form}”`);
	return {forms: [...forms.values()], rules};
}

function usersForm(name: string): CheckedForm {
	const {rules, ...file} = jsonFile(name, formSchema);
	return naming(name, () => {
		const wrong = proveForm(file);
		if (wrong) throw badFile(name, wrong.field, wrong.why);
		const made = form(file);
		// The user's own rules are proven, wherever they stand.
		const known = ruleBook(made, {...file, rules: []}, [{file: path.basename(name), rules}]);
		return {file, rules: known};
	});
}

function usersRules(name: string): ExtraRules & {form: string} {
	return {...jsonFile(name, rulesSchema), file: path.basename(name)};
}

// What the pure folders find wrong is wrong with this file.
function naming<Made>(file: string, make: () => Made): Made {
	try {
		return make();
	} catch (error) {
		if (error instanceof Failure) throw error;
		throw badFile(file, '', (error as Error).message);
	}
}
