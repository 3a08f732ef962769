import type {Checked, Result} from '../check/finding.ts';

/** The lines of the 校验 tab: causes only, most important first; then what is explained, then what could not be checked. */
export function shownFindings(checked: Checked): Result[] {
	const causes = checked.results.filter((result) => result.causedBy === undefined);
	return (['fail', 'explained', 'unchecked'] as const).flatMap((status) =>
		causes.filter((result) => result.status === status),
	);
}
