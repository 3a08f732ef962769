import type {z} from 'zod';
import {Failure} from '../failure.ts';
import type {Form} from '../form/form.ts';
import type {FormFile} from '../form/schema.ts';
import {cellsAt} from './grounds.ts';
import {kindNames, type Rule, ruleSchema, type Term} from './rule.ts';

export type {Rule} from './rule.ts';

/** Rules of the user's own, with the file they came from. */
export type ExtraRules = {file: string; rules: readonly unknown[]};

/**
The rules of a form, in the order of its file, then the user's own. Every record is read strictly, and every address,
row and rule it names must exist.

@param extra - records, or files of records, from the user's folder; an id of the form's own replaces that rule
@throws Failure `form.badFile`: {file, field, why}, the field led by the rule's id
*/
export function ruleBook(
	form: Form,
	file: FormFile,
	extra: readonly unknown[] | readonly ExtraRules[] = [],
): Rule[] {
	const name = `${file.id}.json`;
	const book = new Map<string, Rule>();
	readInto(book, form, name, file.rules, false);
	for (const one of extra) {
		if (isFile(one)) readInto(book, form, one.file, one.rules, true);
		else readInto(book, form, name, [one], true);
	}

	const rules = [...book.values()];
	for (const rule of rules)
		for (const other of rule.repeats ?? [])
			if (!book.has(other)) throw bad(name, `${rule.id} repeats`, `“${other}”`);
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

function readInto(
	book: Map<string, Rule>,
	form: Form,
	file: string,
	records: readonly unknown[],
	replaces: boolean,
): void {
	const seen = new Set<string>();
	for (const [index, record] of records.entries()) {
		const read = ruleSchema.safeParse(record);
		if (!read.success) throw unreadable(file, index, record, read.error);
		const rule = read.data;
		if (seen.has(rule.id) || (!replaces && book.has(rule.id)))
			throw bad(file, `${rule.id} id`, `“${rule.id}” ×2`);
		seen.add(rule.id);
		for (const {field, pattern, example} of patternsOf(rule)) {
			const known = example ? form.cell.has(pattern) : cellsAt(form, pattern).length > 0;
			if (!known) throw bad(file, `${rule.id} ${field}`, `“${pattern}”`);
		}

		book.set(rule.id, rule);
	}
}

function unreadable(file: string, index: number, record: unknown, error: z.ZodError): Failure {
	const [issue] = error.issues;
	const id = (record as {id?: unknown} | null)?.id;
	const rule = typeof id === 'string' ? id : `rules[${index}]`;
	const where = [rule, issue?.path.join('.')].filter(Boolean).join(' ');
	return bad(file, where, issue ? whyNot(issue) : '');
}

/** What was expected, in the words of the file format, so that it reads in every language. */
function whyNot(issue: z.core.$ZodIssue): string {
	switch (issue.code) {
		case 'invalid_value':
			return `≠ ${issue.values.map(String).join(' | ')}`;
		case 'invalid_type':
			return `≠ ${issue.expected}`;
		case 'unrecognized_keys':
			return issue.keys.map((key) => `“${key}”`).join(' ');
		case 'invalid_union':
			return `≠ ${kindNames.join(' | ')}`;
		default:
			return issue.message;
	}
}

function bad(file: string, field: string, why: string): Failure {
	return new Failure('form.badFile', {file, field, why});
}

type Named = {field: string; pattern: string; example?: true};

/** Every place a rule names, with the field that names it. */
function patternsOf(rule: Rule): Named[] {
	const named: Named[] = [];
	const put = (field: string, pattern: string) => named.push({field, pattern});
	const putAll = (field: string, terms: readonly Term[] = []) => {
		for (const [index, term] of terms.entries())
			put(`${field}.${index}`, typeof term === 'string' ? term : term.last);
	};

	switch (rule.kind) {
		case 'sum': {
			put('section', `${rule.section}/*/*`);
			break;
		}

		case 'balance': {
			for (const side of ['left', 'right'] as const)
				putAll(
					side,
					rule[side].map((row) => `${rule.section}/${row}/*`),
				);
			break;
		}

		case 'range':
		case 'filled': {
			putAll(
				'sections',
				rule.sections.map((section) => `${section}/*/*`),
			);
			break;
		}

		case 'chain': {
			for (const [index, {of, plus, minus}] of rule.links.entries()) {
				put(`links.${index}.of`, of);
				putAll(`links.${index}.plus`, plus);
				putAll(`links.${index}.minus`, minus);
			}

			break;
		}

		case 'ratio': {
			for (const [index, {of}] of rule.cells.entries()) put(`cells.${index}.of`, of);
			break;
		}

		case 'same': {
			for (const [index, {section}] of rule.tables.entries())
				put(`tables.${index}.section`, `${section}/*/*`);
			break;
		}

		case 'limit': {
			for (const [index, one] of rule.limits.entries()) {
				put(`limits.${index}.at`, one.at);
				for (const side of ['left', 'right', 'whileZero'] as const)
					putAll(`limits.${index}.${side}`, one[side]);
			}

			break;
		}

		case 'condition': {
			put('at', rule.at);
			putAll('whenZero', rule.whenZero);
			putAll('thenZero', rule.thenZero);
			break;
		}

		case 'coincidence': {
			for (const [index, {of, sum, unlessZero}] of rule.pairs.entries()) {
				put(`pairs.${index}.of`, of);
				put(`pairs.${index}.unlessZero`, unlessZero);
				putAll(`pairs.${index}.sum`, sum);
			}

			break;
		}

		case 'lastYear': {
			break;
		}
	}

	for (const which of ['pass', 'fail'] as const) {
		const {cells, last} = rule.examples[which];
		for (const address of Object.keys({...cells, ...last}))
			named.push({field: `examples.${which}`, pattern: address, example: true});
	}

	return named;
}
