import {existsSync, readdirSync} from 'node:fs';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import type {z} from 'zod';
import type {Rule} from '../check/rule.ts';
import {ruleBook} from '../check/rule-book.ts';
import {Failure} from '../failure.ts';
import {type Form, form} from '../form/form.ts';
import {formSchema, rulesSchema} from '../form/schema.ts';
import {fileFailure} from './file-failure.ts';
import {readGuarded} from './read-guarded.ts';

/** The forms there are, and each one's rules by form id. */
export type Forms = {
	forms: readonly Form[];
	rules: Readonly<Record<string, readonly Rule[]>>;
};

/** Where the program's own forms lie: beside `source/` and beside the bundle. */
export function templatesFolder(): string {
	const here = fileURLToPath(new URL('.', import.meta.url));
	const found = ['../templates', '../../templates']
		.map((way) => path.join(here, way))
		.find((way) => existsSync(path.join(way, '2021.json')));
	return found ?? path.join(here, '../templates');
}

/**
Reads the program's forms and, from the user's folder, `forms/*.json` (a form with a known id replaces it)
and `rules/*.json` (more rules for a form).

@param home - the user's folder; without it only the program's own forms
@throws Failure `form.badFile` naming file, field and reason
*/
export function loadForms(home?: string): Forms {
	const own = jsonFiles(templatesFolder()).filter((file) => /^\d/.test(path.basename(file)));
	const users = home ? jsonFiles(path.join(home, 'forms')) : [];
	const extras = home
		? jsonFiles(path.join(home, 'rules')).map((file) => ({
				file: path.basename(file),
				...read(file, rulesSchema),
			}))
		: [];
	const forms = new Map<string, Form>();
	const rules: Record<string, readonly Rule[]> = {};
	for (const file of [...users, ...own]) {
		const checked = read(file, formSchema);
		if (forms.has(checked.id)) continue;
		const made = naming(file, () => form(checked));
		forms.set(made.id, made);
		const more = extras.filter((one) => one.form === made.id);
		rules[made.id] = naming(file, () => ruleBook(made, checked, more));
	}

	const homeless = extras.find((extra) => !forms.has(extra.form));
	if (homeless) throw bad(homeless.file, 'form', `“${homeless.form}”`);
	return {forms: [...forms.values()], rules};
}

function jsonFiles(folder: string): string[] {
	if (!existsSync(folder)) return [];
	return namesIn(folder)
		.filter((name) => name.endsWith('.json'))
		.sort((left, right) => right.localeCompare(left))
		.map((name) => path.join(folder, name));
}

function namesIn(folder: string): string[] {
	try {
		return readdirSync(folder);
	} catch (error) {
		throw fileFailure(error, folder);
	}
}

/**
One JSON file, held against its schema.

@throws Failure `form.badFile`, `file.*`
*/
export function read<Schema extends z.ZodType>(file: string, schema: Schema): z.infer<Schema> {
	const text = readGuarded(file)
		.toString('utf8')
		.replace(/^\uFEFF/, '');
	let content: unknown;
	try {
		content = JSON.parse(text);
	} catch (error) {
		throw bad(file, 'JSON', (error as Error).message);
	}

	const checked = schema.safeParse(content);
	if (checked.success) return checked.data;
	const [issue] = checked.error.issues;
	throw bad(file, issue?.path.join('.') ?? '', issue?.message ?? '');
}

// What the pure folders find wrong is wrong with this file.
function naming<Made>(file: string, make: () => Made): Made {
	try {
		return make();
	} catch (error) {
		if (error instanceof Failure) throw new Failure(error.code, error.values, 3);
		throw bad(file, '', (error as Error).message);
	}
}

function bad(file: string, field: string, why: string): Failure {
	return new Failure('form.badFile', {file: path.basename(file), field, why}, 3);
}
