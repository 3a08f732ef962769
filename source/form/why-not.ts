import type * as z from 'zod';

/**
What a file should have said, in the signs of its format, so that it reads in every language.

@param kinds - the names that are allowed where a record is of none of its kinds
*/
export function whyNot(issue: z.core.$ZodIssue, kinds: readonly string[] = []): string {
	switch (issue.code) {
		case 'invalid_value':
			return `≠ ${issue.values.map(String).join(' | ')}`;
		case 'invalid_type':
			return `≠ ${issue.expected}`;
		case 'invalid_format':
			return `≠ ${issue.pattern ?? issue.format}`;
		case 'too_small':
			return `< ${issue.minimum}`;
		case 'too_big':
			return `> ${issue.maximum}`;
		case 'unrecognized_keys':
			return issue.keys.map((key) => `“${key}”`).join(' ');
		case 'invalid_union': {
			const named = 'options' in issue && Array.isArray(issue.options) ? issue.options : [];
			const all = kinds.length > 0 ? kinds : named.filter((one) => typeof one === 'string');
			return `≠ ${all.join(' | ')}`.trim();
		}

		default:
			return issue.message;
	}
}
