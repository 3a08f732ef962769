import type {Address} from '../form/form.ts';
import type {Checked, Result} from './finding.ts';
import {resultKey} from './result-key.ts';
import type {Rule} from './rule.ts';

/** What a check says to people: findings and, apart from them, the blank cells in the order of the tables. */
export type Told = {findings: readonly Result[]; blanks: readonly Address[]};

/**
The findings as people read and count them: causes only, what failed first, then what is explained, then what could
not be checked. A blank is progress while the tables are filled, not a finding of its own. What stops hand-in is never
hidden behind a cause that does not.

@param rules - those the check was made with
*/
export function told(checked: Checked, rules: readonly Rule[]): Told {
	const {results, blanks} = checked;
	const isBlank = isBlankFinding(checked, rules);
	const said = results.filter((result) => result.status !== 'pass');
	const isRepeated = said.some(({causedBy}) => causedBy !== undefined);
	const known = new Map(isRepeated ? results.map((result) => [resultKey(result), result]) : []);
	const stands = (result: Result) => {
		const cause = result.causedBy === undefined ? undefined : known.get(result.causedBy);
		return !cause || (result.blocks && !cause.blocks);
	};

	const open = said.filter((result) => !isBlank(result) && stands(result));
	return {
		findings: (['fail', 'explained', 'unchecked'] as const).flatMap((status) =>
			open.filter((result) => result.status === status),
		),
		blanks: [...new Set([...blanks, ...said.filter(isBlank).map(({at}) => at)])],
	};
}

/** Tells the findings that only say that a cell is blank from the others. */
export function isBlankFinding(
	{blanks}: Pick<Checked, 'blanks'>,
	rules: readonly Rule[],
): (result: Result) => boolean {
	const filling = new Set(rules.filter(({kind}) => kind === 'filled').map(({id}) => id));
	const blank = new Set(blanks);
	return ({rule, status, at}) => status === 'fail' && (filling.has(rule) || blank.has(at));
}
