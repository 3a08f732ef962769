import type {Address} from '../form/form.ts';

/** A pattern for one cell: its `*` stands for the row or column of the cell in question. */
export function along(pattern: string, address: Address): string {
	const own = address.split('/');
	return pattern
		.split('/')
		.map((part, index) => (part === '*' ? (own[index] ?? part) : part))
		.join('/');
}
