import path from 'node:path';
import type {Rule} from '../check/rule.ts';
import {ruleBook} from '../check/rule-book.ts';
import {form} from '../form/form.ts';
import {type FormFile, formSchema} from '../form/schema.ts';
import {jsonFile} from './json-file.ts';
import {jsonFiles} from './json-files.ts';
import {templatesFolder} from './templates-folder.ts';

/** A form file that was checked, and its rules. */
export type CheckedForm = {file: Omit<FormFile, 'rules'>; rules: readonly Rule[]};

/**
The program's own forms, the newest first. The bundle holds what this gives, checked when it was built.

@throws Failure `form.badFile`
*/
export function ownForms(): CheckedForm[] {
	return jsonFiles(templatesFolder())
		.filter((name) => /^\d/.test(path.basename(name)))
		.map((name) => {
			const {rules, ...file} = jsonFile(name, formSchema);
			return {file, rules: ruleBook(form(file), {...file, rules})};
		});
}
