import type {InForce} from './in-force.ts';
import type {RollUpOptions} from './roll-up-options.ts';
import type {UnitRolled} from './rolled-up.ts';
import type {Roster} from './roster.ts';

/**
Whose figures are in the sum, by code: what is adopted, and with `--sum received` what lies there and was not sent back. Never a
汇总 unit beside its children; with `--parents use` it stands for a branch in which children are missing.

@returns `instead`: the 汇总 units that stand for their branch
*/
export function whoIsSummed(
	units: readonly UnitRolled[],
	roster: Roster,
	force: InForce,
	options: RollUpOptions,
): {summed: ReadonlySet<string>; instead: readonly UnitRolled[]} {
	const byCode = new Map(options.parents === 'use' ? units.map((one) => [one.unit.code, one]) : []);
	const counts = (one: UnitRolled | undefined) =>
		one !== undefined && hasCounted(one, force, options);
	const summed = new Set<string>();
	const instead: UnitRolled[] = [];
	const replaced = new Set<string>();
	if (options.parents === 'use')
		for (const one of units) {
			const {code, requirement} = one.unit;
			if (requirement !== 'sum' || replaced.has(code) || !counts(one)) continue;
			const below = branchOf(code, roster);
			const isMissing = below.some((child) => {
				const own = byCode.get(child);
				return own?.state === 'missing' && own.unit.requirement !== 'copy';
			});
			if (!isMissing) continue;
			instead.push(one);
			summed.add(code);
			for (const child of below) replaced.add(child);
		}

	for (const one of units) {
		const {code} = one.unit;
		if (!replaced.has(code) && isSummed(one, force, options)) summed.add(code);
	}

	for (const code of replaced) summed.delete(code);
	return {summed, instead};
}

/** Whether a unit is in the sum by itself, no parent standing for it. */
export function isSummed(one: UnitRolled, force: InForce, options: RollUpOptions): boolean {
	const {requirement} = one.unit;
	return requirement !== 'sum' && requirement !== 'copy' && hasCounted(one, force, options);
}

function hasCounted(
	{unit, head, effective, state}: UnitRolled,
	force: InForce,
	{sum = 'adopted'}: RollUpOptions,
): boolean {
	if (!head || !effective || force.units.get(unit.code)?.state?.what === 'leaveOut') return false;
	return state === 'adopted' || (sum === 'received' && state === 'received');
}

function branchOf(code: string, roster: Roster): string[] {
	return (roster.children.get(code) ?? []).flatMap((child) => [
		child.code,
		...branchOf(child.code, roster),
	]);
}
