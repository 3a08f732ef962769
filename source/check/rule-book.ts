import type * as z from 'zod';
import {Failure} from '../failure.ts';
import type {Form} from '../form/form.ts';
import type {FormFile} from '../form/schema.ts';
import {whyNot} from '../form/why-not.ts';
import {cellsAt} from './cells-at.ts';
import {proveRule} from './prove-rule.ts';
import {kindNames, type Rule, ruleSchema} from './rule.ts';
import {rulePlaces} from './rule-places.ts';

export type {Rule} from './rule.ts';

/** Rules of the user's own, with the file they came from. */
export type ExtraRules = {file: string; rules: readonly unknown[]};

/**
The rules of a form, in the order of its file, then the user's own. Every record is read strictly, every address,
row and rule it names must exist, and what a user adds must be borne out by its own examples.

@param extra - records, or files of records, from the user's folder; an id of the form's own replaces that rule
@throws Failure `form.badFile`: {file, field, why}, the field led by the rule's id; `form.unproven.pass` or
`form.unproven.fail`: {file, rule, at}, the example that is not borne out
*/
export function ruleBook(
	form: Form,
	file: FormFile,
	extra: readonly unknown[] | readonly ExtraRules[] = [],
): Rule[] {
	const name = `${file.id}.json`;
	const files = extra.map((one) => (isFile(one) ? one : {file: name, rules: [one]}));
	return addRules(form, readRules(form, name, file.rules), files);
}

/** The same over rules that were read before. */
export function addRules(form: Form, known: readonly Rule[], extra: readonly ExtraRules[]): Rule[] {
	const book = new Map(known.map((rule) => [rule.id, rule]));
	const origin = new Map<string, string>();
	for (const {file, rules} of extra) {
		for (const rule of readRules(form, file, rules)) {
			const unproven = proveRule(form, rule);
			if (unproven)
				throw new Failure(`form.unproven.${unproven.example}`, {
					file,
					rule: rule.id,
					at: unproven.at,
				});
			book.set(rule.id, rule);
			origin.set(rule.id, file);
		}
	}

	const rules = [...book.values()];
	for (const rule of rules)
		for (const other of rule.repeats ?? [])
			if (!book.has(other))
				throw bad(origin.get(rule.id) ?? `${form.id}.json`, `${rule.id} repeats`, `“${other}”`);
	return rules;
}

function isFile(one: unknown): one is ExtraRules {
	return (
		typeof one === 'object' &&
		one !== null &&
		'file' in one &&
		'rules' in one &&
		typeof one.file === 'string' &&
		Array.isArray(one.rules)
	);
}

function readRules(form: Form, file: string, records: readonly unknown[]): Rule[] {
	const seen = new Set<string>();
	return records.map((record, index) => {
		const read = ruleSchema.safeParse(record);
		if (!read.success) throw unreadable(file, index, record, read.error);
		const rule = read.data;
		if (seen.has(rule.id)) throw bad(file, `${rule.id} id`, `“${rule.id}” ×2`);
		seen.add(rule.id);
		for (const {field, pattern, example} of rulePlaces(rule)) {
			const known = example ? form.cell.has(pattern) : cellsAt(form, pattern).length > 0;
			if (!known) throw bad(file, `${rule.id} ${field}`, `“${pattern}”`);
		}

		return rule;
	});
}

function unreadable(file: string, index: number, record: unknown, error: z.ZodError): Failure {
	const [issue] = error.issues;
	const id = (record as {id?: unknown} | null)?.id;
	const rule = typeof id === 'string' ? id : `rules[${index}]`;
	const where = [rule, issue?.path.join('.')].filter(Boolean).join(' ');
	return bad(file, where, issue ? whyNot(issue, kindNames) : '');
}

function bad(file: string, field: string, why: string): Failure {
	return new Failure('form.badFile', {file, field, why});
}
