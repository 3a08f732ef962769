import type {Result} from './finding.ts';

/** What names a finding: `rule@at`; in a text, where places move, what it is about. */
export function resultKey({rule, at, prose}: Pick<Result, 'rule' | 'at' | 'prose'>): string {
	return `${rule}@${prose?.bound ?? at}`;
}

/** The figures an explanation of this finding is bound to: `rule@at|address=value|last/address=value`. */
export function explainedFigures(result: Pick<Result, 'rule' | 'at' | 'cells' | 'prose'>): string {
	const figures = result.cells.map(
		({address, value, last}) => `${last ? 'last/' : ''}${address}=${value ?? ''}`,
	);
	return [resultKey(result), ...figures].join('|');
}
