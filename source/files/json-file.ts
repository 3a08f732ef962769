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
		throw badFile(file, 'JSON', whereBroken((error as Error).message, text));
	}

	const checked = schema.safeParse(content);
	if (checked.success) return checked.data;
	const [issue] = checked.error.issues;
	throw badFile(file, issue?.path.join('.') ?? '', issue ? whyNot(issue) : '');
}

// Line and column as `3:14`, in the signs of the format; the library's words stay out.
function whereBroken(message: string, text: string): string {
	const [, line, column] = /line (\d+) column (\d+)/.exec(message) ?? [];
	if (line && column) return `≠ JSON ${line}:${column}`;
	const lines = text.split('\n');
	return /end of JSON/.test(message)
		? `≠ JSON ${lines.length}:${(lines.at(-1)?.length ?? 0) + 1}`
		: '≠ JSON';
}

/** A file of the user's, or of the program's, that is wrong: which, at which field, and why. */
export function badFile(file: string, field: string, why: string): Failure {
	return new Failure('form.badFile', {file: path.basename(file), field, why}, 3);
}
