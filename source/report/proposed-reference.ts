import type {Form} from '../form/form.ts';
import type {Meaning} from './meaning.ts';

const organisations = 'enterprise|research|nonprofit|legalService|otherOrganisation';
const review = 'disputes/review/total';
const lawsuit = 'disputes/direct|afterReview/total';

const plain: Readonly<Record<Meaning, string>> = {
	review,
	lawsuit,
	disputes: `${review}+${lawsuit}`,
	'review+lawsuit': `${review}+${lawsuit}`,
	fee: 'fees/paid',
	'fee.notices': 'fees/notices',
	'fee.total': 'fees/total',
	'fee.paid': 'fees/paid',
	'received.organisations': `requests/received/${organisations}`,
};

/**
The canonical reference, without braces, that a meaning proposes.

@param form - groups are the sum of their rows, or a row of their own where the form has one
*/
export function proposedReference(meaning: Meaning, form: Form): string {
	const known = plain[meaning];
	if (known !== undefined) return known;
	if (meaning.startsWith('normativeDocuments.')) return `disclosure/${meaning.replace('.', '/')}`;
	const column = /^received\.(\w+)$/u.exec(meaning)?.[1];
	if (column) return `requests/received/${column}`;
	return meaning
		.split('+')
		.map((row) => `requests/${isGroup(row, form) ? `${row}.*` : row}/total`)
		.join('+');
}

function isGroup(row: string, form: Form): boolean {
	const rows = form.sections.find(({id}) => id === 'requests')?.rows ?? [];
	return rows.every(({id}) => id !== row) && rows.some(({id}) => id.startsWith(`${row}.`));
}
