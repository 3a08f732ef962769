import type {Checked, Result} from '../check/finding.ts';

/**
The lines of the 校验 tab: causes only, most important first; then what is explained, then what could not be
checked. A blank is progress while the tables are filled (未填 n 格), not a finding of its own.
*/
export function shownFindings(checked: Checked): Result[] {
	const blanks = new Set(checked.blanks);
	const causes = checked.results.filter(
		({causedBy, status, at}) => causedBy === undefined && !(status === 'fail' && blanks.has(at)),
	);
	return (['fail', 'explained', 'unchecked'] as const).flatMap((status) =>
		causes.filter((result) => result.status === status),
	);
}
