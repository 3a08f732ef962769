import type {Session} from '../../desk/session.ts';
import {checkVersion} from '../../rollup/check-version.ts';
import {decisionsOf, inForce} from '../../rollup/in-force.ts';
import type {RolledUp, UnitRolled, Version} from '../../rollup/rolled-up.ts';

type Books = Pick<Session, 'forms' | 'rules'>;

const known = new WeakMap<UnitRolled, Map<Version, UnitRolled>>();
/**
A unit as the version says that a decision on its state is about: the newest, where it came after the one that was adopted.
What is shown before 通过 or 退回 is of the return that is then 通过 or 退回, never of the one before it.

@param version - absent: the newer one, where there is one
*/
export function asJudged(
	{forms, rules}: Books,
	rolled: RolledUp,
	one: UnitRolled,
	version: Version | undefined = one.newer?.version,
): UnitRolled {
	if (!version || version === one.head) return one;
	const made = known.get(one) ?? new Map<Version, UnitRolled>();
	known.set(one, made);
	const found = made.get(version) ?? judge({forms, rules}, rolled, one, version);
	made.set(version, found);
	return found;
}

function judge(books: Books, rolled: RolledUp, one: UnitRolled, version: Version): UnitRolled {
	const form = books.forms.find(({id}) => id === version.read.form);
	if (!form) return one;
	const decided = decisionsOf(inForce(rolled.decisions), one.unit.code);
	const {year} = rolled;
	const {results, counts} = checkVersion(version, form, one.last, decided, {
		year,
		books,
		adopt: 'none',
	});
	// Nothing was decided about it, and what rules across units say was said of the other.
	const {newer: _, decision: __, ...rest} = one;
	return {...rest, state: 'received', head: version, results, counts, across: []};
}
