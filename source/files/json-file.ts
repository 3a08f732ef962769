import path from 'node:path';
import type * as z from 'zod';
import {Failure} from '../failure.ts';
import {whyNot} from '../form/why-not.ts';
import {readGuarded} from './read-guarded.ts';

/**
One JSON file, held against its schema.

@throws Failure `form.badFile`, `file.*`
*/
export function jsonFile<Schema extends z.ZodType>(file: string, schema: Schema): z.infer<Schema> {
	const text = readGuarded(file)
		.toString('utf8')
		.replace(/^\uFEFF/, '');
	let content: unknown;
	try {
		content = JSON.parse(text);
	} catch (error) {
		throw badFile(file, 'JSON', (error as Error).message);
	}

	const checked = schema.safeParse(content);
	if (checked.success) return checked.data;
	const [issue] = checked.error.issues;
	throw badFile(file, issue?.path.join('.') ?? '', issue ? whyNot(issue) : '');
}

/** A file of the user's, or of the program's, that is wrong: which, at which field, and why. */
export function badFile(file: string, field: string, why: string): Failure {
	return new Failure('form.badFile', {file: path.basename(file), field, why}, 3);
}
