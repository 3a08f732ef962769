import type {Result} from './finding.ts';

/** What names a finding: `rule@at`. */
export function resultKey({rule, at}: Pick<Result, 'rule' | 'at'>): string {
	return `${rule}@${at}`;
}

/** The figures an explanation of this finding is bound to: `rule@at|address=value|last/address=value`. */
export function explainedFigures(result: Pick<Result, 'rule' | 'at' | 'cells'>): string {
	const figures = result.cells.map(
		({address, value, last}) => `${last ? 'last/' : ''}${address}=${value ?? ''}`,
	);
	return [resultKey(result), ...figures].join('|');
}
